import ClaimModel
import Testing
import Text

@Suite struct `A lexicon of one's own` {
  @Test(arguments: [
    ("unalive", Measure.killed), ("unalives", .killed), ("unalived", .killed),
    ("unaliving", .killed), ("killed", .killed),
  ])
  func `brings a verb in all its forms`(_ form: String, _ measure: Measure) {
    let lexicon = Self.extended("harm:\n  killed:\n    transitive: [unalive]\n")
    #expect(lexicon.sense(lexicon.word(form)).measure == measure)
    #expect(lexicon.classes(lexicon.word(form)).contains(.transitiveHarm))
  }

  @Test(arguments: [("picador", false), ("picadors", true), ("campesino", false)])
  func `brings a noun with its group and its plural`(_ noun: String, _ isPlural: Bool) {
    let lexicon = Self.extended("people:\n  civilians: [picador, campesino]\n")
    let sense = lexicon.sense(lexicon.word(noun))
    #expect(sense.group == .civilians)
    #expect(sense.classes.contains(.person))
    #expect(sense.classes.contains(.plural) == isPlural)
  }

  @Test(arguments: ["truth squad", "truth squads"])
  func `brings a source of several words`(_ name: String) throws {
    let lexicon = Self.extended("sources:\n  monitor: [truth squad]\n")
    let phrase = try #require(lexicon.phrase(name))
    #expect(lexicon.sense(phrase).kind == .monitor)
    #expect(lexicon.classes(phrase).contains(.sourceNoun))
  }

  @Test(arguments: [("rebel", Group.protesters), ("gunman", .militants)])
  func `has the last word on a word that is known`(_ noun: String, _ group: Group) {
    let lexicon = Self.extended("people:\n  protesters: [rebel]\n")
    #expect(lexicon.sense(lexicon.word(noun)).group == group)
  }

  @Test(arguments: [
    ("picador", "desk.yaml:2 people: civilians"),
    ("toreros", "desk.yaml:2 people: civilians"),
    ("bargee", "desk.yaml:4 people: crew"),
    ("quorbled", "desk.yaml:8 harm: injured: transitive"),
    ("score of scores", "desk.yaml:10 numbers: score of scores"),
  ])
  func `remembers where each entry stands`(_ entry: String, _ origin: String) throws {
    let lexicon = Self.extended(
      """
      people:
        civilians: [picador, torero]
        crew:
          - bargee
          - stoker
      harm:
        injured:
          transitive: [quorble]
      numbers:
        score of scores: 400
      """)
    let id = lexicon.phrase(entry) ?? lexicon.word(entry)
    let entry = try #require(lexicon.entries(of: id).last)
    #expect("\(entry.file):\(entry.line) \(entry.path)" == origin)
    #expect(!entry.isBuiltIn)
  }

  @Test(arguments: ["gunman"])
  func `keeps what the program tells beside what a desk adds`(_ noun: String) {
    let lexicon = Self.extended("people:\n  protesters: [gunman/gunmen]\n")
    let entries = lexicon.entries(of: lexicon.word(noun))
    #expect(entries.first.map { $0.isBuiltIn && $0.path == "people: militants" } == true)
    #expect(entries.last.map { !$0.isBuiltIn && $0.path == "people: protesters" } == true)
  }

  @Test(arguments: [("gross", 144), ("lakh", 100_000)])
  func `brings a number word`(_ word: String, _ value: Int) {
    let lexicon = Self.extended("numbers:\n  gross: 144\n  lakh: 100000\n")
    #expect(lexicon.sense(lexicon.word(word)).value == value)
  }

  @Test(arguments: ["unalive", "picador"])
  func `leaves the standard one as it was`(_ word: String) {
    _ = Self.extended("people:\n  civilians: [\(word)]\n")
    #expect(Lexicon.standard.word(word) == Lexicon.unknown)
  }

  private static func extended(_ text: String) -> Lexicon {
    var reader = LexiconReader(extending: .standard)
    reader.read(text, file: "desk.yaml")
    return reader.lexicon
  }
}
