import Testing

@Suite struct `A page that is done as it stands` {
  @Test(arguments: [("Documentation/walkthrough.md", 12), ("Documentation/lexicon.md", 3)])
  func `prints what it says`(_ page: String, _ least: Int) throws {
    let folder = try ProgramFolder()
    var session = try DocumentedSession(page: page, in: folder)
    #expect(try session.perform() >= least)
  }
}
