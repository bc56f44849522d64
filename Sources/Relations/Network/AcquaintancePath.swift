package import Notes

/// A way from me to somebody: whom to ask first, and whom then.
package struct AcquaintancePath: Equatable, Sendable {
  /// From whoever I know to whom it leads, at most three.
  package let hops: [Tie]
  /// The product of the hops' weights.
  package let weight: Double

  init(_ hops: [Tie]) {
    self.hops = hops
    weight = hops.reduce(1) { $0 * $1.weight }
  }

  /// Whom to ask.
  package var first: PersonID { hops[0].person }
  package var target: PersonID { hops[hops.count - 1].person }
  /// Whether it leads through nobody.
  package var isDirect: Bool { hops.count == 1 }
}
