import Markdown
import TestSupport

/// The Markdown of a text that is all body.
func body(_ text: String) throws -> MarkdownBody {
  try MarkdownBody.read(Array(text.utf8))
}

extension MarkdownBody {
  /// What stands between the brackets of each link.
  func inner(of text: String) -> [String] {
    let bytes = Array(text.utf8)
    return wikiLinks.map { String(decoding: bytes[$0.inner], as: UTF8.self) }
  }
}
