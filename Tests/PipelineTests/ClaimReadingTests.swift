import Attribution
import ClaimModel
import Pipeline
import Testing

@Suite struct `Reading a document to its claims` {
  @Test(arguments: ["Police said two men were killed. Police said two men were killed."])
  func `gives claims that say the same ids of their own`(_ text: String) {
    let claims = ClaimReader().read(Document(id: "a", text: text)).claims
    #expect(claims.count == 2)
    #expect(Set(claims.map(\.id)).count == claims.count)
  }

  @Test(arguments: ["Police said 14 men were killed on Friday."])
  func `gives a claim the same id wherever its sentence stands`(_ sentence: String) {
    let alone = ClaimReader().read(Document(id: "a", text: sentence)).claims
    let below = ClaimReader().read(
      Document(id: "a", text: "The town was calm again.\n\n\(sentence)")
    ).claims
    #expect(alone.map(\.id) == below.map(\.id))
    #expect(!alone.isEmpty)
  }

  @Test(arguments: ["The raiders' office said it had killed 14 soldiers."])
  func `knows a source of the desk by its name and side`(_ text: String) throws {
    let raiders = RegisteredSource(
      name: "Raiders", kind: .armedGroup, side: "north", matches: ["raiders' office"])
    let claim = try #require(
      ClaimReader(sources: [raiders]).read(Document(id: "a", text: text)).claims.first)
    #expect(claim.sources.map(\.name) == ["Raiders"])
    #expect(claim.sources.map(\.side) == ["north"])
    #expect(claim.marks.map(\.part) == [.figure, .source, .cue])
  }

  @Test(arguments: ["Police said 14 men were killed and 20 were injured."])
  func `leaves out the measures that nobody asked for`(_ text: String) {
    let claims = ClaimReader(measures: [.injured]).read(Document(id: "a", text: text)).claims
    #expect(claims.map(\.measure) == [.injured])
  }

  @Test(arguments: ["", "\n \n", "12", "\u{0}", "🚂", "Police said"])
  func `gives no claim for a text without one`(_ text: String) {
    #expect(ClaimReader().read(Document(id: "a", text: text)).claims.isEmpty)
  }

  @Test(arguments: ["Le maire – “oui” – said 12 people died. Ça va? Police said ten were injured."])
  func `counts offsets in code points`(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    let claims = ClaimReader().read(Document(id: "a", text: text)).claims
    #expect(claims.count == 2)
    for claim in claims {
      let figure = claim.marks[0]
      let words = String(String.UnicodeScalarView(scalars[figure.start..<figure.end]))
      #expect(words == claim.quantity.text)
      let end = claim.sentenceStart + claim.sentence.unicodeScalars.count
      #expect(
        String(String.UnicodeScalarView(scalars[claim.sentenceStart..<end])) == claim.sentence)
    }
  }
}
