import CCommonMark

/// A text parsed by libcmark; the one place where its pointers are touched.
@safe
struct Document: ~Copyable {
  private let root: OpaquePointer
  /// What the tree takes is given back to here.
  private let mark: Arena.Mark

  /// Parses a text; nil only if libcmark has no memory left.
  init?(parsing text: Span<UInt8>) {
    let mark = Arena.current.mark
    let parser = unsafe cmark_parser_new_with_mem(CMARK_OPT_DEFAULT, Arena.allocator)
    unsafe text.withUnsafeBufferPointer { buffer in
      unsafe buffer.withMemoryRebound(to: CChar.self) { characters in
        unsafe cmark_parser_feed(parser, characters.baseAddress, characters.count)
      }
    }
    guard let root = unsafe cmark_parser_finish(parser) else {
      Arena.current.release(to: mark)
      return nil
    }
    unsafe self.root = unsafe root
    self.mark = mark
  }

  deinit {
    // Neither the nodes nor the parser hold anything but memory of the arena.
    Arena.current.release(to: mark)
  }

  /// Calls `visit` with every node in the order of the text: containers once on entering, once on leaving.
  func walk(_ visit: (borrowing NodeEvent) -> Void) {
    guard let iterator = unsafe cmark_iter_new(root) else { return }
    while true {
      let event = unsafe cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let node = unsafe cmark_iter_get_node(iterator) else { return }
      unsafe visit(NodeEvent(node: node, isEntering: event == CMARK_EVENT_ENTER))
    }
  }
}

/// One step of a walk; valid only while `visit` runs.
@safe
struct NodeEvent: ~Copyable {
  private let node: OpaquePointer
  let isEntering: Bool
  let kind: NodeKind

  fileprivate init(node: OpaquePointer, isEntering: Bool) {
    unsafe self.node = unsafe node
    self.isEntering = isEntering
    self.kind = NodeKind(unsafe cmark_node_get_type(node))
  }

  /// The 1-based line of the parsed text on which the node begins; sound for blocks only.
  var startLine: Int { Int(unsafe cmark_node_get_start_line(node)) }

  /// The 1-based column, in bytes, on which a block of code begins: at its fence, or where its indentation ends.
  var startColumn: Int { Int(unsafe cmark_node_get_start_column(node)) }

  /// Whether words stand behind the fence of a block of code, as `swift` does in "```swift".
  var hasFenceInfo: Bool {
    guard let info = unsafe cmark_node_get_fence_info(node) else { return false }
    return unsafe info[0] != 0
  }

  /// 1–6 for headings.
  var headingLevel: Int { Int(unsafe cmark_node_get_heading_level(node)) }

  /// Calls `body` with the node's text, or with nothing for a node that has none.
  func withLiteral<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    unsafe Self.withBytes(of: cmark_node_get_literal(node), body)
  }

  /// Calls `body` with the address of a link or image.
  func withDestination<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    unsafe Self.withBytes(of: cmark_node_get_url(node), body)
  }

  private static func withBytes<Result>(
    of text: UnsafePointer<CChar>?, _ body: (Span<UInt8>) -> Result
  ) -> Result {
    guard let text = unsafe text else { return body([UInt8]().span) }
    var count = 0
    while unsafe text[count] != 0 { count += 1 }
    return unsafe text.withMemoryRebound(to: UInt8.self, capacity: count) { bytes in
      body(unsafe Span(_unsafeStart: bytes, count: count))
    }
  }
}

/// The kinds of nodes this project tells apart.
enum NodeKind {
  case quote, list, item, codeBlock, htmlBlock, paragraph, heading
  case text, softBreak, lineBreak, code, htmlInline, emphasis, link, image
  case other

  fileprivate init(_ type: cmark_node_type) {
    self =
      switch type {
      case CMARK_NODE_BLOCK_QUOTE: .quote
      case CMARK_NODE_LIST: .list
      case CMARK_NODE_ITEM: .item
      case CMARK_NODE_CODE_BLOCK: .codeBlock
      case CMARK_NODE_HTML_BLOCK: .htmlBlock
      case CMARK_NODE_PARAGRAPH: .paragraph
      case CMARK_NODE_HEADING: .heading
      case CMARK_NODE_TEXT: .text
      case CMARK_NODE_SOFTBREAK: .softBreak
      case CMARK_NODE_LINEBREAK: .lineBreak
      case CMARK_NODE_CODE: .code
      case CMARK_NODE_HTML_INLINE: .htmlInline
      case CMARK_NODE_EMPH, CMARK_NODE_STRONG: .emphasis
      case CMARK_NODE_LINK: .link
      case CMARK_NODE_IMAGE: .image
      default: .other
      }
  }
}
