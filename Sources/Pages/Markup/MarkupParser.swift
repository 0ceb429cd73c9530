internal import CLibXML2

/// Parses HTML with libxml2; the only place that touches the library.
///
/// The library's events are taken and its tree is not built: that halves the time, and the library
/// loses what lies more than 256 levels deep in a tree without a word, while the bound here is
/// told. Nothing is fetched, no entity of a document type is known to the HTML parser, and no
/// message is printed.
enum MarkupParser {
  /// The tree of a page.
  ///
  /// - Parameter bytes: UTF-8; what the page says of its own encoding is not heeded any more.
  static func parse(_ bytes: [UInt8], limits: PageLimits) throws(PageRefusal) -> PageTree {
    guard let size = Int32(exactly: bytes.count), bytes.count <= limits.bytes else {
      throw .tooLarge(bytes: bytes.count, limit: limits.bytes)
    }
    var bounds = MarkupBounds(bytes)
    if let offset = bounds.crowdedTag(limit: limits.attributes) {
      throw .tooManyAttributes(limit: limits.attributes, offset: offset)
    }
    _ = isReady
    guard let context = unsafe htmlNewParserCtxt() else { throw .noParser }
    defer { unsafe htmlFreeParserCtxt(context) }
    let builder = unsafe TreeBuilder(context, limits: limits)
    unsafe connect(context, to: builder)
    withExtendedLifetime(builder) {
      unsafe bytes.withUnsafeBytes { input in
        let document = unsafe htmlCtxtReadMemory(
          context, input.baseAddress?.assumingMemoryBound(to: CChar.self), size, nil, "UTF-8",
          options)
        unsafe xmlFreeDoc(document)
      }
    }
    if let refusal = builder.refusal { throw refusal }
    return builder.finish()
  }

  /// The library makes its tables when it is first used, and not safely on several cores at once.
  private static let isReady: Void = xmlInitParser()

  private static let options = Int32(
    HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue)

  private static func connect(_ context: htmlParserCtxtPtr, to builder: TreeBuilder) {
    unsafe context.pointee.userData = Unmanaged.passUnretained(builder).toOpaque()
    guard let events = unsafe context.pointee.sax else { return }
    unsafe events.pointee = xmlSAXHandler()
    unsafe events.pointee.startElement = { user, name, attributes in
      guard let name = unsafe name else { return }
      unsafe MarkupParser.builder(user)?.open(MarkupParser.bytes(name), attributes)
    }
    unsafe events.pointee.endElement = { user, name in
      guard let name = unsafe name else { return }
      unsafe MarkupParser.builder(user)?.close(Tag.named(MarkupParser.bytes(name)))
    }
    unsafe events.pointee.characters = { user, text, count in
      unsafe MarkupParser.builder(user)?.take(
        UnsafeBufferPointer(start: text, count: Int(count)))
    }
    unsafe events.pointee.ignorableWhitespace = unsafe events.pointee.characters
    unsafe events.pointee.cdataBlock = { user, text, count in
      unsafe MarkupParser.builder(user)?.take(
        UnsafeBufferPointer(start: text, count: Int(count)))
    }
  }

  private static func builder(_ user: UnsafeMutableRawPointer?) -> TreeBuilder? {
    guard let user = unsafe user else { return nil }
    return unsafe Unmanaged<TreeBuilder>.fromOpaque(user).takeUnretainedValue()
  }

  fileprivate static func bytes(_ text: UnsafePointer<xmlChar>) -> UnsafeBufferPointer<UInt8> {
    unsafe UnsafeBufferPointer(start: text, count: Int(xmlStrlen(text)))
  }
}

/// Builds the tree from the events of the parser.
@safe private final class TreeBuilder {
  private let context: htmlParserCtxtPtr
  private let limits: PageLimits
  private var tree = PageTree()
  /// The indices of the elements that are open, outermost first.
  private var open: [Int] = []
  /// How many elements are open inside one whose content is left out.
  private var skipped = 0
  private var isStructuredData = false
  private(set) var refusal: PageRefusal?

  init(_ context: htmlParserCtxtPtr, limits: PageLimits) {
    unsafe self.context = unsafe context
    self.limits = limits
  }

  func open(
    _ name: UnsafeBufferPointer<UInt8>,
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    guard refusal == nil else { return }
    guard open.count + skipped < limits.depth else { return stop(.tooDeep(limit: limits.depth)) }
    guard tree.nodes.count < limits.nodes else {
      return stop(.tooManyNodes(limit: limits.nodes))
    }
    if skipped > 0 {
      skipped += 1
      return
    }
    let tag = unsafe Tag.named(name)
    let first = Int32(tree.attributes.count)
    unsafe keep(attributes)
    append(tag, attributes: first..<Int32(tree.attributes.count), text: 0..<0)
    open.append(tree.nodes.count - 1)
    guard tag == .script || tag == .style || tag == .template || tag == .svg else { return }
    skipped = 1
    isStructuredData = tag == .script && isLinkedData(tree.nodes.count - 1)
    if isStructuredData { tree.structuredData.append([]) }
  }

  func close(_ tag: Tag) {
    if skipped > 0 {
      skipped -= 1
      guard skipped == 0 else { return }
      isStructuredData = false
    }
    guard let level = open.lastIndex(where: { tree.nodes[$0].tag == tag }) else { return }
    for index in open[level...] { tree.nodes[index].end = Int32(tree.nodes.count) }
    open.removeSubrange(level...)
  }

  func take(_ text: UnsafeBufferPointer<UInt8>) {
    guard refusal == nil else { return }
    guard skipped == 0 else {
      if isStructuredData, skipped == 1 {
        unsafe tree.structuredData[tree.structuredData.count - 1].append(contentsOf: text)
      }
      return
    }
    let start = tree.bytes.count
    unsafe tree.bytes.append(contentsOf: text)
    let end = Int32(tree.bytes.count)
    if let last = tree.nodes.last, last.tag == .text, Int(last.text.upperBound) == start,
      Int(last.parent) == (open.last ?? -1)
    {
      tree.nodes[tree.nodes.count - 1].text = last.text.lowerBound..<end
    } else if tree.nodes.count < limits.nodes {
      append(.text, attributes: 0..<0, text: Int32(start)..<end)
    } else {
      stop(.tooManyNodes(limit: limits.nodes))
    }
  }

  /// The tree, with the elements closed that the page left open.
  func finish() -> PageTree {
    for index in open { tree.nodes[index].end = Int32(tree.nodes.count) }
    open.removeAll()
    return tree
  }

  private func append(_ tag: Tag, attributes: Range<Int32>, text: Range<Int32>) {
    tree.nodes.append(
      PageTree.Node(
        tag: tag, parent: Int32(open.last ?? -1), end: Int32(tree.nodes.count + 1),
        attributes: attributes, text: text))
  }

  private func keep(_ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) {
    guard var pair = unsafe attributes else { return }
    while let name = unsafe pair.pointee {
      if let kept = unsafe AttributeName.named(MarkupParser.bytes(name)) {
        let start = Int32(tree.bytes.count)
        if let value = unsafe pair[1] {
          unsafe tree.bytes.append(contentsOf: MarkupParser.bytes(value))
        }
        tree.attributes.append(
          PageTree.Attribute(name: kept, value: start..<Int32(tree.bytes.count)))
      }
      unsafe pair += 2
    }
  }

  private func isLinkedData(_ node: Int) -> Bool {
    tree.string(.type, of: node)?.lowercased().hasPrefix("application/ld+json") ?? false
  }

  private func stop(_ reason: PageRefusal) {
    refusal = reason
    unsafe xmlStopParser(context)
  }
}
