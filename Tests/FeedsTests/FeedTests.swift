import Feeds
import Testing

@Suite struct `A feed` {
  private func read(_ text: String, address: String? = "https://news.example/feeds/world.xml")
    throws -> Feed
  {
    try FeedReader().read(Array(text.utf8), address: address)
  }

  private static let rss2 = """
    <?xml version="1.0" encoding="UTF-8"?>
    <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
      xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom">
    <channel><title>Valley &amp; Hill News</title><language>en-GB</language>
    <atom:link rel="self" href="https://news.example/feeds/world.xml"/>
    <item><title><![CDATA[Bus falls: <b>21</b> hurt]]></title><link>../bus?id=1&amp;x=2</link>
      <guid isPermaLink="false">bus-1</guid><pubDate>Sat, 03 May 2025 10:00:00 +0500</pubDate>
      <description>Short.</description>
      <content:encoded><![CDATA[<p>At least 21 people were hurt.</p><p>The driver fled&nbsp;&mdash; police&rsquo;s word.</p>]]></content:encoded>
      <source url="https://wire.example/">The Wire</source></item>
    <item><title>Bridge &amp;amp; ferry: &amp;lt;5 hurt</title><link>https://news.example/ferry</link>
      <description>&lt;p&gt;Four people were hurt &amp;amp; two are missing.&lt;/p&gt;</description>
      <dc:date>2025-05-04T08:00:00Z</dc:date></item>
    </channel></rss>
    """
  private static let rss1 = """
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
      xmlns:dc="http://purl.org/dc/elements/1.1/">
    <channel rdf:about="https://news.example/"><title>Valley</title></channel>
    <item rdf:about="https://news.example/bus"><title>Bus falls</title>
    <link>https://news.example/bus</link><description>21 people were hurt.</description>
    <dc:date>2025-05-03T10:00:00+05:00</dc:date></item></rdf:RDF>
    """
  private static let atom = """
    <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://news.example/a/" xml:lang="en">
    <title type="html">Valley &amp;amp; Hill</title>
    <entry xml:base="b/"><id>tag:news.example,2025:1</id><title type="text">Under &lt;5&gt; hurt</title>
      <link rel="edit" href="edit/1"/><link rel="alternate" type="text/html" href="c.html"/>
      <published>2025-05-03T10:00:00.123+05:00</published><updated>2025-05-03T12:00:00Z</updated>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>21 people <b>were</b> hurt.</p>
      <p>Two died &amp; one fled.</p></div></content>
      <source><title>The Wire</title></source></entry>
    <entry><title>Second</title><link href="/second"/><updated>2025-05-04T00:00:00Z</updated>
      <summary>Four were hurt.</summary><content type="image/png">iVBORw0KGgo=</content></entry>
    </feed>
    """
  private static let json = """
    {"version": "https://jsonfeed.org/version/1.1", "title": "Valley", "language": "en", "items": [
      {"id": 7, "url": "/bus", "title": "Bus falls", "content_html": "<p>21 people were hurt.</p>",
       "date_published": "2025-05-03T10:00:00+05:00"},
      {"title": "No id", "content_text": "Four were hurt.", "tags": ["a"], "date_published": 5}]}
    """

  @Test func `of RSS 2.0 is read`() throws {
    let feed = try read(Self.rss2)
    #expect(feed.title == "Valley & Hill News")
    #expect(feed.warnings.isEmpty)
    let first = try #require(feed.entries.first)
    #expect(first.key == "bus-1")
    #expect(first.title == "Bus falls: 21 hurt")
    #expect(first.address == "https://news.example/bus?id=1&x=2")
    #expect(first.published == "2025-05-03T10:00:00+05:00")
    #expect(first.publisher == "The Wire")
    #expect(first.language == "en-GB")
    #expect(
      first.text
        == "At least 21 people were hurt.\n\nThe driver fled \u{2014} police\u{2019}s word.")
    let second = try #require(feed.entries.last)
    #expect(second.key == "https://news.example/ferry")
    #expect(second.title == "Bridge & ferry: <5 hurt")
    #expect(second.text == "Four people were hurt & two are missing.")
    #expect(second.published == "2025-05-04T08:00:00Z")
  }

  @Test func `of RSS 1.0 is read`() throws {
    let entry = try #require(try read(Self.rss1).entries.first)
    #expect(entry.key == "https://news.example/bus")
    #expect(entry.title == "Bus falls")
    #expect(entry.text == "21 people were hurt.")
    #expect(entry.published == "2025-05-03T10:00:00+05:00")
  }

  @Test func `of Atom is read`() throws {
    let feed = try read(Self.atom)
    #expect(feed.title == "Valley & Hill")
    let first = try #require(feed.entries.first)
    #expect(first.key == "tag:news.example,2025:1")
    #expect(first.title == "Under <5> hurt")
    #expect(first.address == "https://news.example/a/b/c.html")
    #expect(first.published == "2025-05-03T10:00:00+05:00")
    #expect(first.text == "21 people were hurt.\n\nTwo died & one fled.")
    #expect(first.publisher == "The Wire")
    let second = try #require(feed.entries.last)
    #expect(second.address == "https://news.example/second")
    #expect(second.text == "Four were hurt.")
    #expect(second.published == "2025-05-04T00:00:00Z")
    #expect(second.language == "en")
  }

  @Test func `of JSON is read`() throws {
    let feed = try read(Self.json)
    #expect(feed.entries.map(\.title) == ["Bus falls", "No id"])
    #expect(feed.entries[0].key == "7")
    #expect(feed.entries[0].address == "https://news.example/bus")
    #expect(feed.entries[0].published == "2025-05-03T10:00:00+05:00")
    #expect(feed.entries[1].key.hasPrefix("e-"))
    #expect(feed.entries[1].text == "Four were hurt.")
  }

  @Test(arguments: [
    ("Sat, 03 May 2025 10:00:00 GMT", "2025-05-03T10:00:00Z"),
    ("3 May 2025 10:00 +0530", "2025-05-03T10:00:00+05:30"),
    ("Sat, 3 May 2025 10:00:00 EST", "2025-05-03T10:00:00"),
    ("2025-05-03", "2025-05-03"), ("2025-05-03T10:00:00.5Z", "2025-05-03T10:00:00Z"),
    ("2025-05-03 10:00:00", "2025-05-03T10:00:00"), ("May 3, 2025", "2025-05-03"),
    ("Sat, 03 May 25 10:00:00 +0000", "2025-05-03T10:00:00Z"),
    ("  Sat, 03 May 2025 23:59:60 Z ", "2025-05-03T23:59:59Z"), ("soon", nil), ("", nil),
    ("Thu, 31 Feb 2025 10:00:00 GMT", nil),
  ])
  func `has dates in many forms`(_ date: String, _ moment: String?) throws {
    let feed = try read(
      "<rss><channel><item><title>a</title><pubDate>\(date)</pubDate></item></channel></rss>")
    #expect(feed.entries.first?.published == moment)
  }

  @Test(arguments: [
    "<rss><channel><item><title>5 killed</title><content:encoded>x</content:encoded></item></channel></rss>",
    "\n\n  <?xml version='1.0'?><rss><channel><item><title>5 killed</title><description>x</description></item></channel></rss>",
    "<rss><channel><item><title>5 killed</title><description>x</description>",
    "<rss><channel><title>A & B</title><item><title>5 killed</title><link>http://a.b/?a=1&b=2</link><description>x</description></item></channel></rss>",
    "<rss><channel><item><title>5 killed</title><media:thumbnail url='x'/><description>x</description></item></channel></rss>",
    "<RSS version='2.0'><channel/></RSS>",
    "<rss><channel></channel><item><title>5 killed</title><description>x</description></item></rss>",
    "<!DOCTYPE rss PUBLIC '-//x' 'http://my.netscape.com/rss.dtd'><rss><channel><item><title>5 killed</title><description>x</description></item></channel></rss>",
    "<rss><channel><item><title>5 \u{B}killed</title><description>x</description></item></channel></rss>",
  ])
  func `that is not quite as it should be is read as far as it can be`(_ text: String) throws {
    if text.hasPrefix("<RSS") {
      #expect(throws: FeedRefusal.otherKind("RSS")) { try read(text) }
      return
    }
    let feed = try read(text)
    #expect(feed.entries.map(\.title) == ["5 killed"])
    #expect(feed.entries.map(\.text) == ["x"])
  }

  @Test(arguments: [
    ("", FeedRefusal.empty), ("<!DOCTYPE html><html></html>", .page),
    ("<html><body/></html>", .page),
    ("<opml/>", .otherKind("opml")), ("{\"a\": 1}", .otherKind("{")),
    ("{\"version\"", .notJSON("it has a fault, or its list of items is missing")),
    ("<rss>\u{0}\u{1}</rss>", .binary),
  ])
  func `that is none is refused`(_ text: String, _ refusal: FeedRefusal) {
    #expect(throws: refusal) { try read(text) }
  }

  @Test func `without ids keeps its entries apart from run to run`() throws {
    let text =
      "<rss><channel><item><title>a</title><guid>1</guid></item><item><title>b</title><guid>1</guid></item><item><title>c</title></item></channel></rss>"
    let feed = try read(text)
    #expect(Set(feed.entries.map(\.key)).count == 3)
    #expect(feed == (try read(text)))
  }

  @Test func `is read in the encoding of its server before that of its head`() throws {
    let text =
      "<?xml version=\"1.0\" encoding=\"utf-8\"?><rss><channel><item><title>caf\u{E9}</title></item></channel></rss>"
    let bytes = text.unicodeScalars.map { UInt8($0.value) }
    let feed = try FeedReader().read(bytes, contentType: "text/xml; charset=iso-8859-1")
    #expect(feed.entries.first?.title == "caf\u{E9}")
    let cyrillic: [UInt8] = [0xC2, 0xE7, 0xF0, 0xFB, 0xE2]
    let named =
      Array("<?xml version=\"1.0\" encoding=\"windows-1251\"?><rss><channel><item><title>".utf8)
      + cyrillic + Array("</title></item></channel></rss>".utf8)
    #expect(try FeedReader().read(named).entries.first?.title == "Взрыв")
  }
}

@Suite struct `A hostile feed` {
  private func read(_ text: String) throws -> Feed {
    try FeedReader(limits: FeedLimits(bytes: 5_000_000, depth: 100, elements: 10_000))
      .read(Array(text.utf8))
  }

  @Test func `expands no entity of its own`() throws {
    let levels = (1...9).map {
      "<!ENTITY l\($0) \"" + String(repeating: "&l\($0 - 1);", count: 10) + "\">"
    }.joined()
    let text =
      "<!DOCTYPE rss [<!ENTITY l0 \"lol\">\(levels)]><rss><channel><item><title>a &l9; b</title></item></channel></rss>"
    let feed = try read(text)
    #expect(feed.entries.first?.title == "a &l9; b")
    #expect(feed.warnings.map(\.kind) == ["own_entities"])
  }

  @Test(arguments: [
    "SYSTEM \"file:///etc/passwd\"", "SYSTEM \"http://127.0.0.1:1/x\"",
    "PUBLIC \"a\" \"/etc/hostname\"",
  ])
  func `reads nothing from outside`(_ place: String) throws {
    let feed = try read(
      "<!DOCTYPE rss [<!ENTITY x \(place)> <!ENTITY % y \(place)> %y;]><rss><channel><item><title>a &x;</title></item></channel></rss>"
    )
    #expect(feed.entries.first?.title == "a &x;")
  }

  @Test func `is refused where it nests without end`() {
    #expect(throws: FeedRefusal.tooDeep(limit: 100)) {
      try read("<rss>" + String(repeating: "<a>", count: 50_000))
    }
  }

  @Test func `is refused where it has too many elements`() {
    #expect(throws: FeedRefusal.tooManyElements(limit: 10_000)) {
      try read("<rss><channel>" + String(repeating: "<item/>", count: 20_000))
    }
  }

  @Test func `is refused where it is too large`() {
    #expect(throws: FeedRefusal.tooLarge(bytes: 5_000_013, limit: 5_000_000)) {
      try read("<rss>" + String(repeating: "a", count: 5_000_002) + "</rss>")
    }
  }

  @Test func `of nested JSON is refused`() {
    let text =
      "{\"version\": \"https://jsonfeed.org/version/1\", \"items\": "
      + String(repeating: "[", count: 100_000)
    #expect(throws: FeedRefusal.self) { try read(text) }
  }
}
