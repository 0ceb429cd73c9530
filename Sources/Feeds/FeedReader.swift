import Pages

/// Reads feeds of any kind from their bytes.
///
/// For example `try FeedReader().read(bytes, contentType: "application/rss+xml", address: url)`.
/// Titles and texts come out as words: markup is read away, entities are read, paragraphs kept.
package struct FeedReader: Sendable {
  private let limits: FeedLimits

  package init(limits: FeedLimits = FeedLimits()) { self.limits = limits }

  /// - Parameters:
  ///   - contentType: the header of that name, whose charset holds against what the feed says.
  ///   - address: where the feed was fetched, against which relative addresses count.
  package func read(
    _ bytes: [UInt8], contentType: String? = nil, address: String? = nil
  ) throws(FeedRefusal) -> Feed {
    guard bytes.count <= limits.bytes else {
      throw .tooLarge(bytes: bytes.count, limit: limits.bytes)
    }
    let decoded: PageDecoder.Decoded
    do throws(PageRefusal) {
      decoded = try PageDecoder.decode(
        bytes, contentType: contentType, limits: PageLimits(bytes: 2 * limits.bytes))
    } catch {
      throw error == .empty ? .empty : .binary
    }
    var feed = try read(decoded.bytes, address)
    if decoded.damaged > 0 {
      feed.warnings.append(
        FeedWarning(
          kind: "damaged",
          message:
            "has \(decoded.damaged) characters that \(decoded.encoding) does not have"))
    }
    for index in feed.entries.indices where feed.entries[index].language == nil {
      feed.entries[index].language = feed.language
    }
    return feed
  }

  private func read(_ text: [UInt8], _ address: String?) throws(FeedRefusal) -> Feed {
    let start = text.drop { $0 <= 0x20 }
    if start.first == 0x7B { return try JSONFeed.read(Array(start), base: address) }
    let head = String(decoding: start.prefix(15), as: UTF8.self).lowercased()
    if head.hasPrefix("<!doctype html") || head.hasPrefix("<html") { throw .page }
    let mended = FeedMender.mend(text)
    let outcome = try FeedParser.parse(mended.bytes, base: address, limits: limits)
    guard let root = outcome.root else {
      throw .notXML(
        line: outcome.fault?.line ?? 1, reason: outcome.fault?.reason ?? "it has no element")
    }
    var feed = try read(root)
    if mended.hasDefinitions {
      feed.warnings.append(
        FeedWarning(
          kind: "own_entities", message: "defines entities of its own, which are not read"))
    }
    if let fault = outcome.fault {
      feed.warnings.append(
        FeedWarning(
          kind: "not_well_formed",
          message: "is not well-formed (\(fault.reason)); what could be read of it was",
          line: fault.line))
    }
    return feed
  }

  private func read(_ root: FeedElement) throws(FeedRefusal) -> Feed {
    switch root.name {
    case "rss", "rdf:RDF": RSSFeed.read(root)
    case "atom:feed", "feed": AtomFeed.read(root)
    case "html", "xhtml:html": throw .page
    default: throw .otherKind(String(root.name.prefix(40)))
    }
  }
}
