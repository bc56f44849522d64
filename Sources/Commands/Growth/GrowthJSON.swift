import Relations
import Workspace

/// The answer of `growth` as JSON.
struct GrowthJSON: Encodable {
  struct Demand: Encodable {
    let term: String
    let needs: [ClaimJSON]
    let learning: ClaimJSON?
    let offer: ClaimJSON?
    /// The nearest first.
    let teachers: [ClaimJSON]
  }

  let version = 1
  /// What I do not offer; the first is what to learn next.
  let open: [Demand]
  /// What I offer already.
  let met: [Demand]
  /// What I am learning and no note asks for.
  let unasked: [ClaimJSON]
  let proposed: [ProposedJSON]

  init(_ answer: Vault.GrowthAnswer) {
    let insight = answer.insight
    func demand(_ demand: Growth.Demand) -> Demand {
      Demand(
        term: demand.term.text, needs: demand.needs.map { ClaimJSON($0, insight) },
        learning: demand.learning.map { ClaimJSON($0, insight) },
        offer: demand.offer.map { ClaimJSON($0, insight) },
        teachers: demand.teachers.map { ClaimJSON($0, insight) })
    }
    open = answer.growth.open.map(demand)
    met = answer.growth.met.map(demand)
    unasked = answer.growth.unasked.map { ClaimJSON($0, insight) }
    proposed = answer.growth.proposed.map { ProposedJSON($0, insight) }
  }
}
