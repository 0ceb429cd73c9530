/// What a page tells of the article in it, each fact from the source that is trusted most.
///
/// Times come from JSON-LD, then meta and microdata, then `<time>`, then the words under the
/// headline, then the address.
struct PageMetadata {
  let linked: LinkedData
  let tags: HeadTags
  /// The element that shows the headline; nil where none does.
  let headline: Int?
  let title: String?
  let publisher: String?
  let address: String?
  let language: String?
  let published: PageMoment?
  let modified: PageMoment?

  init(_ tree: PageTree, address: String?) {
    linked = LinkedData(tree.structuredData)
    tags = HeadTags(tree)
    let main = PageMetadata.mainItem(linked)
    let site = linked.organisation
    let named = main?.publisher ?? tags.meta("og:site_name", "publisher", "dc.publisher") ?? site
    self.address = PageAddress.canonical(tags, main, fetched: address)
    let titles = TitleReader(
      declared: [main?.headline, tags.meta("og:title", "twitter:title", "dc.title"), tags.title],
      publisher: named, host: self.address.flatMap(PageAddress.host))
    (headline, title) = titles.headline(among: tags.headings, tree)
    publisher =
      named ?? tags.meta("application-name") ?? titles.site
      ?? self.address.flatMap(PageAddress.host)
    language = PageMetadata.language(main, tags)
    published =
      main?.published
      ?? PageMetadata.moment(
        tags,
        "article:published_time", "datepublished", "og:published_time", "article:published",
        "publish-date", "pubdate", "publish_date", "parsely-pub-date", "sailthru.date",
        "dc.date.issued", "dcterms.created", "dc.date", "dcterms.date", "date", "datecreated")
      ?? linked.page?.published
    modified =
      main?.modified
      ?? PageMetadata.moment(
        tags, "article:modified_time", "datemodified", "og:updated_time", "last-modified",
        "lastmod", "dcterms.modified", "dc.date.modified")
      ?? linked.page?.modified
  }

  /// The article that a page describes first; a live blog goes before the posts it lists.
  static func mainItem(_ linked: LinkedData) -> LinkedData.Item? {
    linked.articles.first { $0.isLiveBlog }
      ?? linked.articles.first { $0.headline != nil && $0.published != nil }
      ?? linked.articles.first
  }

  private static func moment(_ tags: HeadTags, _ names: String...) -> PageMoment? {
    names.lazy.compactMap { tags.metas[$0].flatMap { PageMoment($0) } }.first
  }

  private static func language(_ main: LinkedData.Item?, _ tags: HeadTags) -> String? {
    let told =
      main?.language ?? tags.language ?? tags.meta("og:locale", "inlanguage", "content-language")
    guard let told, told.utf8.count <= 35 else { return nil }
    let code = told.split(separator: ",").first.map(String.init) ?? told
    let tag = String(code.map { $0 == "_" ? "-" : $0 })
    let primary = tag.split(separator: "-").first ?? ""
    // "English" is no tag of BCP 47.
    return (2...3).contains(primary.utf8.count) ? tag : nil
  }
}
