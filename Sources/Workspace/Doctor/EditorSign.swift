import Notes
import Text

/// A file by which an editor says that it has a note open, or that it ended without saving it.
struct EditorSign {
  enum Kind {
    case emacsLock, emacsUnsaved, vimSwap
  }

  let kind: Kind
  let note: NotePath

  /// Reads a name: `.#x.md` and `#x.md#` are Emacs's, `.x.md.swp` is Vim's; nil for any other.
  init?(_ path: NotePath) {
    let folder = path.folder.bytes
    let start = folder.isEmpty ? 0 : folder.count + 1
    let name = path.bytes[start...]
    let part: ArraySlice<UInt8>
    if name.starts(with: ".#".utf8) {
      (kind, part) = (.emacsLock, name.dropFirst(2))
    } else if name.first == UInt8(ascii: "#"), name.last == UInt8(ascii: "#") {
      (kind, part) = (.emacsUnsaved, name.dropFirst().dropLast())
    } else if name.first == UInt8(ascii: "."), Self.vimEndings.contains(where: name.suffix(4).elementsEqual) {
      (kind, part) = (.vimSwap, name.dropFirst().dropLast(4))
    } else {
      return nil
    }
    note = NotePath(bytes: Array(path.bytes[..<start]) + part)
    // A note's stem is shorter than its name only where the name ends as a note's does.
    guard note.stem.count < part.count else { return nil }
  }

  private static let vimEndings = [Array(".swp".utf8), Array(".swo".utf8)]
}
