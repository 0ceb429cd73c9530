internal import FoundationEssentials

/// JSON Feed 1.0 and 1.1 (jsonfeed.org).
struct JSONFeed: Decodable {
  private var title: String?
  private var language: String?
  private var items: [Item]

  /// Reads the feed; an item that is not as it should be is left out and told.
  static func read(_ bytes: [UInt8], base: String?) throws(FeedRefusal) -> Feed {
    let feed: JSONFeed
    do {
      let kind = try JSONDecoder().decode(Kind.self, from: Data(bytes))
      guard kind.version?.contains("jsonfeed.org") == true else {
        throw FeedRefusal.otherKind("{")
      }
      feed = try JSONDecoder().decode(JSONFeed.self, from: Data(bytes))
    } catch let refusal as FeedRefusal {
      throw refusal
    } catch {
      throw .notJSON("it has a fault, or its list of items is missing")
    }
    return feed.feed(base: base)
  }

  private struct Kind: Decodable {
    var version: String?
  }

  private struct Item: Decodable {
    var id: String?
    var title: String?
    var address: String?
    var markup: String?
    var plain: String?
    var summary: String?
    var published: String?
    var updated: String?
    var language: String?

    private enum CodingKeys: String, CodingKey {
      case id, title, summary, language
      case address = "url"
      case markup = "content_html"
      case plain = "content_text"
      case published = "date_published"
      case updated = "date_modified"
    }

    /// What is of a wrong type counts as missing; an id may be a number.
    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      func text(_ key: CodingKeys) -> String? {
        if let text = try? values.decode(String.self, forKey: key) { return text }
        return (try? values.decode(Int.self, forKey: key)).map(String.init)
      }
      id = text(.id)
      title = text(.title)
      address = text(.address)
      markup = text(.markup)
      plain = text(.plain)
      summary = text(.summary)
      published = text(.published)
      updated = text(.updated)
      language = text(.language)
    }
  }

  private func feed(base: String?) -> Feed {
    var feed = Feed()
    feed.title = title.map(FeedWords.line(plain:))
    feed.language = language
    feed.entries = items.map { entry($0, base: base) }
    FeedWords.makeKeysUnique(&feed)
    return feed
  }

  private func entry(_ item: Item, base: String?) -> FeedEntry {
    let title = item.title.map(FeedWords.line(plain:))
    let address = item.address.map { FeedAddress.resolved($0, base: base) }
    let texts = [
      item.markup.map { FeedWords.paragraphs(markup: Array($0.utf8)) },
      item.plain.map(FeedWords.paragraphs(plain:)),
      item.summary.map(FeedWords.paragraphs(plain:)),
    ]
    let text = texts.compactMap(\.self).first { !$0.isEmpty } ?? ""
    let updated = FeedWords.moment(item.updated)
    return FeedEntry(
      key: FeedWords.key(id: item.id, address: address, title: title, text: text), title: title,
      address: address, published: FeedWords.moment(item.published) ?? updated, updated: updated,
      publisher: nil, language: item.language, text: text)
  }
}
