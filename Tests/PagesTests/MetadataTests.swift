import ClaimModel
import Pages
import Testing

@Suite struct `What a page tells of its article` {
  private static let body =
    "<p>A bus fell into a ravine on Saturday, and seven people were killed, the police said.</p>"
    + "<p>Twelve of the hurt were in hospital, a doctor said, and two were not out of danger.</p>"

  private static func article(_ head: String, _ heading: String, address: String? = nil)
    -> PageArticle?
  {
    let page = "<html><head>\(head)</head><body>\(heading)\(body)</body></html>"
    return PageReader().read(Array(page.utf8), address: address).articles.first
  }

  static let titles: [(String, String, String)] = [
    ("<title>Bus falls | The Hill Herald</title>", "<h1>Bus falls</h1>", "Bus falls"),
    (
      "<title>The Hill Herald - Bus falls into ravine</title>", "<h1>Bus falls into ravine</h1>",
      "Bus falls into ravine"
    ),
    (
      "<title>Bus falls into ravine - Herald</title>",
      "<h1>Hill Herald</h1><h2>Bus falls into ravine</h2>",
      "Bus falls into ravine"
    ),
    ("<meta property=og:title content='Bus falls into ravine'>", "", "Bus falls into ravine"),
    (
      "<meta property=og:title content='Bus falls into ravine - Herald'>"
        + "<meta property=og:site_name content=Herald>", "", "Bus falls into ravine"
    ),
    (
      "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Bus &amp; lorry crash\"}</script>",
      "", "Bus & lorry crash"
    ),
    ("", "<h1>Bus falls</h1>", "Bus falls"),
    (
      "<title>Army – rebels: seven dead</title>", "<h1>Army – rebels: seven dead</h1>",
      "Army – rebels: seven dead"
    ),
  ]

  @Test(arguments: titles)
  func `is its headline without the name of the paper`(
    _ head: String, _ heading: String, _ title: String
  ) {
    #expect(Self.article(head, heading)?.title == title)
  }

  static let times: [(String, String, String?)] = [
    (
      "<meta property=article:published_time content=2025-05-03T14:05:00+05:00>", "",
      "2025-05-03T14:05:00+05:00"
    ),
    ("<meta name=date content='Sat, 03 May 2025 14:05:00 GMT'>", "", "2025-05-03T14:05:00Z"),
    ("<meta name=pubdate content=20250503T140500Z>", "", "2025-05-03T14:05:00Z"),
    ("<meta name=dc.date.issued content=2025-05-03>", "", "2025-05-03"),
    (
      "<script type=application/ld+json>{\"@graph\":[{\"@type\":\"WebPage\"},{\"@type\":[\"NewsArticle\"],"
        + "\"headline\":\"Bus falls\",\"datePublished\":\"2025-05-03T14:05:00.000Z\"}]}</script>",
      "", "2025-05-03T14:05:00Z"
    ),
    ("", "<time datetime='2025-05-03 14:05'>Saturday</time>", "2025-05-03T14:05:00"),
    ("", "<p>Published 3 May 2025, 2:05 pm</p>", "2025-05-03T14:05:00"),
    ("", "<div class=info>By Ann Hill</div><div>May 3, 2025</div>", "2025-05-03"),
    (
      "", "<span itemprop=datePublished content=2025-05-03T14:05Z>Saturday</span>",
      "2025-05-03T14:05:00Z"
    ),
    ("<link rel=canonical href=https://example.org/2025/05/03/bus>", "", "2025-05-03"),
    ("<meta name=date content=soon>", "", nil),
    ("<meta property=article:modified_time content=2025-05-04>", "", nil),
  ]

  @Test(arguments: times)
  func `is when it was published`(_ head: String, _ below: String, _ published: String?) {
    #expect(Self.article(head, "<h1>Bus falls</h1>\(below)")?.published == published)
  }

  @Test(arguments: [
    ("<meta property=article:modified_time content=2025-05-04T10:00Z>", "", "2025-05-04T10:00:00Z"),
    ("", "<p>Updated 4 May 2025</p>", "2025-05-04"),
    (
      "",
      "<p>Published <time datetime=2025-05-03>Saturday</time></p><p>Updated <time datetime=2025-05-04>Sunday</time></p>",
      "2025-05-04"
    ),
  ])
  func `is when it was changed`(_ head: String, _ below: String, _ modified: String) {
    #expect(Self.article(head, "<h1>Bus falls</h1>\(below)")?.modified == modified)
  }

  @Test(arguments: [
    ("<link rel=canonical href=/bus>", "https://example.org/news/1?a=b", "https://example.org/bus"),
    (
      "<link rel=canonical href=//m.example.org/bus>", "https://example.org/1",
      "https://m.example.org/bus"
    ),
    ("<link rel=canonical href=bus>", "https://example.org/news/1", "https://example.org/news/bus"),
    (
      "<link rel=canonical href=https://example.org/><meta property=og:url content=https://example.org/bus>",
      "https://example.org/1", "https://example.org/bus"
    ),
    (
      "<link rel=canonical href=javascript:alert(1)>", "https://example.org/1",
      "https://example.org/1"
    ),
    ("<link rel=canonical href=/bus>", nil, nil),
  ])
  func `is its address`(_ head: String, _ fetched: String?, _ address: String?) {
    #expect(Self.article(head, "<h1>Bus falls</h1>", address: fetched)?.address == address)
  }

  static let publishers: [(String, String)] = [
    ("<meta property=og:site_name content='Hill Herald'>", "Hill Herald"),
    (
      "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Bus falls\",\"publisher\":"
        + "{\"@type\":\"Organization\",\"name\":\"Hill Herald\"}}</script>", "Hill Herald"
    ),
    ("<title>Bus falls into a deep ravine | Hill Herald</title>", "Hill Herald"),
    ("<link rel=canonical href=https://www.herald.example.org/bus>", "herald.example.org"),
  ]

  @Test(arguments: publishers)
  func `is its publisher`(_ head: String, _ publisher: String) {
    #expect(Self.article(head, "<h1>Bus falls</h1>")?.publisher == publisher)
  }

  static let languages: [(String, String)] = [
    ("<meta property=og:locale content=en_GB>", "en-GB"),
    (
      "<script type=application/ld+json>{\"@type\":\"Article\",\"inLanguage\":\"fr\"}</script>",
      "fr"
    ),
    ("<meta name=language content=English>", "en"),
  ]

  @Test(arguments: languages)
  func `is its language, else the words are asked`(_ head: String, _ language: String) {
    #expect(Self.article(head, "<h1>Bus falls</h1>")?.language == language)
  }

  @Test(arguments: [1])
  func `is in the document where there is only the time of the change`(_ count: Int) {
    let page =
      "<meta property=article:modified_time content=2025-05-04><h1>Bus falls</h1>\(Self.body)"
    let documents = PageReader().read(Array(page.utf8)).documents(id: "bus.html")
    #expect(documents.map(\.published) == ["2025-05-04"] && documents.count == count)
  }
}
