import ClaimModel
import Testing

@testable import Grouping

private func incidents(
  _ articles: [Article], _ claims: [Claim] = [], options: GroupingOptions = GroupingOptions(),
  known: [Incident] = []
) -> GroupingResult {
  Grouper(options: options).group(articles: articles, claims: claims, known: known)
}

private func partition(_ result: GroupingResult) -> Set<Set<String>> {
  partition(result.membership.map { ($0.document, $0.incident) })
}

private let ofTheWeek: Set<Set<String>> = [
  ["ferry-1", "ferry-2", "ferry-3"], ["market-1", "market-2"], ["mill-1"],
]

struct `Reports of one incident come together` {
  @Test(arguments: [GroupingFixtures.week])
  func `three incidents of one week stay three`(_ articles: [Article]) {
    #expect(partition(incidents(articles)) == ofTheWeek)
  }

  @Test(arguments: [1, 2, 3, 4, 5])
  func `the order of arrival does not matter`(_ turn: Int) {
    let articles = GroupingFixtures.week
    let turned = Array((articles[turn...] + articles[..<turn]).reversed())
    let first = incidents(articles)
    let second = incidents(turned)
    #expect(first.incidents == second.incidents)
    #expect(first.membership == second.membership)
  }

  @Test(arguments: [2, 4, 5])
  func `documents that come later give the same incidents as all at once`(_ early: Int) {
    let articles = GroupingFixtures.week
    let before = incidents(Array(articles[..<early]))
    let after = incidents(articles, known: before.incidents)
    #expect(partition(after) == ofTheWeek)
    let kept = Set(before.incidents.map(\.id))
    #expect(kept.isSubset(of: after.incidents.flatMap { [$0.id] + $0.formerIds }))
  }

  @Test(arguments: [nil, "2024-05-03"])
  func `without dates the words decide`(_ published: String?) {
    let articles = GroupingFixtures.week.map { article in
      var article = article
      article.published = published
      article.days = []
      return article
    }
    #expect(partition(incidents(articles)) == ofTheWeek)
  }

  @Test(arguments: ["2024-09-01", "2023-05-03"])
  func `a report far outside the window is another incident`(_ published: String) {
    var late = GroupingFixtures.week[0]
    late.document = "ferry-late"
    late.published = published
    late.days = []
    let result = incidents(GroupingFixtures.week + [late])
    #expect(partition(result) == ofTheWeek.union([["ferry-late"]]))
  }
}

struct `Background goes its own way` {
  private let past = Occurrence(
    text: "in 2008", from: GroupingFixtures.day("2008-01-01"),
    to: GroupingFixtures.day("2008-12-31"))

  private func claims() -> [Claim] {
    [
      GroupingFixtures.claim(
        "news", in: "ferry-1", "The ferry sank and 42 passengers died.", number: 42),
      GroupingFixtures.claim(
        "past-1", in: "ferry-1", "In 2008, 310 people died when a liner burnt off Kesh Point.",
        number: 310, background: true, occurred: past, place: GroupingFixtures.place("Kesh Point"),
        start: 60),
      GroupingFixtures.claim(
        "past-2", in: "market-1", "A liner burnt off Kesh Point in 2008, killing 308 people.",
        number: 308, background: true, occurred: past, place: GroupingFixtures.place("Kesh Point"),
        start: 60),
    ]
  }

  @Test(arguments: ["past-1", "past-2"])
  func `a background claim does not belong to the article's incident`(_ id: String) {
    let result = incidents(GroupingFixtures.week, claims())
    let byId = Dictionary(uniqueKeysWithValues: result.claims.map { ($0.id, $0.incident) })
    #expect(byId[id] != byId["news"])
    #expect(byId["past-1"] == byId["past-2"])
  }

  @Test(arguments: ["ferry-1", "market-1"])
  func `a document with background belongs to two incidents, its news first`(_ document: String) {
    let result = incidents(GroupingFixtures.week, claims())
    let own = result.membership.filter { $0.document == document }
    #expect(own.count == 2)
    let first = result.incidents.first { $0.id == own.first?.incident }
    #expect(
      first?.from == GroupingFixtures.day(document == "ferry-1" ? "2024-05-02" : "2024-05-03"))
  }

  @Test(arguments: [("2024-04-20", "2024-05-03", false), ("2024-04-28", "2024-04-28", true)])
  func `a running total is none of the events that it counts`(
    _ from: String, _ to: String, _ together: Bool
  ) {
    let sentence = "Bombs at Kesh Point have killed 20 people."
    let claims = [("ferry-1", from, to), ("market-1", "2024-04-28", "2024-04-28")].map {
      GroupingFixtures.claim(
        "past-\($0.0)", in: $0.0, sentence, number: 20, background: true,
        occurred: Occurrence(
          text: "then", from: GroupingFixtures.day($0.1), to: GroupingFixtures.day($0.2)),
        place: GroupingFixtures.place("Kesh Point"), start: 60)
    }
    let result = incidents(GroupingFixtures.week, claims)
    #expect((Set(result.claims.map(\.incident)).count == 1) == together)
  }

  @Test(arguments: [2008])
  func `the incident of the background bears its own year`(_ year: Int) {
    let result = incidents(GroupingFixtures.week, claims())
    let past = result.incidents.first { $0.claims == ["past-1", "past-2"] }
    #expect(past?.from?.year == year)
    #expect(past?.place?.name == "Kesh Point")
  }
}

struct `A round-up is several incidents` {
  private func occurred(_ day: String) -> Occurrence {
    Occurrence(text: day, from: GroupingFixtures.day(day), to: GroupingFixtures.day(day))
  }

  private func claims() -> [Claim] {
    [
      GroupingFixtures.claim(
        "one", in: "mill-1", "Five workers died in a fire at Osterby.", number: 5,
        occurred: occurred("2024-05-03"), place: GroupingFixtures.place("Osterby")),
      GroupingFixtures.claim(
        "two", in: "mill-1", "Two men drowned at Harl.", number: 2,
        place: GroupingFixtures.place("Harl"), start: 400),
      GroupingFixtures.claim(
        "three", in: "mill-1", "Nine had died there on 20 April.", number: 9,
        occurred: occurred("2024-04-20"), place: GroupingFixtures.place("Osterby"), start: 500),
      GroupingFixtures.claim(
        "four", in: "mill-1", "Of the nine, Osterby mourned three.", number: 3,
        occurred: occurred("2024-04-20"), place: GroupingFixtures.place("Osterby"), start: 600),
    ]
  }

  @Test(arguments: [["one", "two", "three"]])
  func `a claim of another town or day stands apart`(_ ids: [String]) {
    let result = incidents(GroupingFixtures.week, claims())
    let byId = Dictionary(uniqueKeysWithValues: result.claims.map { ($0.id, $0.incident) })
    #expect(Set(ids.compactMap { byId[$0] }).count == ids.count)
    #expect(byId["four"] == byId["three"])
  }
}

struct `A claim belongs where its own words point` {
  /// The figures of one article, each with its day, its town and its sentence, by their incidents.
  private func parts(_ figures: [(day: String?, town: String, sentence: String)]) -> [[Int]] {
    let claims = figures.enumerated().map { index, figure in
      GroupingFixtures.claim(
        "c\(index)", in: "mill-1", figure.sentence, number: index + 2,
        occurred: figure.day.map {
          Occurrence(text: $0, from: GroupingFixtures.day($0), to: GroupingFixtures.day($0))
        },
        place: GroupingFixtures.place(figure.town), start: index * 300)
    }
    let result = incidents(GroupingFixtures.week, claims)
    let byId = Dictionary(uniqueKeysWithValues: result.claims.map { ($0.id, $0.incident) })
    let groups = Dictionary(grouping: figures.indices) { byId["c\($0)"] ?? nil }
    return groups.values.sorted { $0[0] < $1[0] }
  }

  @Test func `a day or two apart it is one incident and its aftermath`() {
    #expect(
      parts([
        ("2024-05-03", "Osterby", "Two died at Osterby."),
        ("2024-05-04", "Osterby", "Three were buried."), (nil, "Osterby", "Four are in hospital."),
      ]) == [[0, 1, 2]])
  }

  @Test func `a log in which every figure has its day is an incident a day`() {
    #expect(
      parts([
        ("2024-05-01", "Osterby", "Two were hurt."), ("2024-05-02", "Osterby", "Three were shot."),
        ("2024-05-03", "Osterby", "Four were held."), ("2024-05-04", "Osterby", "Five fell ill."),
        ("2024-05-04", "Osterby", "Six were moved."),
      ]) == [[0], [1], [2], [3, 4]])
  }

  @Test func `towns that the head names together are one scene`() {
    #expect(
      parts([
        ("2024-05-03", "Osterby", "Two died in raids on Osterby, Harl and Kem."),
        (nil, "Harl", "Three died in Harl."), (nil, "Lund", "Four died in Lund."),
      ]) == [[0, 1], [2]])
  }

  @Test func `the place that an article is mostly about says nothing of a sentence`() {
    #expect(
      parts([
        ("2024-05-03", "Osterby", "Two died at Osterby."), (nil, "Harl", "Three were found dead."),
      ]) == [[0, 1]])
  }
}

struct `Identities last` {
  @Test(arguments: [["older", "younger"]])
  func `where two incidents are one the older id stays`(_ ids: [String]) throws {
    let known = [
      Incident(
        id: ids[1], title: "", from: GroupingFixtures.day("2024-05-04"), documents: ["ferry-3"]),
      Incident(
        id: ids[0], title: "", from: GroupingFixtures.day("2024-05-02"),
        documents: ["ferry-1", "ferry-2"], formerIds: ["oldest"]),
    ]
    let result = incidents(GroupingFixtures.week, known: known)
    let ferry = try #require(result.incidents.first { $0.documents.contains("ferry-1") })
    #expect(ferry.id == ids[0])
    #expect(ferry.formerIds == ["oldest", ids[1]])
  }

  @Test(arguments: ["everything"])
  func `where one falls apart its largest part keeps the id`(_ id: String) throws {
    let documents = GroupingFixtures.week.map(\.document)
    let known = [Incident(id: id, title: "", documents: documents)]
    let result = incidents(GroupingFixtures.week, known: known)
    #expect(result.incidents.filter { $0.id == id }.map(\.documents.count) == [3])
    #expect(Set(result.incidents.map(\.id)).count == result.incidents.count)
  }

  @Test(arguments: [["ferry-1", "market-1"]])
  func `incidents are joined where the desk says so`(_ together: [String]) {
    let options = GroupingOptions(together: [together])
    let result = incidents(GroupingFixtures.week, options: options)
    #expect(partition(result).contains { $0.isSuperset(of: together) })
  }

  @Test(arguments: [["ferry-1", "ferry-2"]])
  func `incidents are kept apart where the desk says so`(_ apart: [String]) {
    let options = GroupingOptions(apart: [apart])
    let result = incidents(GroupingFixtures.week, options: options)
    #expect(!partition(result).contains { $0.isSuperset(of: apart) })
  }

  @Test(arguments: ["Sinking of the Orrin ferry"])
  func `an event that the desk knows bears the desk's name`(_ name: String) throws {
    let pin = PinnedIncident(
      name: name, from: GroupingFixtures.day("2024-05-02"), places: ["harbeck"], words: ["ferry"])
    let result = incidents(GroupingFixtures.week, options: GroupingOptions(pinned: [pin]))
    let ferry = try #require(result.incidents.first { $0.documents.contains("ferry-1") })
    #expect(ferry.title == name)
    #expect(result.incidents.filter { $0.title == name }.count == 1)
  }
}

struct `An incident tells what it is` {
  @Test(arguments: ["Fire, Osterby, April 2024"])
  func `without a day it has the time that its claims tell, before that of its publication`(
    _ title: String
  ) throws {
    var mill = GroupingFixtures.week[5]
    mill.days = []
    let april = Occurrence(
      text: "in April", from: GroupingFixtures.day("2024-04-01"),
      to: GroupingFixtures.day("2024-04-30"))
    let claim = GroupingFixtures.claim(
      "one", in: "mill-1", "Back in April five died.", number: 5, occurred: april)
    #expect(incidents([mill], [claim]).incidents.map(\.title) == [title])
  }

  @Test(arguments: [
    ("ferry-1", "Ferry sinking, Harbeck, 2 May 2024"), ("mill-1", "Fire, Osterby, 3 May 2024"),
  ])
  func `its title is made from event, place and days`(_ document: String, _ title: String) throws {
    let result = incidents(GroupingFixtures.week)
    let found = try #require(result.incidents.first { $0.documents.contains(document) })
    #expect(found.title == title)
  }

  @Test(arguments: ["3 of 3 reports name Harbeck", "3 of 3 reports speak of 2024-05-02"])
  func `its evidence says what the reports share`(_ line: String) throws {
    let result = incidents(GroupingFixtures.week)
    let found = try #require(result.incidents.first { $0.documents.contains("ferry-1") })
    #expect(found.evidence.contains(line))
    #expect(found.evidence.contains { $0.hasPrefix("ferry-3 is most like ferry-") })
  }

  @Test(arguments: [
    ("2025-03-11", "2025-03-12", "11–12 March 2025"),
    ("2025-03-30", "2025-04-02", "30 March – 2 April 2025"),
    ("2019-01-01", "2019-12-31", "2019"), ("1988-01-01", "1994-12-31", "1988–1994"),
    ("2024-12-31", "2025-01-01", "31 December 2024 – 1 January 2025"),
    ("2025-03-12", "2025-03-12", "12 March 2025"),
  ])
  func `days are put into words`(_ from: String, _ to: String, _ words: String) {
    #expect(DayRange.describe(CalendarDay(iso: from), CalendarDay(iso: to)) == words)
  }
}
