/// A note as the writers of links know it: by its names, and where it lies.
struct LinkTarget: Equatable {
  let title: String
  /// From the vault's folder, with its extension.
  let path: String
  var aliases: [String] = []
  /// Whether it has a heading `Notes` to link to.
  var hasNotesHeading = true

  /// The path as a wiki link takes it.
  var pathWithoutExtension: String { String(path.dropLast(3)) }

  /// The path as a Markdown link takes it.
  var encodedPath: String {
    var encoded = ""
    for byte in path.utf8 {
      switch UnicodeScalar(byte) {
      case "a"..."z", "A"..."Z", "0"..."9", "/", ".", "_", "-":
        encoded.unicodeScalars.append(UnicodeScalar(byte))
      default: encoded += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return encoded
  }
}
