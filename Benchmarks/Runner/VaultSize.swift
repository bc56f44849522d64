/// How many notes the vault of a run has.
struct VaultSize: Equatable {
  /// As it is written: `10k`.
  let label: String
  let noteCount: Int

  static let named = [
    VaultSize(label: "1k", noteCount: 1_000), VaultSize(label: "10k", noteCount: 10_000),
    VaultSize(label: "100k", noteCount: 100_000),
  ]

  private init(label: String, noteCount: Int) {
    self.label = label
    self.noteCount = noteCount
  }

  /// Reads `1k`, `10k`, `100k`, or any number of notes that has one of each kind and enough to edit.
  init?(_ text: String) {
    if let size = Self.named.first(where: { $0.label == text }) {
      self = size
    } else if let count = Int(text), count >= 200, count <= 1_000_000 {
      self.init(label: text, noteCount: count)
    } else {
      return nil
    }
  }

  /// The size that is a tenth of this one, against which growth is told.
  var smaller: VaultSize? {
    Self.named.first { $0.noteCount * 10 == noteCount }
  }

  /// Short commands vary more, and cost less to repeat.
  var rounds: Int {
    switch noteCount {
    case ...2_000: 11
    case ...20_000: 7
    default: 5
    }
  }
}
