import ClaimModel
import Pages
import Testing

@Suite struct `A page` {
  @Test(arguments: [
    """
    <!doctype html><html lang="en"><head><title>Bus falls into ravine - Hill Herald</title>
    <meta property="og:site_name" content="Hill Herald">
    <link rel="canonical" href="https://example.org/bus">
    <meta property="article:published_time" content="2025-05-03T14:05:00+05:00"></head><body>
    <nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
    <article><h1>Bus falls into ravine</h1>
    <p>A bus fell into a ravine on Saturday, and seven people were killed, the police said.</p>
    <p>Twelve of the hurt were in hospital, a doctor said, and two of them were not out of danger.</p>
    </article><footer>Copyright Hill Herald</footer></body></html>
    """
  ])
  func `gives its article with title, time, publisher, address and language`(_ page: String) throws
  {
    let reading = PageReader().read(Array(page.utf8))
    let document = try #require(reading.documents(id: "bus.html").first)
    #expect(reading.articles.count == 1 && document.id == "bus.html")
    #expect(document.title == "Bus falls into ravine")
    #expect(document.published == "2025-05-03T14:05:00+05:00")
    #expect(document.publisher == "Hill Herald" && document.url == "https://example.org/bus")
    #expect(document.language == "en")
    #expect(
      document.text == """
        Bus falls into ravine

        A bus fell into a ravine on Saturday, and seven people were killed, the police said.

        Twelve of the hurt were in hospital, a doctor said, and two of them were not out of danger.
        """)
  }
}
