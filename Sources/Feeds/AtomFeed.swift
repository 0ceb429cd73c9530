import Pages

/// Atom 1.0 (RFC 4287) and its draft 0.3.
enum AtomFeed {
  static func read(_ root: FeedElement) -> Feed {
    var feed = Feed()
    feed.title = root.first("atom:title", "title").map(line)
    feed.language = root.attributes["xml:lang"]
    feed.entries = root.elements.filter { $0.name == "atom:entry" || $0.name == "entry" }
      .map(entry)
    FeedWords.makeKeysUnique(&feed)
    return feed
  }

  private static func entry(_ entry: FeedElement) -> FeedEntry {
    let title = entry.first("atom:title", "title").map(line)
    let address = link(of: entry)
    let texts = [entry.first("atom:content", "content"), entry.first("atom:summary", "summary")]
      .compactMap { $0.map(words) }
    let text = texts.first { !$0.isEmpty } ?? ""
    let published = FeedWords.moment(
      entry.first("atom:published", "atom:issued", "published", "dc:date")?.text)
    let updated = FeedWords.moment(entry.first("atom:updated", "atom:modified", "updated")?.text)
    return FeedEntry(
      key: FeedWords.key(
        id: entry.first("atom:id", "id")?.text, address: address, title: title, text: text),
      title: title, address: address, published: published ?? updated, updated: updated,
      publisher: entry.first("atom:source")?.first("atom:title").map(line),
      language: entry.attributes["xml:lang"], text: text)
  }

  /// The address of the entry itself: a link that says so, or that says nothing.
  static func link(of entry: FeedElement) -> String? {
    let links = entry.elements.filter {
      ($0.name == "atom:link" || $0.name == "link") && $0.attributes["href"] != nil
    }
    let own = links.filter { ["alternate", nil].contains($0.attributes["rel"]) }
    let best = own.first { $0.attributes["type"].map { $0.contains("html") } ?? true } ?? own.first
    return best.flatMap { link in
      link.attributes["href"].map { FeedAddress.resolved($0, base: link.base) }
    }
  }

  /// The words of an element, by what its `type` says that it holds.
  ///
  /// Without a type it is markup: so it is in RSS, and so feeds of Atom use it as well.
  static func words(_ element: FeedElement) -> String {
    let type =
      element.attributes["type"]?.lowercased() ?? (element.elements.isEmpty ? "html" : "xhtml")
    return switch type {
    case "xhtml", "application/xhtml+xml": FeedWords.paragraphs(markup: element.markup)
    case "text", "text/plain": FeedWords.paragraphs(plain: element.text)
    case let type where type.contains("html"):
      FeedWords.paragraphs(
        markup: element.elements.isEmpty ? Array(element.text.utf8) : element.markup)
    // A picture, or data in some other coding, has no words.
    default: ""
    }
  }

  private static func line(_ element: FeedElement) -> String {
    switch element.attributes["type"]?.lowercased() {
    case "xhtml": FeedWords.line(markup: element.markup)
    case "text", "text/plain": FeedWords.line(plain: element.text)
    default: FeedWords.line(element.text)
    }
  }
}
