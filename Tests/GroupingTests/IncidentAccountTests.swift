import ClaimModel
import Testing

@testable import Grouping

private func account(
  _ document: String, _ articles: [Article] = GroupingFixtures.week, _ claims: [Claim] = [],
  options: GroupingOptions = GroupingOptions(), known: [Incident] = []
) throws -> IncidentAccount {
  let grouper = Grouper(options: options)
  let result = grouper.group(articles: articles, claims: claims, known: known)
  let own = try #require(result.membership.first { $0.document == document })
  return try #require(
    grouper.account(of: own.incident, articles: articles, claims: claims, known: known))
}

struct `An account tells what the grouping did` {
  @Test(arguments: ["ferry-1", "market-2"])
  func `the points of a pair make its chance`(_ document: String) throws {
    for report in try account(document).reports {
      let link = try #require(report.nearest)
      let sum = link.points.reduce(0) { $0 + $1.points }
      #expect(abs(PairModel.logistic(sum) - link.probability) < 1e-9)
      #expect(link.points.first?.ground == .start)
    }
  }

  @Test(arguments: [("ferry-1", 3), ("market-1", 2), ("mill-1", 1)])
  func `every report but the first joins in a step`(_ document: String, _ count: Int) throws {
    let account = try account(document)
    #expect(account.reports.count == count)
    #expect(account.steps.count == count - 1)
  }

  @Test func `what the configuration joins and keeps apart is told as such`() throws {
    let together = GroupingOptions(together: [["ferry-1", "mill-1"]])
    #expect(try account("mill-1", options: together).steps.first?.manner == .ruled)
    let apart = GroupingOptions(apart: [["ferry-1", "ferry-2"]])
    #expect(try account("ferry-1", options: apart).neighbours.first?.reason == .keptApart)
  }

  @Test func `a like report of another season comes near and is beyond the window`() throws {
    var late = GroupingFixtures.week[0]
    late.document = "ferry-late"
    late.published = "2024-09-01"
    late.days = []
    let near = try #require(
      try account("ferry-1", GroupingFixtures.week + [late]).neighbours.first)
    #expect(near.name.document == "ferry-late")
    #expect(near.reason == .window)
  }

  @Test func `a copy is led back to its original`() throws {
    var articles = GroupingFixtures.week
    for index in [0, 1] { articles[index].sketch = Array(1...64) }
    let reports = try account("ferry-1", articles).reports
    #expect(reports.map(\.copyOf?.document) == [nil, "ferry-1", nil])
  }

  @Test func `a claim that is elsewhere is told with its reason`() throws {
    let claims = [
      GroupingFixtures.claim("news", in: "ferry-1", "The ferry sank and 42 died.", number: 42),
      GroupingFixtures.claim(
        "past", in: "ferry-1", "In 2008 a liner burnt and 310 died.", number: 310,
        background: true, start: 60),
    ]
    let strays = try account("ferry-1", GroupingFixtures.week, claims).strays
    #expect(strays.map(\.claim) == ["past"])
    #expect(strays.map(\.departure) == [.background])
  }

  @Test(arguments: ["older", "younger"])
  func `a former id leads to its incident`(_ id: String) throws {
    let known = [
      Incident(
        id: "older", title: "", from: GroupingFixtures.day("2024-05-02"),
        documents: ["ferry-1", "ferry-2"]),
      Incident(
        id: "younger", title: "", from: GroupingFixtures.day("2024-05-04"), documents: ["ferry-3"]),
    ]
    let account = try #require(
      Grouper().account(of: id, articles: GroupingFixtures.week, claims: [], known: known))
    #expect(account.incident.id == "older")
    #expect(account.incident.formerIds == ["younger"])
  }

  @Test(arguments: ["i-000000000000"])
  func `an id that nothing has gives no account`(_ id: String) {
    #expect(Grouper().account(of: id, articles: GroupingFixtures.week, claims: []) == nil)
  }
}
