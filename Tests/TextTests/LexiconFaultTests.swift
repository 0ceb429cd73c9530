import ClaimModel
import Diagnostics
import Testing
import Text

@Suite struct `A faulty lexicon` {
  @Test(arguments: [
    (
      "peeple:\n  militants: [rebel]\n",
      "desk.yaml:1:1: error: unknown section \"peeple\"; did you mean \"people\"?"
    ),
    (
      "people:\n  militant: [rebel]\n",
      "desk.yaml:2:3: error: unknown group \"militant\"; did you mean \"militants\"?"
    ),
    (
      "people:\n  collective:\n    solders: [platoon]\n",
      "desk.yaml:3:5: error: unknown group \"solders\"; expected one of "
    ),
    (
      "harm:\n  kiled:\n    transitive: [slay]\n",
      "desk.yaml:2:3: error: unknown measure \"kiled\"; did you mean \"killed\"?"
    ),
    (
      "harm:\n  killed:\n    transitiv: [slay]\n",
      "desk.yaml:3:5: error: unknown kind of harm word \"transitiv\"; did you mean \"transitive\"?"
    ),
    (
      "words:\n  adverbs: [barely]\n",
      "desk.yaml:2:3: error: unknown class \"adverbs\"; did you mean \"adverb\"?"
    ),
    (
      "verbs:\n  sayd: [blurt]\n",
      "desk.yaml:2:3: error: unknown class \"sayd\"; did you mean \"said\"?"
    ),
    (
      "hedges:\n  atleast:\n    before: [fully]\n",
      "desk.yaml:2:3: error: unknown relation \"atleast\"; did you mean \"at_least\"?"
    ),
    (
      "sources:\n  goverment: [bureau]\n",
      "desk.yaml:2:3: error: unknown source kind \"goverment\"; did you mean \"government\"?"
    ),
    (
      "numbers:\n  gross: many\n",
      "desk.yaml:2:10: error: expected a whole number, found "
    ),
    ("- rebel\n", "desk.yaml:1:1: error: expected sections of words, found "),
    (
      "harm:\n  killed: [unalive]\n",
      "desk.yaml:2:11: error: expected kinds of harm words (act, count, intransitive, state, toll, "
        + "transitive), found a list"
    ),
    (
      "hedges:\n  at_least:\n    befor: [easily]\n",
      "desk.yaml:3:5: error: unknown place of a hedge \"befor\"; did you mean \"before\"?"
    ),
    (
      "hedges:\n  at_least: [easily]\n",
      "desk.yaml:2:13: error: expected \"before\" or \"after\" with words, found a list"
    ),
    (
      "units:\n  distence: [furlong]\n",
      "desk.yaml:2:3: error: unknown kind of unit \"distence\"; did you mean \"distance\"?"
    ),
    (
      "people:\n  collective: [platoon]\n",
      "desk.yaml:2:15: error: expected groups with nouns for bodies of people, found a list"
    ),
    (
      "people: rebel\n",
      "desk.yaml:1:9: error: expected the classes of section \"people\", found "
    ),
    (
      "people:\n  militants: rebel\n",
      "desk.yaml:2:14: error: expected a list of words, found "
    ),
    (
      "people:\n  militants: [rebel, [gunman]]\n",
      "desk.yaml:2:22: error: expected a word, found "
    ),
    (
      "people:\n  éclaireurs: [scout]\n",
      "desk.yaml:2:3: error: unknown group \"éclaireurs\"; expected one of people, civilians"
    ),
  ])
  func `names file, line, column and what was probably meant`(_ text: String, _ message: String) {
    var reader = LexiconReader()
    reader.read(text, file: "desk.yaml")
    #expect(reader.diagnostics.count == 1)
    let found = reader.diagnostics.first?.description ?? ""
    #expect(found.hasPrefix(message), "\(found)")
  }

  @Test(arguments: [
    (
      "peeple:\n  militants: [rebel]\nharm:\n  kiled: {}\n  killed:\n    transitive: [slay]\n",
      ["desk.yaml:1:1", "desk.yaml:4:3"]
    )
  ])
  func `tells all its faults and is read for the rest`(_ text: String, _ places: [String]) throws {
    var reader = LexiconReader()
    reader.read(text, file: "desk.yaml")
    #expect(
      reader.diagnostics.map { String($0.description.prefix { $0 != " " }.dropLast()) } == places)
    let word = reader.lexicon.word("slay")
    #expect(reader.lexicon.sense(word).measure == .killed)
  }

  @Test(arguments: ["people: [", "people:\n\t- x\n", "a: b: c\n", "people:\n  police: [*x]\n"])
  func `that is no YAML is told and adds nothing`(_ text: String) {
    var reader = LexiconReader()
    reader.read(text, file: "desk.yaml")
    #expect(!reader.diagnostics.isEmpty)
    #expect(reader.diagnostics.allSatisfy { $0.location.file == "desk.yaml" })
  }

  @Test(arguments: ["", "# nothing but a comment\n", "\n\n"])
  func `is not one that is empty`(_ text: String) {
    var reader = LexiconReader()
    reader.read(text, file: "desk.yaml")
    #expect(reader.diagnostics.isEmpty)
  }
}
