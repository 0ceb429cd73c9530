import ClaimModel
import Diagnostics
import Foundation
import Testing
import Text

@Suite struct `The standard lexicon` {
  @Test(arguments: Lexicon.standardSources.map(\.file))
  func `is the file under lexicon as the script embeds it`(_ file: String) throws {
    let embedded = try #require(Lexicon.standardSources.first { $0.file == file }?.text)
    #expect(embedded == Self.embedding(of: try Self.read(file)))
  }

  @Test(arguments: ["lexicon"])
  func `holds every file of its folder`(_ folder: String) throws {
    let path = Self.repository.appending(path: folder).path(percentEncoded: false)
    let files = try FileManager.default.contentsOfDirectory(atPath: path)
      .filter { $0.hasSuffix(".yaml") }.map { "\(folder)/\($0)" }
    #expect(files.sorted() == Lexicon.standardSources.map(\.file))
  }

  @Test(arguments: [0])
  func `has no fault`(_ none: Int) {
    var reader = LexiconReader()
    for (file, text) in Lexicon.standardSources { reader.read(text, file: file) }
    #expect(reader.diagnostics.map(\.description) == [])
    #expect(reader.diagnostics.count == none)
  }

  @Test(arguments: [
    ("gunmen", Group.militants), ("passengers", .passengers), ("toddler", .children),
    ("soldiers", .securityForces), ("policemen", .police), ("nurses", .medics),
    ("miners", .workers), ("hostages", .hostages), ("pilot", .crew), ("villagers", .civilians),
    ("journalists", .journalists), ("aid workers", .workers), ("people", .people),
  ])
  func `knows whom a noun counts`(_ noun: String, _ group: Group) {
    #expect(Self.sense(of: noun)?.group == group)
    #expect(Self.sense(of: noun)?.classes.contains(.person) == true)
  }

  @Test(arguments: [
    ("killed", Measure.killed), ("slain", .killed), ("gunned down", .killed), ("perished", .killed),
    ("wounded", .injured), ("kidnapped", .captured), ("taken hostage", .captured),
    ("rescued", .freed), ("arrested", .detained), ("surrendered", .surrendered),
    ("displaced", .displaced), ("disappeared", .missing), ("aboard", .present),
    ("casualties", .casualties),
  ])
  func `knows what a word of harm tells`(_ word: String, _ measure: Measure) {
    #expect(Self.sense(of: word)?.measure == measure)
  }

  @Test(arguments: [
    ("ministry", SourceKind.government), ("hospital", .medical), ("eyewitness", .witness),
    ("army", .military), ("rebels", .armedGroup),
  ])
  func `knows the kind of who is cited`(_ noun: String, _ kind: SourceKind) {
    #expect(Self.sense(of: noun)?.kind == kind)
  }

  @Test(arguments: [
    ("twelve", 12), ("ninety", 90), ("dozen", 12), ("hundred", 100), ("million", 1_000_000),
  ])
  func `knows the values of number words`(_ word: String, _ value: Int) {
    #expect(Self.sense(of: word)?.value == value)
  }

  @Test(arguments: [
    ("at least", Relation.atLeast), ("up to", .atMost), ("as many as", .atMost),
    ("more than", .moreThan), ("fewer than", .lessThan), ("nearly", .about), ("some", .about),
  ])
  func `knows how a hedge bounds its figure`(_ hedge: String, _ relation: Relation) {
    #expect(Self.sense(of: hedge)?.relation == relation)
  }

  private static let repository = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private static func read(_ file: String) throws -> String {
    try String(contentsOf: repository.appending(path: file), encoding: .utf8)
  }

  /// The text without white space at the ends of lines and without its last line break.
  private static func embedding(of text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(line.reversed().drop { " \t\r".contains($0) }.reversed())
    }
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  private static func sense(of text: String) -> WordSense? {
    let lexicon = Lexicon.standard
    let id = lexicon.phrase(text) ?? lexicon.word(text)
    return id == Lexicon.unknown ? nil : lexicon.sense(id)
  }
}
