import NoteIndex
import Notes
import Relations
import TestSupport
import Testing

/// One note and what it leaves out as evidence of contact, each as `line people reason`.
struct LeftOutCase: CustomTestStringConvertible, Sendable {
  let path: NotePath
  let text: String
  let leftOut: [String]

  init(_ path: NotePath, _ text: String, _ leftOut: [String]) {
    self.path = path
    self.text = text
    self.leftOut = leftOut
  }

  var testDescription: String { "\(path): \(text)" }

  /// Checks the case in a vault of Ann, Bob, Cy and me, on 20 November 2026.
  func check() {
    #expect(Self.leftOut([path: text]) == leftOut)
  }

  static func leftOut(_ texts: [NotePath: String]) -> [String] {
    var all: [NotePath: String] = [
      "People/Ann.md": "", "People/Bob.md": "", "People/Cy.md": "",
      "me.md": "---\ntype: me\nname: Taro\n---\n",
    ]
    all.merge(texts) { $1 }
    let vault = TextVault(all)
    return vault.people.leftOut(in: vault.vault.notes).map { entry in
      let people = entry.people.map(vault.name).joined(separator: "+")
      return "\(entry.line) \(people) \(entry.reason)"
    }
  }
}
