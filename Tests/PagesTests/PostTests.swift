import ClaimModel
import Pages
import Testing

@Suite struct `A page of several articles` {
  private static let words = [
    "A bus fell into a ravine on Saturday, and seven people were killed, the police said.",
    "The toll has risen to nine, as two of the hurt died in hospital, a doctor told reporters.",
    "The army sent two helicopters to the place, and the road was closed to all lorries.",
  ]

  private static func documents(
    _ page: String, address: String = "https://example.org/live/bus"
  ) -> [Document] {
    PageReader().read(Array(page.utf8), address: address)
      .documents(id: "p.html")
  }

  static let timedPosts: [String] = [
    words.enumerated().map { index, words in
      "<article class=post id=p\(index)><time datetime=2025-05-03T1\(index):00Z></time><h2>Post \(index) of it</h2><p>\(words)</p></article>"
    }.joined()
  ]

  @Test(arguments: timedPosts)
  func `is cut at its posts, each with its own time, title and address`(_ posts: String) {
    let found = Self.documents("<h1>Live: bus falls</h1><div>\(posts)</div>")
    #expect(found.map(\.id) == ["p.html#p0", "p.html#p1", "p.html#p2"])
    #expect(found.map(\.title) == ["Post 0 of it", "Post 1 of it", "Post 2 of it"])
    #expect(found.map(\.published) == (0..<3).map { "2025-05-03T1\($0):00:00Z" })
    #expect(found.map(\.url) == (0..<3).map { "https://example.org/live/bus#p\($0)" })
    #expect(found.map(\.text) == (0..<3).map { "Post \($0) of it\n\n\(Self.words[$0])" })
  }

  static let clockPosts: [String] = [
    words.enumerated().map { "<li class=u><span>1\($0):05</span><p>\($1)</p></li>" }.joined()
  ]

  @Test(arguments: clockPosts)
  func `gives the hour alone the day of the page`(_ posts: String) {
    let found = Self.documents(
      "<meta property=article:published_time content=2025-05-03T08:00Z><h1>Live: bus falls</h1><ul>\(posts)</ul>"
    )
    #expect(found.map(\.published) == (0..<3).map { "2025-05-03T1\($0):05:00" })
    #expect(found.map(\.text) == Self.words)
    #expect(found.map(\.id) == (0..<3).map { "p.html#2025-05-03T1\($0):05:00" })
  }

  static let updates: [String] = [
    words.enumerated().map {
      "{\"@type\":\"BlogPosting\",\"headline\":\"Post \($0)\",\"articleBody\":\"\($1)\",\"datePublished\":\"2025-05-03T1\($0):00Z\"}"
    }.joined(separator: ",")
  ]

  @Test(arguments: updates)
  func `that scripts fill gives the posts of JSON-LD`(_ updates: String) {
    let found = Self.documents(
      "<script type=application/ld+json>{\"@type\":\"LiveBlogPosting\",\"liveBlogUpdate\":[\(updates)]}</script><div id=app></div>"
    )
    #expect(found.map(\.title) == ["Post 0", "Post 1", "Post 2"])
    #expect(found.map(\.published) == (0..<3).map { "2025-05-03T1\($0):00:00Z" })
  }

  /// The sections of an article, comments under it, and teasers beside it.
  static let likeElements: [String] = [
    words.map { "<section class=part><h2>A part of it</h2><p>\($0)</p></section>" }.joined(),
    "<article><p>\(words[0])</p><p>\(words[1])</p><p>\(words[2])</p></article>"
      + "<ul>"
      + (0..<3).map {
        "<li class=c><b>Ann</b> <time datetime=2025-05-03T1\($0):00Z></time><p>I saw it and it was bad, I say.</p></li>"
      }.joined() + "</ul>",
    "<div><p>\(words.joined(separator: "</p><p>"))</p></div>"
      + (0..<4).map {
        "<article class=teaser><h3><a href=/\($0)>Another story of ours</a></h3><p>It is about some other thing.</p></article>"
      }.joined(),
  ]

  @Test(arguments: likeElements)
  func `is not every page of like elements`(_ body: String) {
    let found = Self.documents("<h1>Bus falls</h1>\(body)", address: "https://example.org/bus")
    #expect(found.map(\.id) == ["p.html"])
    #expect(found.first.map { text in Self.words.allSatisfy { text.text.contains($0) } } == true)
    #expect(found.first?.text.contains("I saw it") == false)
    #expect(found.first?.text.contains("Another story") == false)
  }
}
