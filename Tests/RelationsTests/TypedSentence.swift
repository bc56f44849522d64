import Configuration
import NoteIndex
import Notes
import Relations
import TestSupport
import Testing

/// A sentence as somebody might type it, and the contacts that a careful reader takes from it.
///
/// Read from Tests/RelationsTests/Sentences, whose first lines explain the form.
struct TypedSentence: CustomTestStringConvertible, Sendable {
  let text: String
  let story: String
  /// Whether the rules take nothing from it, though a reader would.
  let isHeldBack: Bool
  /// Whether nobody can even list whom it names.
  let isUnseen: Bool
  let path: NotePath
  let note: String

  var testDescription: String { "\(path): \(text)" }

  /// The people whom the sentences speak of, with what their notes say.
  private static let people = [
    "Ann": "", "Annabel": "", "Bob": "", "Will Smith": "", "May Chen": "", "Grace Hope": "",
    "Mark Stone": "", "Priya Lee": "aliases: [Pri]", "kq3f": "name: Kim Larsen\naliases: [Kimmy]",
    "Yui Tanaka": "", "佐藤花子": "", "佐々木": "", "佐々木花子": "", "森 健": "aliases: [森健]",
    "森田 薫": "", "鈴木一郎": "", "鈴木恵": "aliases: [めぐ]", "田中太郎": "reading: たなか たろう",
    "髙橋健": "", "渡邉直美": "", "カナ": "",
  ]

  var vault: TextVault {
    var texts: [NotePath: String] = ["me.md": "---\ntype: me\nname: Taro\n---\n"]
    for (name, keys) in Self.people {
      texts[NotePath("People/\(name).md")] = keys.isEmpty ? "" : "---\n\(keys)\n---\n"
    }
    texts[path] = (texts[path] ?? "") + note
    return TextVault(texts)
  }

  /// The sentences of one file, in order.
  static func all(in file: String) throws -> [TypedSentence] {
    var place = SentencePlace.journal
    var sentences: [TypedSentence] = []
    for line in try Repository.text("Tests/RelationsTests/Sentences/\(file)").split(separator: "\n") {
      if line.hasPrefix("["), line.hasSuffix("]") {
        place = try #require(SentencePlace(line.dropFirst().dropLast()), "no place is called \(line)")
      } else if !line.hasPrefix("# ") {
        sentences.append(try #require(TypedSentence(line, place), "no sentence: \(line)"))
      }
    }
    return sentences
  }

  private init?(_ line: Substring, _ place: SentencePlace) {
    guard let arrow = line.firstRange(of: " ⇒") else { return nil }
    text = String(line[..<arrow.lowerBound])
    let rest = line[arrow.upperBound...]
    let told = rest.prefix { $0 != "⊘" && $0 != "⊗" }
    isHeldBack = told.endIndex < rest.endIndex
    isUnseen = isHeldBack && rest[told.endIndex] == "⊗"
    story = told.split(separator: ", ").map { touch in
      let touch = String(touch.drop { $0 == " " })
      let words = touch.reversed().drop { $0 == " " }.reversed()
      return touch.first?.isNumber == true ? String(words) : "11-10 " + String(words)
    }.filter { $0 != "11-10 " }.sorted().joined(separator: ", ")
    (path, note) = place.note(
      text.split(separator: "⏎", omittingEmptySubsequences: false).joined(separator: "\n"))
  }
}
