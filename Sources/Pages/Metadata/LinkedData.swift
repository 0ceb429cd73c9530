internal import Foundation

/// What a page says of itself in JSON-LD (schema.org).
///
/// Broken JSON, which is common there, is left out; so is what nests deeper than JSON's reader goes.
struct LinkedData {
  /// An article, a live blog, a post of one, or a page.
  struct Item {
    var types: Set<String> = []
    var headline: String?
    var body: String?
    var published: PageMoment?
    var modified: PageMoment?
    var publisher: String?
    var address: String?
    var language: String?
    /// The posts of a live blog, in the order of the page.
    var updates: [Item] = []

    var isLiveBlog: Bool { types.contains("LiveBlogPosting") }
  }

  /// In the order of the page; posts of a live blog stand in its `updates`.
  private(set) var articles: [Item] = []
  /// The page itself, where it is described apart from its article.
  private(set) var page: Item?
  private(set) var organisation: String?

  /// How many things are looked at; a page describes a few dozen.
  private static let mostThings = 5000
  /// In bytes, of one script; the posts of a long live blog have one.
  private static let longestScript = 4_000_000
  /// In bytes, of a headline, a name or an address.
  private static let longestText = 2000
  private static let innerKeys = [
    "item", "itemListElement", "hasPart", "mainEntityOfPage", "mainEntity", "@graph",
  ]

  init(_ scripts: [[UInt8]]) {
    for script in scripts { take(script) }
  }

  private mutating func take(_ script: [UInt8]) {
    guard let value = LinkedData.value(script) else { return }
    // The next thing of the page is the last of the stack.
    var waiting: [Any] = [value]
    var count = 0
    while let value = waiting.popLast(), count < LinkedData.mostThings {
      count += 1
      if let list = value as? [Any] {
        waiting.append(contentsOf: list.reversed())
      } else if let thing = value as? [String: Any] {
        take(thing)
        for key in LinkedData.innerKeys {
          if let inner = thing[key], !(inner is String) { waiting.append(inner) }
        }
      }
    }
  }

  private mutating func take(_ thing: [String: Any]) {
    let item = LinkedData.item(thing, depth: 0)
    if !item.types.isDisjoint(with: LinkedData.articleTypes) {
      articles.append(item)
    } else if item.types.contains("WebPage") || item.types.contains("ItemPage") {
      if page == nil { page = item }
    } else if !item.types.isDisjoint(with: LinkedData.organisationTypes), organisation == nil {
      organisation = LinkedData.text(thing["name"])
    }
  }

  private static let articleTypes: Set<String> = [
    "Article", "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "BlogPosting",
    "BackgroundNewsArticle", "OpinionNewsArticle", "ReviewNewsArticle", "LiveBlogPosting", "Report",
    "SocialMediaPosting", "AdvertiserContentArticle", "TechArticle", "ScholarlyArticle",
  ]
  private static let organisationTypes: Set<String> = [
    "NewsMediaOrganization", "Organization", "WebSite",
  ]

  private static func item(_ thing: [String: Any], depth: Int) -> Item {
    var item = Item()
    let types = thing["@type"] as? [Any] ?? [thing["@type"] as Any]
    item.types = Set(
      types.compactMap { ($0 as? String)?.split(separator: "/").last.map(String.init) })
    item.headline = text(thing["headline"]) ?? text(thing["name"])
    item.body = body(thing["articleBody"])
    item.published =
      text(thing["datePublished"]).flatMap { PageMoment($0) }
      ?? text(thing["dateCreated"]).flatMap { PageMoment($0) }
    item.modified = text(thing["dateModified"]).flatMap { PageMoment($0) }
    item.publisher = text(thing["publisher"]) ?? text(thing["sourceOrganization"])
    item.address = text(thing["url"]) ?? text(thing["mainEntityOfPage"])
    item.language = text(thing["inLanguage"])
    if depth == 0 {
      let updates =
        thing["liveBlogUpdate"] as? [Any] ?? (thing["liveBlogUpdate"].map { [$0] } ?? [])
      item.updates = updates.prefix(mostThings).compactMap { $0 as? [String: Any] }
        .map { LinkedData.item($0, depth: 1) }
    }
    return item
  }

  /// A string, the first of a list, or the name or address of a thing.
  private static func text(_ value: Any?) -> String? {
    let found: String?
    switch value {
    case let text as String: found = text
    case let list as [Any]: found = list.first.flatMap { $0 is [Any] ? nil : text($0) }
    case let thing as [String: Any]:
      found = (thing["name"] ?? thing["@id"] ?? thing["url"] ?? thing["@value"]) as? String
    default: found = nil
    }
    guard let found else { return nil }
    let words = MarkupText.plain(Array(found.utf8.prefix(longestText))).split(separator: "\n")
      .joined(separator: " ")
    return words.isEmpty ? nil : words
  }

  private static func body(_ value: Any?) -> String? {
    guard let text = value as? String else { return nil }
    let words = MarkupText.plain(Array(text.utf8))
    return words.isEmpty ? nil : words
  }

  /// Reads the JSON of a script; comment marks around it and raw line breaks in its strings, which
  /// JSON forbids, are forgiven.
  private static func value(_ script: [UInt8]) -> Any? {
    guard script.count <= longestScript,
      let first = script.firstIndex(where: { $0 == 0x7B || $0 == 0x5B }),
      let last = script.lastIndex(where: { $0 == 0x7D || $0 == 0x5D }), first < last
    else { return nil }
    let json = script[first...last].map { $0 < 0x20 ? 0x20 : $0 }
    return try? JSONSerialization.jsonObject(with: Data(json))
  }
}
