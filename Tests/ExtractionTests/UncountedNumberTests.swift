import Testing
import Text

@testable import Extraction

@Suite struct `A number that counts nobody` {
  private static func reasons(in text: String) -> [(String, UncountedReason)] {
    let tokenized = Tokenizer(lexicon: .standard).tokenize(text)
    return Extractor(lexicon: .standard).account(of: tokenized).sentences
      .flatMap(\.uncounted).map { (tokenized.string($0.tokens), $0.reason) }
  }

  @Test(arguments: [
    ("The fire cost $4 million and killed two people.", "4 million", OtherUse.money),
    ("The R-7 rocket fell.", "7", .partOfName),
    ("The dead carried AK-47 rifles.", "47", .partOfName),
    ("The team won 3-2.", "3", .scoreOrCode),
    ("Two people were killed at 4:30 pm.", "30", .clockTime),
    ("Two people were killed at 4:30 pm.", "4", .clockTime),
    ("The post opened at 9am.", "9", .clockTime),
    ("The road takes 2.5 cars.", "2.5", .decimal),
    ("In danger call 911 at once.", "911", .telephone),
    ("Image 6 of 12", "12", .picture),
    ("It is no 5 in the list.", "5", .numbered),
    ("Nine people died on May 3.", "3", .date),
    ("He died in 1998.", "1998", .year),
    ("Sara Holm, 34, was killed.", "34", .age),
    ("The missile hit Flight 17 at noon.", "17", .label),
    ("Flight 17 was hit.", "17", .label),
    ("The 5th battalion came.", "5", .ordinal),
    ("A 48-hour truce began.", "48", .measure),
    ("A three-year war ended.", "three", .measure),
    ("Prices rose by 20%.", "20", .percentage),
    ("One in three patients died.", "One", .share),
    ("They meet 12 per week.", "12", .rate),
    ("The file holds 007.", "007", .code),
  ])
  func `is known by what stands beside it`(_ text: String, _ number: String, _ use: OtherUse)
    throws
  {
    let found = Self.reasons(in: text).first { $0.0 == number }
    guard case .otherUse(let told) = try #require(found).1 else {
      Issue.record("\(String(describing: found))")
      return
    }
    #expect(told == use)
  }

  @Test(arguments: [
    ("The army has 40 tanks.", "40", "units: other"),
    ("He was sentenced to 12 years.", "12", "units: time"),
    ("Nine people died 30 km away.", "30", "units: distance"),
    ("It burned 20 hectares.", "20", "units: area"),
    ("He paid 40 dollars.", "40", "units: money"),
    ("Some 12 percent agree.", "Some 12", "units: share"),
  ])
  func `counts the things of its noun`(_ text: String, _ number: String, _ path: String) throws {
    let found = Self.reasons(in: text).first { $0.0 == number }
    guard case .things(let word) = try #require(found).1 else {
      Issue.record("\(String(describing: found))")
      return
    }
    #expect(word.entries.map(\.path).contains(path))
  }

  @Test(arguments: ["The army said 21 hostages were killed. It has 40 tanks."])
  func `is none that a claim counts by`(_ text: String) {
    #expect(Self.reasons(in: text).map(\.0) == ["40"])
  }

  @Test(arguments: ["Twelve herders bought maize.", "Twelve men bought maize."])
  func `counts people to whom nothing is told to have happened`(_ text: String) throws {
    let found = try #require(Self.reasons(in: text).first)
    guard case .noHarm = found.1 else {
      Issue.record("\(found)")
      return
    }
  }
}
