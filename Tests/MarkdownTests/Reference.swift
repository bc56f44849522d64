import CCommonMark

/// What libcmark says of a text when asked directly: the oracle that Enishi's verdicts are held against.
struct Reference {
  /// The literals of the text nodes that stand in no link and no image.
  private(set) var texts: [String] = []
  /// The addresses of links and images in the order in which they end, autolinks left out.
  private(set) var destinations: [String] = []

  init(_ text: String) {
    guard let root = unsafe cmark_parse_document(text, text.utf8.count, CMARK_OPT_DEFAULT) else { return }
    defer { unsafe cmark_node_free(root) }
    guard let iterator = unsafe cmark_iter_new(root) else { return }
    defer { unsafe cmark_iter_free(iterator) }
    var words: [String] = []
    while true {
      let event = unsafe cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let node = unsafe cmark_iter_get_node(iterator) else { return }
      switch unsafe cmark_node_get_type(node) {
      case CMARK_NODE_TEXT:
        let literal = unsafe String(cString: cmark_node_get_literal(node))
        if words.isEmpty { texts.append(literal) } else { words[words.count - 1] += literal }
      case CMARK_NODE_LINK, CMARK_NODE_IMAGE:
        if event == CMARK_EVENT_ENTER {
          words.append("")
        } else {
          let address = unsafe String(cString: cmark_node_get_url(node))
          let shown = words.removeLast()
          if !Self.isAutolink(address, shown) { destinations.append(address) }
        }
      default: break
      }
    }
  }

  private static func isAutolink(_ address: String, _ shown: String) -> Bool {
    (address == shown || address == "mailto:" + shown) && address.contains(":")
  }
}
