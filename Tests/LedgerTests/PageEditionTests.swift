import ClaimModel
import Ledger
import Testing

@Suite struct `The same address with other words` {
  private static let page = "https://example.org/fire"
  private static let words = "A ferry burned in Lisbon on Friday, and the harbour was closed."

  private func store() throws -> (LedgerStore, Int) {
    let store = try LedgerStore(path: nil)
    return (store, try store.begin(.any).run.number)
  }

  private func record(
    _ path: String, _ text: String, url: String? = page, title: String? = nil,
    published: String? = nil, in store: LedgerStore, _ run: Int
  ) throws {
    let document = Document(
      id: path, title: title, url: url, published: published, text: text)
    let entry = InputReading.Entry(
      document: document, place: 0, line: nil, content: "\(url ?? "")|\(text)",
      hash: "\(path)|\(url ?? "")|\(text)|\(published ?? "")")
    _ = try store.record(
      [
        InputReading(
          path: path, stamp: RecordedInput.Stamp(size: 1, modified: 2, changed: 3),
          entries: [entry], diagnostics: [], skipped: 0)
      ], run: run, moment: "now")
  }

  private func counted(_ store: LedgerStore) throws -> [String] {
    var texts: [String] = []
    try store.forEachCurrent { document, _ in
      texts.append("\(document.id): \(document.text.split(separator: " ").first ?? "")")
    }
    return texts
  }

  @Test(arguments: [
    "https://example.org/fire", "http://EXAMPLE.org/fire/", "https://example.org/fire#top",
    "https://example.org/fire?utm_source=feed",
  ])
  func `is a new version of the page, under the id that came first`(_ url: String) throws {
    let (store, run) = try store()
    try record("a", "50 died. \(Self.words)", in: store, run)
    try record("b", "21 died. \(Self.words)", url: url, in: store, run)
    #expect(try counted(store) == ["a: 21"])
    #expect(try store.counts().documents == 1)
    let versions = try store.versions(of: ["a"])
    #expect(versions.map { $0.text.prefix(2) } == ["50", "21"])
    #expect(versions.map { $0.replaced == nil } == [false, true])
    #expect(try store.unread(rules: "r").current.count == 1)
    #expect(try store.unread(rules: "r").replaced.count == 1)
  }

  @Test(arguments: [
    ("https://example.org/", "https://example.org/", words), ("data/a.txt", "data/a.txt", words),
    (page, "https://example.org/flood", words),
    (page, page, "Nobody can say what the weather in Oslo will be like next week."),
  ])
  func `of a whole site, of no page, or with nothing in common, stays a document of its own`(
    _ first: String, _ second: String, _ text: String
  ) throws {
    let (store, run) = try store()
    try record("a", "50 died. \(Self.words)", url: first, in: store, run)
    try record("b", "21 died. \(text)", url: second, in: store, run)
    #expect(try counted(store) == ["a: 50", "b: 21"])
  }

  @Test(arguments: [("2025-05-02T15:30:00Z", "2025-05-02T14:05:00Z")])
  func `is put in order by its time of publication, whichever comes first`(
    _ late: String, _ early: String
  ) throws {
    let (store, run) = try store()
    try record("a", "21 died. \(Self.words)", published: late, in: store, run)
    try record("b", "50 died. \(Self.words)", published: early, in: store, run)
    #expect(try counted(store) == ["a: 21"])
    #expect(try store.versions(of: ["a"]).map { $0.text.prefix(2) } == ["50", "21"])
  }

  @Test(arguments: [["50", "21", "50"], ["50", "50", "21"], ["21", "50", "50"]])
  func `may go back to what it was, and be seen several times`(_ figures: [String]) throws {
    let (store, run) = try store()
    for (index, figure) in figures.enumerated() {
      try record("\(index)", "\(figure) died. \(Self.words)", in: store, run)
    }
    #expect(try counted(store) == ["0: \(figures.last ?? "")"])
  }

  @Test(arguments: ["a: 50"])
  func `counts as far as the configuration names it`(_ left: String) throws {
    let (store, run) = try store()
    try record("a", "50 died. \(Self.words)", in: store, run)
    try record("b", "21 died. \(Self.words)", in: store, run)
    try store.markAbsent([("b", isWanted: false)], at: "now")
    #expect(try counted(store) == [left])
    try store.markPresent(["b"])
    #expect(try counted(store) == ["a: 21"])
  }

  @Test(arguments: ["a", "b"])
  func `leaves the page when it moves, and goes with it when it is forgotten`(
    _ moved: String
  ) throws {
    let (store, run) = try store()
    try record("a", "50 died. \(Self.words)", in: store, run)
    try record("b", "21 died. \(Self.words)", in: store, run)
    let figure = moved == "a" ? "50" : "21"
    try record(
      moved, "\(figure) died. \(Self.words)", url: "https://example.org/else", in: store, run)
    #expect(try counted(store) == ["a: 50", "b: 21"])
    try record(moved, "\(figure) died. \(Self.words)", in: store, run)
    #expect(try counted(store).count == 1)
    let id = try #require(counted(store).first?.split(separator: ":").first)
    try store.forget([String(id)])
    #expect(try counted(store).isEmpty)
  }

  @Test(arguments: ["Fire on a ferry"])
  func `is known by its title where every word was changed`(_ title: String) throws {
    let (store, run) = try store()
    try record("a", "50 died in a fire.", title: title, in: store, run)
    try record("b", "21 sailors lost their lives.", title: title, in: store, run)
    #expect(try counted(store) == ["a: 21"])
  }
}
