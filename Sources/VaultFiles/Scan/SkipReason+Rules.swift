import Text

extension SkipReason {
  /// The rule that leaves out a name, or `nil` if none does.
  ///
  /// `parent` is the name of the folder that holds it, empty in the vault itself.
  init?(name: ArraySlice<UInt8>, isFolder: Bool, parent: ArraySlice<UInt8>) {
    if !isFolder, let leftover = SkipReason(leftover: name) {
      self = leftover
    } else if name.first == UInt8(ascii: ".") {
      self = .hidden
    } else if isFolder, let folder = SkipReason(folder: name, parent: parent) {
      self = folder
    } else {
      return nil
    }
  }

  private init?(folder name: ArraySlice<UInt8>, parent: ArraySlice<UInt8>) {
    if name.elementsEqual("node_modules".utf8) {
      self = .nodeModules
    } else if parent.elementsEqual("logseq".utf8),
      name.elementsEqual("bak".utf8) || name.elementsEqual("version-files".utf8)
    {
      self = .logseqBackup
    } else if templateFolders.contains(name.map(\.asciiLowercased)) {
      self = .templates
    } else {
      return nil
    }
  }

  private init?(leftover name: ArraySlice<UInt8>) {
    if name.last == UInt8(ascii: "~") || name.starts(with: ".#".utf8)
      || (name.count > 1 && name.first == UInt8(ascii: "#") && name.last == UInt8(ascii: "#"))
    {
      self = .editorLeftover
    } else if name.hasSuffix(".orig") || name.contains(".sync-conflict-")
      || name.contains(" (conflicted copy")
    {
      self = .syncLeftover
    } else {
      return nil
    }
  }
}

/// Lower-case names of template folders.
///
/// The katakana one is listed in both normal forms: some file systems
/// keep the one, some give the other.
private let templateFolders: Set<[UInt8]> = Set(
  [
    "template", "templates", "vorlagen", "模板", "テンプレート",
    "テンフ\u{309A}レート",
  ].map { Array($0.utf8) })

extension ArraySlice<UInt8> {
  /// Whether this is the file name of a note: `*.md` or `*.markdown` in any case.
  var isNoteName: Bool {
    hasSuffix(".md", ignoringCase: true) || hasSuffix(".markdown", ignoringCase: true)
  }

  fileprivate func hasSuffix(_ suffix: StaticString, ignoringCase: Bool = false) -> Bool {
    // Compared in place, since this runs for each name of the vault several times.
    let length = suffix.utf8CodeUnitCount
    guard count >= length else { return false }
    return suffix.withUTF8Buffer { suffix in
      for offset in 0..<length {
        let byte = self[endIndex - length + offset]
        if unsafe (ignoringCase ? byte.asciiLowercased : byte) != suffix[offset] { return false }
      }
      return true
    }
  }

  fileprivate func contains(_ part: StaticString) -> Bool {
    let length = part.utf8CodeUnitCount
    guard count >= length else { return false }
    return part.withUTF8Buffer { part in
      for start in startIndex...(endIndex - length) where unsafe self[start] == part[0] {
        var offset = 1
        while offset < length, unsafe self[start + offset] == part[offset] { offset += 1 }
        if offset == length { return true }
      }
      return false
    }
  }
}
