/// What `make bench` asks for.
struct Arguments: Equatable {
  static let usage =
    "usage: Benchmarks SIZE PROGRAM FOLDER [ROUNDS]   (SIZE: 1k, 10k, 100k or a number of notes)"

  let size: VaultSize
  /// The program that is measured.
  let program: String
  /// Where vaults, scratch folders and tables go.
  let folder: String
  let rounds: Int

  /// Reads the words after the program's name; nil if they make no sense.
  init?(_ words: [String]) {
    guard (3...4).contains(words.count), let size = VaultSize(words[0]) else { return nil }
    self.size = size
    program = words[1]
    folder = words[2]
    guard words.count == 4 else {
      rounds = size.rounds
      return
    }
    guard let rounds = Int(words[3]), (1..<VaultFacts.editCount).contains(rounds) else { return nil }
    self.rounds = rounds
  }
}
