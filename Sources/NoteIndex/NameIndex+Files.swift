import Notes
import Text

extension NameIndex {
  // MARK: Paths with or without their extension

  /// The notes at a path from the root; `.md` may be written or left out.
  func notes(atPath path: PathSuffix) -> [NoteID] {
    guard let bare = path.withoutExtension else { return notes(at: path) }
    let found = notes(at: bare)
    return found.isEmpty ? notes(at: path) : found
  }

  /// The notes whose path ends with whole segments; `.md` may be written or left out.
  func notes(endingWithPath path: PathSuffix) -> [NoteID] {
    guard let bare = path.withoutExtension else { return notes(endingWith: path) }
    let found = notes(endingWith: bare)
    return found.isEmpty ? notes(endingWith: path) : found
  }

  static func withoutExtension(_ name: some StringProtocol) -> Substring {
    for suffix in [".md", ".markdown"] where name.utf8.count > suffix.utf8.count {
      if name.utf8.suffix(suffix.utf8.count).elementsEqual(suffix.utf8, by: { $0.asciiLowercased == $1 }) {
        return Substring(name.dropLast(suffix.count))
      }
    }
    return Substring(name)
  }

  // MARK: Files that are no notes

  /// Whether a Markdown link names a file that cannot be a note: `report.docx`, `www.example.com`.
  static func hasOtherExtension(_ path: PathSuffix) -> Bool {
    path.segments.last?.contains(UInt8(ascii: ".")) == true && path.withoutExtension == nil
  }

  /// Whether a target is a file that is no note: its ending says so, or it is there.
  func isFile(_ path: PathSuffix) -> Bool {
    guard let last = path.segments.last else { return false }
    if let dot = last.lastIndex(of: UInt8(ascii: ".")) {
      let ending = String(decoding: last[(dot + 1)...], as: UTF8.self).lowercased()
      if Self.fileEndings.contains(ending) { return true }
    }
    return files(named: last).contains { PathSuffix($0.bytes).ends(with: path) }
  }

  private static let fileEndings: Set<String> = [
    "pdf", "png", "jpg", "jpeg", "gif", "svg", "webp", "bmp", "avif", "heic", "tif", "tiff", "mp3", "mp4",
    "m4a",
    "wav", "ogg", "flac", "mov", "webm", "mkv", "zip", "csv", "tsv", "json", "yaml", "yml", "html", "htm",
    "css",
    "js", "ts", "py", "txt", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "pages", "numbers", "key", "epub",
    "canvas", "base", "excalidraw", "drawio", "ics", "vcf", "bib", "tex", "eml",
  ]
}
