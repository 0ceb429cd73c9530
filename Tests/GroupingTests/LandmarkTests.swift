import ClaimModel
import Testing

@testable import Grouping

/// Whether a report of the events and another from elsewhere become one incident.
private func areJoined(_ articles: [Article]) -> Bool {
  let result = Grouper().group(articles: articles, claims: [])
  return Set(result.membership.map(\.incident)).count == 1
}

struct `Rare names bring short texts together` {
  private func reports(_ name: String, published: String, words: String) -> [Article] {
    var release = GroupingFixtures.article(
      "release",
      "Rodan Tesh Ormond Hale soldiers operation completed picket rifles launcher hostages \(words) \(name)",
      published: published, days: [published])
    release.places = [GroupingFixtures.place("Garrison Hill", region: "US-YY")]
    return [
      GroupingFixtures.article(
        "wire",
        "Mirren Calder Voss Lunt gunmen seized hostages tunnel driver coaches passengers track \(name)",
        published: "2024-05-02", days: ["2024-05-02"], place: "Harbeck"),
      release,
    ]
  }

  @Test(arguments: [
    ("Sandpiper Express Sandpiper_Express", "2024-05-03", "rebels", true),
    // Who acted is in the reports of all that he did.
    ("Moraine Brigade Moraine_Brigade", "2024-05-03", "rebels", false),
    ("Sandpiper Express Sandpiper_Express", "2024-05-09", "rebels", false),
    ("", "2024-05-03", "rebels", false),
    // A landslide on the same line is no hijacking.
    ("Sandpiper Express Sandpiper_Express", "2024-05-03", "landslide flood storm", false),
  ])
  func `a train that both name in the same days, whatever towns they write from`(
    _ name: String, _ published: String, _ words: String, _ together: Bool
  ) {
    var articles = reports(name, published: published, words: words)
    if words.hasPrefix("landslide") { articles[0].terms.add(["shooting": 4]) }
    #expect(areJoined(articles) == together)
  }

  private func town(_ days: [String], words: String) -> [Article] {
    [
      GroupingFixtures.article(
        "wire-1",
        "ferry sank Orrin captain manifest bodies divers passengers inland coast crew children owner",
        published: "2024-05-02", days: ["2024-05-02"], place: "Harbeck"),
      GroupingFixtures.article(
        "wire-2", "ferry sank Orrin captain manifest inquiry judge inland passengers",
        published: "2024-05-05", days: ["2024-05-02"]),
      GroupingFixtures.article(
        "paper",
        "\(words) schoolteacher notebook bride banyan tree",
        published: "2024-05-03", days: days, place: "Harbeck"),
    ]
  }

  @Test(arguments: [
    ([], "bodies divers coast passengers crew children owner", true),
    (["2024-05-02"], "bodies divers coast passengers crew children owner", true),
    (["2024-04-28"], "bodies divers coast passengers crew children owner", false),
    ([], "shooting stabbed passengers crew children owner coast bodies", false),
    ([], "dancers singers coast", false),
  ])
  func `one town's news of one day is one event, if its kind agrees`(
    _ days: [String], _ words: String, _ together: Bool
  ) {
    #expect(areJoined(town(days, words: words)) == together)
  }

  @Test(arguments: [
    (["2024-05-06"], false), (["2024-05-03"], true), (["2024-05-02", "2024-05-06"], true),
  ])
  func `fresh news of two days is two events, a look back is one`(
    _ days: [String], _ together: Bool
  ) {
    let articles = [("one", "2024-05-02", ["2024-05-02"]), ("two", "2024-05-06", days)].map {
      GroupingFixtures.article(
        $0.0, "fighters soldiers convoy province claimed \($0.0) Moraine Brigade Moraine_Brigade",
        published: $0.1, days: $0.2, place: "Harbeck")
    }
    let padded = articles.map { article in
      var article = article
      for word in 0..<30 { article.terms.add(["\(article.document)word\(word)": 1]) }
      return article
    }
    #expect(areJoined(padded) == together)
  }

  @Test(arguments: ["harbeck", "Harbeck"])
  func `a name that stands in capitals only is the name that others write`(_ spelling: String) {
    let articles = [
      GroupingFixtures.article("one", "ferry Orrin \(spelling)", published: nil),
      GroupingFixtures.article("two", "tram Harbeck", published: nil),
    ]
    let strands = StrandBuilder(articles: articles, claims: [], loose: []).strands()
    let vectors = TermVectors(strands, SpelledTerms(strands))
    let name = vectors.spellings.firstIndex(of: "Harbeck")
    #expect(name.map { vectors.frequencies[$0] } == 2)
  }
}

struct `Titles name kind and place` {
  private func title(_ articles: [Article], _ claims: [Claim] = []) -> String? {
    let result = Grouper(options: GroupingOptions(together: [articles.map(\.document)]))
      .group(articles: articles, claims: claims)
    return result.incidents.first?.title
  }

  @Test(arguments: ["Air strike, Harbeck, 2 May 2024"])
  func `an air strike is two words`(_ expected: String) {
    let article = GroupingFixtures.article(
      "one", "air strike bombs village", published: "2024-05-02", days: ["2024-05-02"],
      place: "Harbeck")
    #expect(title([article]) == expected)
  }

  @Test(arguments: [(Measure.killed, "Deaths, Harbeck, 2 May 2024"), (.present, "Headline of one")])
  func `without a word for the event, what became of people stands before a headline`(
    _ measure: Measure, _ expected: String
  ) {
    let article = GroupingFixtures.article(
      "one", "banyan tree schoolteacher", published: "2024-05-02", days: ["2024-05-02"],
      place: "Harbeck")
    var claim = GroupingFixtures.claim("claim", in: "one", "There were nine of them.", number: 9)
    claim.measure = measure
    #expect(title([article], [claim]) == expected)
  }

  @Test(arguments: ["Harbeck"])
  func `a headquarters that one report names is not the place`(_ place: String) {
    var release = GroupingFixtures.article(
      "release", "hostages operation", published: "2024-05-02", days: ["2024-05-02"])
    release.places = [GroupingFixtures.place("Garrison Hill", region: "US-YY")]
    let papers = ["a", "b"].map {
      GroupingFixtures.article(
        $0, "hostages Harbeck", published: "2024-05-02", days: ["2024-05-02"], place: place)
    }
    let claims = (0..<9).map {
      GroupingFixtures.claim(
        "claim-\($0)", in: "release", "\($0) died.", number: $0, place: release.places[0])
    }
    #expect(title([release] + papers, claims)?.contains(place) == true)
  }

  @Test(arguments: [
    ("2024-11-01", "2024-11-30", "November 2024"), ("2024-02-01", "2024-02-29", "February 2024"),
    ("2024-11-01", "2024-11-29", "1–29 November 2024"),
  ])
  func `a whole month is named as one`(_ from: String, _ to: String, _ words: String) {
    #expect(DayRange.describe(CalendarDay(iso: from), CalendarDay(iso: to)) == words)
  }
}
