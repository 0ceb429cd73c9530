/// RSS 0.9x, 1.0 and 2.0.
enum RSSFeed {
  static func read(_ root: FeedElement) -> Feed {
    let channel = root.first("channel") ?? root
    var feed = Feed()
    feed.title = channel.first("title").map { FeedWords.line($0.text) }
    feed.language = channel.first("language", "dc:language")?.text
    // In RSS 1.0, and in some feeds that call themselves 2.0, the items stand beside the channel.
    let items = (channel.elements + (channel.name == root.name ? [] : root.elements))
      .filter { $0.name == "item" }
    feed.entries = items.map { entry($0, feed) }
    FeedWords.makeKeysUnique(&feed)
    return feed
  }

  private static func entry(_ item: FeedElement, _ feed: Feed) -> FeedEntry {
    let title = item.first("title", "dc:title").map { FeedWords.line($0.text) }
    let address = address(of: item)
    let texts = [
      "content:encoded", "atom:content", "description", "dc:description", "atom:summary",
    ]
    .compactMap { item.first($0).map(AtomFeed.words) }
    let text = texts.first { !$0.isEmpty } ?? ""
    let published = FeedWords.moment(
      item.first("pubDate", "dc:date", "dcterms:issued", "atom:published", "dcterms:created")?.text)
    let updated = FeedWords.moment(item.first("atom:updated", "dcterms:modified")?.text)
    let id = item.first("guid", "atom:id", "dc:identifier")?.text ?? item.attributes["rdf:about"]
    return FeedEntry(
      key: FeedWords.key(id: id, address: address, title: title, text: text), title: title,
      address: address, published: published ?? updated, updated: updated,
      publisher: item.first("source", "dc:publisher").map { FeedWords.line($0.text) },
      language: item.first("dc:language")?.text, text: text)
  }

  /// `link`, else a `guid` that is one, else what the item is about in RSS 1.0.
  private static func address(of item: FeedElement) -> String? {
    if let link = item.first("link"), !link.text.isEmpty {
      return FeedAddress.resolved(link.text, base: link.base)
    }
    if let link = AtomFeed.link(of: item) { return link }
    if let guid = item.first("guid"), guid.attributes["isPermaLink"]?.lowercased() != "false",
      guid.text.lowercased().hasPrefix("http")
    {
      return FeedAddress.resolved(guid.text, base: guid.base)
    }
    return item.attributes["rdf:about"].map { FeedAddress.resolved($0, base: item.base) }
  }
}
