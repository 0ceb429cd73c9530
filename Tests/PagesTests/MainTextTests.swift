import Pages
import Testing

@Suite struct `The main text of a page` {
  private static let first =
    "A bus fell into a ravine on Saturday, and seven people were killed, the police said."
  private static let second =
    "Twelve of the hurt were in hospital, a doctor said, and two were not out of danger."

  private static func text(_ middle: String, after: String = "") -> String? {
    let page = """
      <body><article><h1>Bus falls</h1><p>\(first)</p>\(middle)<p>\(second)</p></article>\(after)</body>
      """
    return PageReader().read(Array(page.utf8)).articles.first?.text
  }

  /// What stands between two paragraphs, and what is kept of it.
  @Test(arguments: [
    ("<h2>At the hospital</h2>", "At the hospital"),
    (
      "<blockquote><p>The driver was asleep, she said.</p></blockquote>",
      "The driver was asleep, she said."
    ),
    (
      "<ul><li>Seven dead in the bus</li><li>Twelve hurt in the bus</li></ul>",
      "- Seven dead in the bus\n- Twelve hurt in the bus"
    ),
    (
      "<table><tr><th>Town</th><th>Dead</th></tr><tr><td>Sabhan</td><td>7</td></tr></table>",
      "| Town | Dead |\n| Sabhan | 7 |"
    ),
    (
      "<div>The road is <em>closed</em> to all lorries, the mayor said.</div>",
      "The road is closed to all lorries, the mayor said."
    ),
    (
      "<p>One line of the road<br>is closed to all lorries, the mayor of the place said.</p>",
      "One line of the road\n\nis closed to all lorries, the mayor of the place said."
    ),
    (
      "Bare text of the page stands here, and it is a sentence of the article.",
      "Bare text of the page stands here, and it is a sentence of the article."
    ),
  ])
  func `keeps what belongs to it`(_ middle: String, _ kept: String) {
    #expect(Self.text(middle) == "Bus falls\n\n\(Self.first)\n\n\(kept)\n\n\(Self.second)")
  }

  @Test(arguments: [
    "<figure><img src=a.jpg><figcaption>The bridge where 40 people died in 2019 is seen.</figcaption></figure>",
    "<div class=related-stories><h3>Related</h3><p>Nine people were killed in a fire in the town last week.</p></div>",
    "<aside><p>Sign up for our letter, which is sent to you in the morning, every day of the week.</p></aside>",
    "<div class='newsletter-box'><p>Get the news of the day every morning in a letter of ours.</p></div>",
    "<p><strong>Read more:</strong> <a href=/x>Nine people killed in a fire of the town</a></p>",
    "<p>Advertisement</p>",
    "<div hidden><p>Nine people were killed in a fire in the town last week, the police said.</p></div>",
    "<div style='display: none'><p>Nine people were killed in a fire in the town last week, it said.</p></div>",
    "<template><p>Nine people were killed in a fire in the town last week, the police said.</p></template>",
    "<noscript><p>Please turn on the scripts of your browser to see the whole of this page.</p></noscript>",
    "<script>document.write('<p>Nine people were killed in a fire in the town.</p>')</script>",
    "<blockquote class=quote>seven people were killed, the police said</blockquote>",
  ])
  func `leaves out what does not`(_ middle: String) {
    #expect(Self.text(middle) == "Bus falls\n\n\(Self.first)\n\n\(Self.second)")
  }

  static let afterArticle: [String] = [
    "<section id=comments><p>I was there and I can tell you that 200 people were killed, not seven.</p></section>",
    "<div class=talk><div class=t><b>Ann</b><p>I was there and I saw that 200 people were killed in it.</p></div>"
      + "<div class=t><b>Bob</b><p>They always tell us that it was only seven people, and it is a lie.</p></div></div>",
    "<div class=x><div><h3><a href=/1>Fire in town</a></h3><p>Nine people were killed in a fire in the town.</p></div></div>",
    "<div role=dialog><p>We use cookies and need your consent to show you the pages of our paper.</p></div>",
    "<footer><p>All of the rights are reserved by the publisher of this paper, and by nobody else.</p></footer>",
  ]

  @Test(arguments: afterArticle)
  func `ends where the article ends`(_ after: String) {
    #expect(
      Self.text("", after: after) == "Bus falls\n\n\(Self.first)\n\n\(Self.second)", "\(after)")
  }

  /// Names that would be in doubt, on the element of the text itself.
  @Test(arguments: [
    "layout-with-sidebar", "video-article", "story-extra", "has-comments",
    "article label-exclusive",
  ])
  func `is found whatever its element is called`(_ name: String) throws {
    let page =
      "<h1>Bus falls</h1><div class='\(name)'><p>\(Self.first)</p><p>\(Self.second)</p></div>"
    let article = try #require(PageReader().read(Array(page.utf8)).articles.first)
    #expect(article.text == "Bus falls\n\n\(Self.first)\n\n\(Self.second)")
  }

  @Test(arguments: [300, 900])
  func `is found however deep it lies`(_ depth: Int) throws {
    let page = String(repeating: "<div>", count: depth) + "<h1>Bus falls</h1><p>\(Self.first)</p>"
    let article = try #require(PageReader().read(Array(page.utf8)).articles.first)
    #expect(article.text == "Bus falls\n\n\(Self.first)")
  }

  static let fromScripts: [String] = [
    "<div id=app></div><script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Bus falls\","
      + "\"articleBody\":\"\(first)\\n\\n\(second)\"}</script>"
  ]

  @Test(arguments: fromScripts)
  func `is that of JSON-LD where scripts fill the page`(_ page: String) throws {
    let article = try #require(PageReader().read(Array(page.utf8)).articles.first)
    #expect(article.text == "Bus falls\n\n\(Self.first)\n\n\(Self.second)")
  }
}
