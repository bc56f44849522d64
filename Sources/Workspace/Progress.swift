/// Where a long run stands.
package struct Progress: Equatable, Sendable {
  package enum Stage: Sendable {
    case reading, writing
  }

  package let stage: Stage
  package let done: Int
  package let total: Int
}
