/// What people can be looked for by: what they can do, where they are, what they like.
package enum Trait: String, CaseIterable, Sendable {
  case skill, place, interest
}
