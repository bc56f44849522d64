import Notes
import Text

extension String {
  /// Parts `call: about the move` into the word for the contact and the rest; without such a head all is rest.
  ///
  /// A head holds no digit, as a time of day does, and the colon of an address ends none. A text that is no longer
  /// than a head is one.
  package var logHead: (head: String?, rest: String) {
    let head = prefix { $0 != ":" && $0 != "：" }
    let isShort = !head.isEmpty && head.count <= Self.headLimit && !head.utf8.contains { $0.isDigit }
    let rest = self[head.endIndex...]
    let isParted = rest.first != ":" || rest.dropFirst().first?.isWhitespace != false
    guard isShort, isParted else { return (nil, self) }
    return (String(head.trimmed), String(rest.dropFirst().trimmed))
  }

  private static let headLimit = 16

  /// The words of a line without the name and the colon that say of whom it is: the block knows.
  package func withoutAddress(_ name: String) -> String {
    guard !name.isEmpty, hasPrefix(name) else { return self }
    let rest = dropFirst(name.count)
    let address = rest.prefix { !$0.isWhitespace && !":：、".contains($0) }
    let isAddress = address.isEmpty || Honorific.stripped(from: name + address) == name
    guard isAddress, let mark = rest.dropFirst(address.count).first, ":：、".contains(mark) else { return self }
    let words = rest.dropFirst(address.count + 1).trimmed
    return words.isEmpty ? self : String(words)
  }
}
