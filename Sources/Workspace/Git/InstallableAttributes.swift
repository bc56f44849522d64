import VaultFiles
import VersionControl

/// The lines in the vault's `.gitattributes`, which every clone shares.
struct InstallableAttributes: InstallablePart {
  let git: Git
  /// The vault's folder.
  let vault: String

  private static let name = ".gitattributes"
  private var path: String { "\(vault)/\(Self.name)" }

  func state() throws(WorkspaceError) -> GitPartState {
    let values = try values()
    let file: LooseFile?
    do throws(LooseFileError) { file = try LooseFile.read(path) } catch {
      // Such a file may be none that git reads, either: then the lines stand elsewhere.
      let lines = AttributeLines.all.text.map { "`\($0)`" }.joined(separator: " and ")
      return values.allSatisfy { $0.value == "enishi" }
        ? .inPlace : .taken("\(error); write \(lines) into .git/info/attributes by hand")
    }
    // Git itself is no witness: it goes by what is staged where the file is gone.
    if let file, lines(values).isIn(file.bytes) {
      return (Self.unset(values) ?? Self.taken(values)).map { .taken($0) } ?? .inPlace
    }
    if let file, AttributeLines.all.stands(in: file.bytes) {
      return .broken(
        "Enishi's lines in \(Self.name) are not as this version writes them; `enishi git install` renews them"
      )
    }
    if lines(values).text.isEmpty, let reason = Self.taken(values) { return .taken(reason) }
    return .absent
  }

  func additions() throws(WorkspaceError) -> [GitChange] {
    let lines = lines(try values())
    guard !lines.text.isEmpty, let file = readable(), !(file.map { lines.isIn($0.bytes) } ?? false) else {
      return []
    }
    return [.write(path, lines.added(to: file?.bytes), permissions: file?.permissions ?? 0o644)]
  }

  func removals() throws(WorkspaceError) -> [GitChange] {
    guard let file = readable() ?? nil, AttributeLines.all.stands(in: file.bytes) else { return [] }
    guard let rest = AttributeLines.all.removed(from: file.bytes) else { return [.remove(path)] }
    return [.write(path, rest, permissions: file.permissions)]
  }

  /// Whether the last commit has other lines of Enishi's than the file will have.
  func awaitCommit(after changes: [GitChange]) throws(WorkspaceError) -> Bool {
    var bytes = (readable() ?? nil)?.bytes ?? []
    for change in changes {
      switch change {
      case .write(path, let new, _): bytes = new
      case .remove(path): bytes = []
      default: break
      }
    }
    let committed = try WorkspaceError.asking { () throws(GitError) in try git.committed(Self.name) }
    return AttributeLines.all.words(in: committed ?? []) != AttributeLines.all.words(in: bytes)
  }

  // MARK: What notes have already

  private struct Value {
    let pattern: String
    let name: String
    /// Nil where nobody says anything.
    let value: String?

    /// What the lines say themselves is no reason against them.
    var isFree: Bool { value == nil || value == "enishi" }
  }

  private func values() throws(WorkspaceError) -> [Value] {
    var values: [Value] = []
    for (pattern, note) in AttributeLines.patterns {
      for name in AttributeLines.names {
        let value = try WorkspaceError.asking { () throws(GitError) in try git.attribute(name, of: note) }
        values.append(Value(pattern: pattern, name: name, value: value))
      }
    }
    return values
  }

  /// The lines for what is free.
  private func lines(_ values: [Value]) -> AttributeLines {
    AttributeLines(
      AttributeLines.patterns.map { pattern, _ in
        (pattern, values.filter { $0.pattern == pattern && $0.isFree }.map(\.name))
      })
  }

  /// What some other line takes away, where Enishi's lines stand.
  private static func unset(_ values: [Value]) -> String? {
    values.first { $0.value == nil }.map { value in
      "\(value.pattern) has !\(value.name) in a line that git heeds more, which stays and undoes \(value.name)=enishi"
    }
  }

  private static func taken(_ values: [Value]) -> String? {
    guard let taken = values.first(where: { !$0.isFree }), let value = taken.value else { return nil }
    let words = ["set": taken.name, "unset": "-\(taken.name)"][value] ?? "\(taken.name)=\(value)"
    return "\(taken.pattern) has \(words) already, which stays; \(taken.name)=enishi would take its place"
  }

  /// The file as it can be written; nil where it cannot, and nil in that where there is none.
  private func readable() -> LooseFile?? {
    do throws(LooseFileError) { return .some(try LooseFile.read(path)) } catch { return nil }
  }
}

extension AttributeLines {
  /// Whether a file says all that these lines say; more does no harm, since what people wrote below holds.
  fileprivate func isIn(_ file: [UInt8]) -> Bool { isCurrent(in: file) || Self.all.isCurrent(in: file) }
}
