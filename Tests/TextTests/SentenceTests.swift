import Testing
import Text

@Suite struct `Sentences` {
  @Test(arguments: [
    (
      "Two people died. Three were hurt.",
      ["Two people died.", "Three were hurt."]
    ),
    (
      "Who fired? Nobody knows! The army left.",
      ["Who fired?", "Nobody knows!", "The army left."]
    ),
    ("Police named no one", ["Police named no one"]),
    ("He left. 21 stayed.", ["He left.", "21 stayed."]),
    ("The dead were farmers... and their sons.", ["The dead were farmers... and their sons."]),
    ("", []),
  ])
  func `end at a stop before a capital or a number`(_ text: String, _ sentences: [String]) {
    #expect(Cut.sentences(text) == sentences)
  }

  @Test(arguments: [
    "Gen. Omar Bashir said 21 died.",
    "Dr. Amal Nasser treated 12 people.",
    "The blast at St. Mary hospital killed two.",
    "J. R. Smith counted four bodies.",
    "The toll rose from 3.5 thousand to 4.",
    "It opened at 5 p.m. on Sunday.",
    "The U.S. Embassy lost two guards.",
    "The raid by the U.S. Army killed two.",
  ])
  func `go on behind an abbreviation`(_ text: String) {
    #expect(Cut.sentences(text) == [text])
  }

  @Test(arguments: [
    (
      "He flew to the U.S. The army said two died.",
      ["He flew to the U.S.", "The army said two died."]
    ),
    ("It ended at 5 p.m. The police left.", ["It ended at 5 p.m.", "The police left."]),
  ])
  func `end at initials where an opening word follows`(_ text: String, _ sentences: [String]) {
    #expect(Cut.sentences(text) == sentences)
  }

  @Test(arguments: [
    ("“Ten died.” The army left.", ["“Ten died.”", "The army left."]),
    ("\"Ten died.\" The army left.", ["\"Ten died.\"", "The army left."]),
    ("(Ten died.) The army left.", ["(Ten died.)", "The army left."]),
    ("Ten died. “We saw it.”", ["Ten died.", "“We saw it.”"]),
    ("“Ten died,” he said. “They burned.”", ["“Ten died,” he said.", "“They burned.”"]),
  ])
  func `take their closing quotation marks along`(_ text: String, _ sentences: [String]) {
    #expect(Cut.sentences(text) == sentences)
  }

  @Test(arguments: [
    (
      "Two men were hurt.Police closed the road.",
      ["Two men were hurt.", "Police closed the road."]
    ),
    (
      "It burned on the West Side.The boy was found.",
      ["It burned on the West Side.", "The boy was found."]
    ),
    ("He died in 2017.The war went on.", ["He died in 2017.", "The war went on."]),
    ("The search engine Yahoo.Com failed.", ["The search engine Yahoo.Com failed."]),
    ("See example.org for more.", ["See example.org for more."]),
    ("Version 2.Two died.", ["Version 2.Two died."]),
  ])
  func `that are glued together come apart`(_ text: String, _ sentences: [String]) {
    #expect(Cut.sentences(text) == sentences)
  }

  @Test(arguments: [
    (
      "FIVE SOLDIERS WERE KILLED. THE REBELS FLED. NO ONE WAS HELD.",
      ["FIVE SOLDIERS WERE KILLED.", "THE REBELS FLED.", "NO ONE WAS HELD."]
    ),
    ("GEN. OMAR SAID TWO DIED.", ["GEN. OMAR SAID TWO DIED."]),
  ])
  func `of wire text in capitals end as others do`(_ text: String, _ sentences: [String]) {
    #expect(Cut.sentences(text) == sentences)
  }

  @Test(arguments: [
    (["Bus falls into river", "Nine people died"], ["Bus falls into river", "Nine people died"]),
    (["Nine people", "died. Two live."], ["Nine people", "died.", "Two live."]),
    (["", "Nine died."], ["Nine died."]),
  ])
  func `never cross the border of a block`(_ blocks: [String], _ sentences: [String]) {
    #expect(Cut.sentences(blocks) == sentences)
  }

  @Test(arguments: [
    (ArticleLayout.Block.Kind.headline, 0), (.paragraph, 1), (.caption, 2),
  ])
  func `know the block in which they stand`(_ kind: ArticleLayout.Block.Kind, _ block: Int) {
    let bytes = Array("One. Two. Six.".utf8)
    let layout = ArticleLayout(
      number: 1,
      blocks: [
        .init(kind: .headline, range: 0..<4), .init(kind: .paragraph, range: 5..<9),
        .init(kind: .caption, range: 10..<14),
      ])
    let sentence = Tokenizer(lexicon: .standard).tokenize(bytes, layout: layout).sentences[block]
    #expect(sentence.kind == kind)
    #expect(sentence.block == block)
  }
}
