import Pages
import Testing

@Suite struct `A hostile page` {
  private static func reading(
    _ page: String, limits: PageLimits = PageLimits(), contentType: String? = nil
  ) -> PageReading {
    PageReader(limits: limits).read(Array(page.utf8), contentType: contentType)
  }

  static let sentence =
    "<p>A bus fell into a ravine on Saturday, and seven people were killed, the police said.</p>"

  static let refused: [(String, String, PageRefusal)] = [
    ("nothing", "", .empty),
    ("white space", " \n\t ", .empty),
    ("a zero byte", "<p>Seven\u{0} were hurt", .binary(offset: 8)),
    ("no sentences", "<html><body><nav><a href=/>Home</a></nav></body>", .noMainText),
    (
      "endless nesting", String(repeating: "<div>", count: 3000) + sentence, .tooDeep(limit: 1000)
    ),
    (
      "nesting in a template",
      "<template>" + String(repeating: "<b>", count: 3000), .tooDeep(limit: 1000)
    ),
    (
      "a tag of a thousand attributes",
      "<p " + (0..<1000).map { "a\($0)" }.joined(separator: " ") + ">" + sentence,
      .tooManyAttributes(limit: 256, offset: 0)
    ),
    (
      "forty thousand elements", String(repeating: "<i></i>", count: 40_000),
      .tooManyNodes(limit: 30_000)
    ),
    (
      "a page larger than the limit", String(repeating: "a", count: 16_000_001),
      .tooLarge(bytes: 16_000_001, limit: 16_000_000)
    ),
  ]

  @Test(arguments: 0..<refused.count)
  func `is refused by name and in time`(_ index: Int) {
    let (name, page, refusal) = Self.refused[index]
    let start = ContinuousClock.now
    #expect(Self.reading(page, limits: PageLimits(nodes: 30_000)).refusal == refusal, "\(name)")
    #expect(ContinuousClock.now - start < .seconds(30), "\(name)")
  }

  @Test(arguments: [
    (PageRefusal.empty, "is empty; delete it or fill it"),
    (.binary(offset: 8), "is no HTML but binary data (byte 8); leave it out of the pattern"),
    (
      .tooLarge(bytes: 9, limit: 8),
      "has 9 bytes, more than the 8 that a page may have; save its text as .txt"
    ),
    (.tooDeep(limit: 8), "nests its elements more than 8 deep; save its text as .txt"),
    (.tooManyNodes(limit: 8), "has more than 8 elements; save its text as .txt"),
    (
      .tooManyAttributes(limit: 8, offset: 3),
      "has an element with more than 8 attributes (byte 3); save its text as .txt"
    ),
    (.noParser, "could not be parsed for want of memory; run again with less beside it"),
    (
      .noMainText,
      "has no main text outside of menus and lists; if a browser shows one, save it as .txt"
    ),
  ])
  func `is told of in these words`(_ refusal: PageRefusal, _ words: String) {
    #expect(refusal.description == words)
  }

  static let tricks: [(String, String)] = [
    (
      "entities that grow",
      """
      <!DOCTYPE html [<!ENTITY a "toll toll"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;">]>
      <html><body><h1>Bus falls</h1>\(sentence)<p>&c;&c;&c;</p></body></html>
      """
    ),
    (
      "an external entity",
      """
      <!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]>
      <html><body><h1>Bus falls</h1>\(sentence)<p>&x;</p></body></html>
      """
    ),
    (
      "an external document type",
      """
      <!DOCTYPE html SYSTEM "http://127.0.0.1:9/evil.dtd"><html><body><h1>Bus falls</h1>\(sentence)
      """
    ),
    ("tags that never end", "<h1>Bus falls</h1>\(sentence)<div class=\"x"),
    ("a comment that never ends", "<h1>Bus falls</h1>\(sentence)<!-- <p>and so on"),
    ("a script that never ends", "<h1>Bus falls</h1>\(sentence)<script>var a = '<p>';"),
    ("references that stand for nothing", "<h1>Bus falls</h1>\(sentence)&#xFFFFFFFF;&#0;&nope;"),
    (
      "JSON that never ends",
      "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"x</script>"
        + "<h1>Bus falls</h1>\(sentence)"
    ),
    (
      "JSON that nests without end",
      "<script type=application/ld+json>" + String(repeating: "[", count: 100_000)
        + "</script><h1>Bus falls</h1>\(sentence)"
    ),
  ]

  @Test(arguments: tricks)
  func `gives its text and nothing from elsewhere`(_ name: String, _ page: String) throws {
    let article = try #require(Self.reading(page).articles.first, "\(name)")
    #expect(article.text.contains("seven people were killed"), "\(name)")
    #expect(article.text.utf8.count < 400 && !article.text.contains("root:"), "\(name)")
  }

  static let crowds: [(String, String)] = [
    ("comment headings", String(repeating: "<p>Comments</p>", count: 20_000)),
    ("quotations", (0..<5_000).map { "<blockquote>Toll \($0) of the bus</blockquote>" }.joined()),
    (
      "posts of the hour alone",
      String(repeating: "<div class=p><time>10:05</time>\(sentence)</div>", count: 3_000)
    ),
    (
      "lists of JSON",
      "<script type=application/ld+json>["
        + String(repeating: "[{\"@type\":\"NewsArticle\"},1],", count: 20_000) + "1]</script>"
    ),
    (
      "a title of parts",
      "<meta property=og:title content='" + String(repeating: "a - b | ", count: 20_000) + "'>"
    ),
    (
      "linked headings",
      String(repeating: "<div><h2><a href=/x>Bus falls into it</a></h2>", count: 900)
    ),
    ("headlines", String(repeating: "<b itemprop=headline>Bus falls</b>", count: 20_000)),
    ("times", String(repeating: "<time itemprop=datePublished>Saturday</time>", count: 20_000)),
    (
      "end tags", String(repeating: "<div>", count: 900) + String(repeating: "</b>", count: 50_000)
    ),
  ]

  @Test(arguments: crowds)
  func `of many small things is read in time`(_ name: String, _ things: String) {
    let start = ContinuousClock.now
    let reading = Self.reading("<h1>Bus falls</h1>\(Self.sentence)\(things)")
    #expect(reading.refusal == nil, "\(name)")
    #expect(ContinuousClock.now - start < .seconds(30), "\(name)")
  }

  /// What the fuzzer found, made small.
  @Test(arguments: [
    "<h1>Two <p>Seven people were killed when the bus fell, the police of the town said.</p></h1>"
  ])
  func `that stopped the reader once is read`(_ page: String) {
    let reading = Self.reading(page)
    #expect(reading.articles.isEmpty == (reading.refusal != nil))
  }

  @Test(arguments: [500])
  func `with more posts than the limit is cut and says so`(_ count: Int) throws {
    let posts = (0..<count).map {
      "<article itemprop=liveBlogUpdate><time datetime=2025-05-03T10:00Z></time>"
        + "<p>Post \($0) says that seven people were killed in the town, as the police told us.</p></article>"
    }
    let reading = Self.reading(
      "<h1>Live: bus falls</h1>" + posts.joined(), limits: PageLimits(articles: 200))
    #expect(reading.articles.count == 200 && reading.articlesLeftOut == count - 200)
    #expect(reading.warnings.map(\.message) == ["has 300 more articles, which were left out"])
  }
}
