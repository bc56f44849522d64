import Text

/// A path of a note inside its vault, as the bytes the file system gave.
///
/// Segments are parted by `/`; there is no leading slash. Bytes, because a Swift `String` calls an NFC and an
/// NFD name equal, and because a name need not be UTF-8. Ordered by bytes, so that every machine lists alike.
package struct NotePath: Hashable, Comparable, Sendable {
  package let bytes: [UInt8]

  package init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  package init(_ text: String) {
    self.bytes = Array(text.utf8)
  }

  /// Hashes all bytes at once; one by one, as arrays do it, takes several times as long.
  package func hash(into hasher: inout Hasher) {
    unsafe bytes.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
  }

  package static func < (left: NotePath, right: NotePath) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}

extension NotePath: CustomStringConvertible {
  /// The path for people to read; bytes that are not UTF-8 become U+FFFD.
  package var description: String {
    String(decoding: bytes, as: UTF8.self)
  }
}

extension NotePath: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) {
    self.init(text)
  }
}

extension NotePath {
  /// The names between the slashes; the last is the file's.
  package var segments: [ArraySlice<UInt8>] {
    bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: true)
  }

  /// The file's name without its Markdown extension.
  package var stem: ArraySlice<UInt8> {
    let start = bytes.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
    return bytes[start..<(bytes.count - markdownExtensionLength)]
  }

  /// The path without its Markdown extension.
  package var withoutExtension: ArraySlice<UInt8> {
    bytes[..<(bytes.count - markdownExtensionLength)]
  }

  /// The path of the folder it stands in; empty at the root.
  package var folder: NotePath {
    NotePath(bytes: Array(bytes[..<(bytes.lastIndex(of: UInt8(ascii: "/")) ?? 0)]))
  }

  private var markdownExtensionLength: Int {
    for suffix in [".md", ".markdown"] where bytes.count > suffix.utf8.count {
      if bytes.suffix(suffix.utf8.count).elementsEqual(suffix.utf8, by: { $0.asciiLowercased == $1 }) {
        return suffix.utf8.count
      }
    }
    return 0
  }
}
