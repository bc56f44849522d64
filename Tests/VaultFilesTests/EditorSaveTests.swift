import Notes
import Testing
import VaultFiles

@Suite("BYTES 4: an editor's save is never lost")
struct EditorSaveTests {
  /// The calls of one undisturbed replacement.
  private func undisturbed() throws -> [Seam.Event] {
    let vault = try TestVault()
    vault.write("a.md", "old")
    let seam = Seam()
    #expect(try vault.replace("a.md", by: "new", seam) == .written)
    return seam.events
  }

  @Test("one save before any of the writer's calls", arguments: EditorSave.allCases, ["saved", "odd"])
  func once(save: EditorSave, text: String) throws {
    let events = try undisturbed()
    for place in events.indices {
      let vault = try TestVault()
      vault.write("a.md", "old")
      let seam = Seam { [vault] now, _ in
        if now == place { save.run(in: vault, "a.md", text) }
        return .proceed
      }
      let outcome = try #require(try vault.replace("a.md", by: "new", seam))
      #expect(vault.text("a.md") == text, "\(save) before \(events[place]): \(outcome)")
      // Up to the exchange, the caller must learn that its bytes are not in the file.
      if place <= events.firstIndex(where: { $0.call == .exchange }) ?? 0 {
        #expect(outcome == .changedMeanwhile())
      }
      #expect(try vault.names() == ["a.md"])
    }
  }

  @Test(
    "two saves, the first between check and exchange, the second anywhere later",
    arguments: EditorSave.allCases)
  func twice(second: EditorSave) throws {
    let exchange = try #require(try undisturbed().firstIndex { $0.call == .exchange })
    for first in EditorSave.allCases {
      for place in (exchange + 1)...(exchange + 9) {
        let vault = try TestVault()
        vault.write("a.md", "old")
        let seam = Seam { [vault] now, _ in
          if now == exchange { first.run(in: vault, "a.md", "first") }
          if now == place { second.run(in: vault, "a.md", "second") }
          return .proceed
        }
        let outcome = try #require(try vault.replace("a.md", by: "new", seam))
        guard seam.events.count > place else { continue }
        // The second save must be there; so must the first, where the second did not itself replace it.
        var texts = [vault.text("a.md")]
        if case .changedMeanwhile(let copy?) = outcome {
          texts.append(vault.text(copy))
          #expect(copy.description.hasPrefix("a (conflicted copy"))
        }
        #expect(texts.contains("second"), "\(first), \(second) before \(seam.events[place]): \(outcome)")
        #expect(!texts.contains("old") && !texts.contains("new"))
        _ = try vault.clean()
        #expect(try vault.names().count == texts.count)
      }
    }
  }

  @Test("a conflict copy is named in the outcome and skipped by the scan")
  func conflictCopy() throws {
    let vault = try TestVault()
    let name = NotePath(String(repeating: "人", count: 84) + ".md")
    vault.write(name, "old")
    vault.write("x", "")
    let seam = Seam { [vault] _, event in
      if event.call == .exchange { EditorSave.renameOver.run(in: vault, name, "first") }
      if event.call == .fstatat, event.name == name.description, vault.text(name) == "new" {
        EditorSave.renameOver.run(in: vault, name, "second")
      }
      return .proceed
    }
    let outcome = try vault.replace(name, by: "new", seam)
    guard case .changedMeanwhile(let copy?)? = outcome else {
      Issue.record("\(String(describing: outcome))")
      return
    }
    #expect(vault.text(copy) == "first")
    #expect(vault.text(name) == "second")
    #expect(copy.bytes.count <= 255 && copy.bytes.starts(with: "人人人".utf8))
    #expect(try vault.scan().notes.map(\.path) == [name])
    #expect(try vault.scan().skipped.map(\.reason) == [.syncLeftover])
  }
}
