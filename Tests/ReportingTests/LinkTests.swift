import Testing

@testable import Reporting

@Suite struct `links lead to the sentence` {
  @Test(arguments: [
    ("https://example.com/a", "https://example.com/a"),
    ("HTTP://example.com/ä b", "HTTP://example.com/%C3%A4%20b"),
    ("https://example.com/(x)\"'<>", "https://example.com/%28x%29%22%27%3C%3E"),
    ("javascript:alert(1)", nil), ("data:text/html,x", nil), ("data/a.txt", nil),
    ("https:/example.com", nil), ("https://", nil), ("//example.com", nil), ("", nil),
    (" https://example.com", nil), ("httpsx://example.com", nil),
  ])
  func `only web addresses become links`(_ address: String, _ link: String?) {
    #expect(WebAddress(address)?.text == link)
  }

  @Test(arguments: [
    (
      "https://example.com/a", "Four troops, at least.",
      "https://example.com/a#:~:text=Four%20troops%2C%20at%20least."
    ),
    (
      "https://example.com/a#top", "A state-run paper",
      "https://example.com/a#top:~:text=A%20state%2Drun%20paper"
    ),
    (
      "https://example.com/a", "one two three four five six\nseven eight nine ten eleven twelve 13",
      "https://example.com/a#:~:text=one%20two%20three%20four%20five%20six,"
        + "eight%20nine%20ten%20eleven%20twelve%2013"
    ),
    ("https://example.com/a", "", "https://example.com/a"),
  ])
  func `a text fragment names the sentence`(_ address: String, _ sentence: String, _ link: String) {
    #expect(WebAddress(address)?.pointing(to: sentence) == link)
  }

  @Test(arguments: [
    ("c-4f1d", "c-4f1d"), ("army/3", "army~2f3"), ("..", "~2e."), ("a..b.txt", "a.~2eb.txt"),
    ("a_b", "a_b"), ("", "~"), ("é", "~c3~a9"),
    ("a~b", "a~7eb"),
  ])
  func `an id becomes a safe name`(_ id: String, _ name: String) {
    #expect(FileName.from(id) == name)
  }

  @Test func `long ids that begin alike keep different names`() {
    let names = ["1", "2"].map { FileName.from(String(repeating: "x", count: 400) + $0) }
    #expect(names[0] != names[1])
    #expect(names.allSatisfy { $0.utf8.count == 120 })
  }
}
