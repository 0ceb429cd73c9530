internal import CLibXML2

/// Parses XML with libxml2 into elements; the only place of the room that touches its parser.
///
/// The events are taken and no tree of the library is built. Nothing is fetched, no entity is
/// expanded (`FeedMender` leaves none), and no message is printed. What is not well-formed is read
/// as far as the library recovers.
enum FeedParser {
  struct Outcome {
    var root: FeedElement?
    /// The first fault, where there is one.
    var fault: (line: Int, reason: String)?
  }

  /// - Parameter bytes: UTF-8; what the XML says of its encoding is not heeded any more.
  static func parse(
    _ bytes: [UInt8], base: String?, limits: FeedLimits
  ) throws(FeedRefusal) -> Outcome {
    guard let size = Int32(exactly: bytes.count) else {
      throw .tooLarge(bytes: bytes.count, limit: limits.bytes)
    }
    _ = isReady
    guard let context = unsafe xmlNewParserCtxt() else { throw .tooManyElements(limit: 0) }
    defer { unsafe xmlFreeParserCtxt(context) }
    let builder = unsafe FeedTreeBuilder(context, base: base, limits: limits)
    unsafe connect(context, to: builder)
    withExtendedLifetime(builder) {
      unsafe bytes.withUnsafeBytes { input in
        let document = unsafe xmlCtxtReadMemory(
          context, input.baseAddress?.assumingMemoryBound(to: CChar.self), size, nil, "UTF-8",
          options)
        unsafe xmlFreeDoc(document)
      }
    }
    if let refusal = builder.refusal { throw refusal }
    return Outcome(root: builder.finish(), fault: unsafe fault(context))
  }

  /// The library makes its tables when it is first used, and not safely on several cores at once.
  private static let isReady: Void = xmlInitParser()

  private static let options = Int32(
    XML_PARSE_RECOVER.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
      | XML_PARSE_NONET.rawValue)

  private static func fault(_ context: xmlParserCtxtPtr) -> (line: Int, reason: String)? {
    // A prefix that is not declared is told as a fault of namespaces and does no harm.
    let error = unsafe context.pointee.lastError
    guard unsafe context.pointee.wellFormed == 0 else { return nil }
    let words = unsafe error.message.map { unsafe String(cString: $0) } ?? "it is not well-formed"
    let reason = words.prefix { $0 != "\n" }
    return (unsafe Int(error.line), reason.prefix(1).lowercased() + reason.dropFirst())
  }

  private static func connect(_ context: xmlParserCtxtPtr, to builder: FeedTreeBuilder) {
    unsafe context.pointee.userData = Unmanaged.passUnretained(builder).toOpaque()
    guard let events = unsafe context.pointee.sax else { return }
    unsafe events.pointee = xmlSAXHandler()
    unsafe events.pointee.initialized = XML_SAX2_MAGIC
    unsafe events.pointee.startElementNs = {
      user, local, prefix, namespace, _, _, count, _, attributes in
      guard let local = unsafe FeedParser.string(local) else { return }
      unsafe FeedParser.builder(user)?.open(
        FeedNames.name(
          local, prefix: FeedParser.string(prefix), namespace: FeedParser.string(namespace)),
        FeedParser.attributes(attributes, Int(count)))
    }
    unsafe events.pointee.endElementNs = { user, _, _, _ in unsafe FeedParser.builder(user)?.close()
    }
    unsafe events.pointee.characters = { user, text, count in
      unsafe FeedParser.builder(user)?.take(
        UnsafeBufferPointer(start: text, count: Int(count)))
    }
    unsafe events.pointee.ignorableWhitespace = unsafe events.pointee.characters
    unsafe events.pointee.cdataBlock = unsafe events.pointee.characters
  }

  private static func builder(_ user: UnsafeMutableRawPointer?) -> FeedTreeBuilder? {
    guard let user = unsafe user else { return nil }
    return unsafe Unmanaged<FeedTreeBuilder>.fromOpaque(user).takeUnretainedValue()
  }

  private static func string(_ text: UnsafePointer<xmlChar>?) -> String? {
    unsafe text.map { unsafe String(cString: $0) }
  }

  /// Each attribute is five pointers: name, prefix, namespace, begin and end of its value.
  private static func attributes(
    _ pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ count: Int
  ) -> [String: String] {
    guard let pointers = unsafe pointers else { return [:] }
    var attributes: [String: String] = [:]
    for index in 0..<count {
      let parts = unsafe pointers + index * 5
      guard let local = unsafe string(parts[0]), let begin = unsafe parts[3],
        let end = unsafe parts[4]
      else { continue }
      let name = unsafe FeedNames.name(
        local, prefix: string(parts[1]), namespace: string(parts[2]))
      let value = unsafe UnsafeBufferPointer(start: begin, count: end - begin)
      attributes[name] = unsafe String(decoding: value, as: UTF8.self)
    }
    return attributes
  }
}

/// Builds the elements from the events of the parser.
@safe final class FeedTreeBuilder {
  private let context: xmlParserCtxtPtr
  private let limits: FeedLimits
  private let base: String?
  /// The elements that are open, outermost first.
  private var open: [FeedElement] = []
  private var root: FeedElement?
  private var count = 0
  private(set) var refusal: FeedRefusal?

  init(_ context: xmlParserCtxtPtr, base: String?, limits: FeedLimits) {
    unsafe self.context = unsafe context
    self.base = base
    self.limits = limits
  }

  func open(_ name: String, _ attributes: [String: String]) {
    guard refusal == nil else { return }
    count += 1
    guard open.count < limits.depth else { return stop(.tooDeep(limit: limits.depth)) }
    guard count <= limits.elements else {
      return stop(.tooManyElements(limit: limits.elements))
    }
    let around = open.last?.base ?? base
    let own = attributes["xml:base"].map { FeedAddress.resolved($0, base: around) }
    open.append(FeedElement(name: name, attributes: attributes, base: own ?? around))
  }

  func close() {
    guard refusal == nil, let element = open.popLast() else { return }
    if open.isEmpty {
      root = root ?? element
    } else {
      open[open.count - 1].content.append(.element(element))
    }
  }

  func take(_ text: UnsafeBufferPointer<UInt8>) {
    guard refusal == nil, !open.isEmpty else { return }
    unsafe open[open.count - 1].content.append(.text(Array(text)))
  }

  /// The root, with the elements closed that the feed left open.
  func finish() -> FeedElement? {
    while !open.isEmpty { close() }
    return root
  }

  private func stop(_ reason: FeedRefusal) {
    refusal = reason
    unsafe xmlStopParser(context)
  }
}
