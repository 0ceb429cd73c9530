import ClaimModel
import Reporting

extension TrainHijacking {
  static var killedQuestion: QuestionReport {
    QuestionReport(
      Discrepancy(
        id: "x-killed-train", incident: "i-7f3a9c",
        question: .init(
          measure: .killed, group: "people on the train", label: "killed, people on the train"),
        kind: .contradiction,
        positions: [
          Position([killed[1]], stake: .enemyLosses), Position([killed[0]], stake: .ownLosses),
          Position([killed[2]], stake: .ownLosses),
        ],
        differences: [
          .init(
            first: 0, second: 1, kind: .contradiction,
            explanation: "The separatist army says 50, the military says 21."),
          .init(
            first: 0, second: 2, kind: .denial,
            explanation: "A minister denies the separatist army's 50."),
        ],
        estimates: [
          "ibc": .init(low: 21, best: nil, high: 50), "latest": .init(low: 50, best: 50, high: 50),
          "ucdp": .init(low: 21, best: 21, high: 50),
        ],
        spread: 29, since: "2025-03-13",
        explanation: "The military says 21 hostages were killed, the separatist army says it "
          + "killed 50 passengers, which a minister denies."))
  }

  static var attackersQuestion: QuestionReport {
    QuestionReport(
      Discrepancy(
        id: "x-killed-attackers", incident: "i-7f3a9c",
        question: .init(measure: .killed, group: "attackers", label: "killed, attackers"),
        kind: .contradiction,
        positions: [
          Position([attackers[0]], stake: .enemyLosses, voices: 2),
          Position([attackers[1]], stake: .enemyLosses),
          Position([attackers[2]], stake: .ownLosses),
        ],
        differences: [
          .init(
            first: 0, second: 1, kind: .contradiction,
            explanation: "The military says 33, a security source says 16."),
          .init(
            first: 0, second: 2, kind: .contradiction,
            explanation: "The military says 33, the separatist army says none."),
          .init(
            first: 1, second: 2, kind: .contradiction,
            explanation: "A security source says 16, the separatist army says none."),
        ],
        estimates: ["ucdp": .init(low: 0, best: 33, high: 33)], spread: 33, since: "2025-03-13",
        explanation: "The military says 33 attackers were killed, a security source says 16, "
          + "the separatist army says none."))
  }

  static var troopsQuestion: QuestionReport {
    QuestionReport(
      Discrepancy(
        id: "x-killed-troops", incident: "i-7f3a9c",
        question: .init(
          measure: .killed, group: "security forces", label: "killed, security forces"),
        kind: .contradiction,
        positions: [
          Position([troops[0]], stake: .ownLosses), Position([troops[1]], stake: .enemyLosses),
        ],
        differences: [
          .init(first: 0, second: 1, kind: .contradiction, explanation: troopsExplanation)
        ],
        estimates: ["ucdp": .init(low: 4, best: 4, high: 30)], spread: 26,
        explanation: troopsExplanation))
  }

  private static let troopsExplanation =
    "The military says four troops were killed, the separatist army says 30."

  static var aboardQuestion: QuestionReport {
    QuestionReport(
      Discrepancy(
        id: "x-aboard", incident: "i-7f3a9c",
        question: .init(
          measure: .present, group: "people on the train", label: "present, people on the train"),
        kind: .contradiction, positions: [Position([aboard[0]]), Position([aboard[1]])],
        explanation: "The military says at least 440 people were aboard, a security source says "
          + "425."))
  }

  static var freedQuestion: QuestionReport {
    QuestionReport(
      Discrepancy(
        id: "x-freed", incident: "i-7f3a9c",
        question: .init(
          measure: .freed, group: "people on the train", label: "freed, people on the train"),
        kind: .update,
        positions: [
          Position([freed[0]], earlier: [.init(freed[1])]), Position([freed[2]]),
        ],
        differences: [
          .init(
            first: 0, second: 0, kind: .update,
            explanation: "Officials went from 104 to 190."),
          .init(
            first: 0, second: 1, kind: .bound,
            explanation: "The railway manager's more than 100 holds for the officials' 190."),
        ],
        explanation: "Officials raised their figure of people freed from 104 to 190."))
  }
}
