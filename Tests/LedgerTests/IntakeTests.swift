import ClaimModel
import Diagnostics
import Ledger
import Testing

@Suite struct `What is read of inputs` {
  private func store() throws -> (LedgerStore, Int) {
    let store = try LedgerStore(path: nil)
    return (store, try store.begin(.any).run.number)
  }

  private func record(
    _ inputs: [InputReading], in store: LedgerStore, _ run: Int
  ) throws -> IntakeChanges {
    try store.record(inputs, run: run, moment: "now")
  }

  private func texts(_ store: LedgerStore) throws -> [String] {
    var texts: [String] = []
    try store.forEachCurrent { document, _ in texts.append("\(document.id)=\(document.text)") }
    return texts
  }

  @Test(arguments: [("one", "two")])
  func `gives a new version where it was edited, and none where it was not`(
    _ first: String, _ second: String
  ) throws {
    let (store, run) = try store()
    #expect(try record([.of("a", ["a": first])], in: store, run).added == 1)
    let revision = try store.revision()
    let same = try record([.of("a", ["a": first])], in: store, run)
    #expect(same == IntakeChanges())
    #expect(try store.revision() == revision)
    #expect(try record([.of("a", ["a": second])], in: store, run).edited == ["a"])
    #expect(try texts(store) == ["a=\(second)"])
    #expect(try store.unread(rules: "r").current.count == 1)
  }

  @Test(arguments: [["l#1": "one", "l#2": "two"] as KeyValuePairs])
  func `stays when its input loses it or goes`(_ lines: KeyValuePairs<String, String>) throws {
    let (store, run) = try store()
    _ = try record([.of("l", lines)], in: store, run)
    _ = try record([.of("l", ["l#1": "one"])], in: store, run)
    try store.markAbsent([("l", isWanted: true)], at: "now")
    #expect(try texts(store) == ["l#1=one", "l#2=two"])
    try store.markAbsent([("l", isWanted: false)], at: "now")
    #expect(try texts(store) == [])
    try store.markPresent(["l"])
    #expect(try texts(store) == ["l#1=one", "l#2=two"])
  }

  @Test(arguments: ["the same words"])
  func `counts once, however many inputs carry it`(_ text: String) throws {
    let (store, run) = try store()
    _ = try record([.of("b", ["b": text])], in: store, run)
    _ = try record([.of("a", ["a": text])], in: store, run)
    #expect(try texts(store) == ["b=\(text)"])
    #expect(try store.copies().map(\.of) == ["b"])
    _ = try record([.of("b", ["b": "other words"])], in: store, run)
    #expect(try texts(store) == ["a=\(text)", "b=other words"])
  }

  @Test(arguments: ["x"])
  func `is refused under an id that another input gives`(_ id: String) throws {
    let (store, run) = try store()
    _ = try record([.of("a", [id: "one"])], in: store, run)
    let changes = try record([.of("b", [id: "two"])], in: store, run)
    #expect(changes.diagnostics.map(\.kind) == ["duplicate_id"])
    #expect(try store.inputs().filter(\.isFailing).map(\.path) == ["b"])
    try store.markAbsent([("a", isWanted: true)], at: "now")
    #expect(try record([.of("b", [id: "two"])], in: store, run).edited == [id])
    #expect(try texts(store) == ["x=two"])
  }

  @Test(arguments: [3])
  func `that could not be read is counted from run to run`(_ runs: Int) throws {
    let (store, run) = try store()
    let fault = Diagnostic(.error, "empty", at: Diagnostic.Location(file: "a"), "is empty")
    for _ in 0..<runs { _ = try record([.of("a", [:], diagnostics: [fault])], in: store, run) }
    #expect(try store.inputDiagnostics() == [fault])
    #expect(try store.inputCounts().skipped == 1)
    _ = try record([.of("a", ["a": "text"])], in: store, run)
    #expect(try store.inputDiagnostics() == [])
    #expect(try store.inputCounts().skipped == 0)
  }
}

@Suite struct `Runs` {
  @Test(arguments: [RunRecord.State.done, .failed])
  func `that never ended are told as interrupted to the next one`(
    _ state: RunRecord.State
  ) throws {
    let store = try LedgerStore(path: nil)
    var first = try store.begin(.any).run
    let second = try store.begin(.any)
    #expect(second.interrupted?.number == first.number)
    first = second.run
    first.state = state
    first.counts = ["documents": 3]
    try store.end(first)
    #expect(try store.begin(.any).interrupted == nil)
    #expect(try store.runs().map(\.state) == [.running, state, .interrupted])
    #expect(try store.runs()[1].counts == ["documents": 3])
  }

  @Test(arguments: ["held"])
  func `hold the ledger against one another`(_ words: String) throws {
    let folder = try LedgerFolder()
    var lock: LedgerLock? = try LedgerLock(ledger: folder.ledger)
    let failure = #expect(throws: LedgerFailure.self) { try LedgerLock(ledger: folder.ledger) }
    #expect(failure?.description.contains("held by another run") == true)
    _ = lock
    lock = nil
    lock = try LedgerLock(ledger: folder.ledger)
  }
}
