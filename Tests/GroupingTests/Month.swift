import ClaimModel

/// Forty reports of twelve incidents in one month, with a claim each and some background, made of a
/// seed: alike enough in pairs that the order of joining could matter.
struct Month {
  var articles: [Article] = []
  var claims: [Claim] = []

  init(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let common = (0..<40).map { "common\($0)" }
    for incident in 0..<12 {
      let own = (0..<14).map { "own\(incident)x\($0)" }
      let town = "Town\(incident / 2)"
      for report in 0..<Int.random(in: 1...6, using: &random) {
        let words =
          Array(own.shuffled(using: &random).prefix(7))
          + Array(common.shuffled(using: &random).prefix(12)) + [town, "Force\(incident % 3)"]
        let day = 1 + incident * 2 + Int.random(in: 0...2, using: &random)
        let id = "r\(incident)-\(report)"
        articles.append(
          GroupingFixtures.article(
            id, words.joined(separator: " "), published: iso(day + 1), days: [iso(day)], place: town
          ))
        claims.append(
          GroupingFixtures.claim(
            "c-\(id)", in: id, "\(incident) died.", number: incident + 1,
            background: report == 3, start: 0))
      }
    }
  }

  private func iso(_ day: Int) -> String {
    GroupingFixtures.day("2024-05-01")?.adding(days: day).description ?? ""
  }
}
