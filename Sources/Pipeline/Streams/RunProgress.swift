/// How far a stage of a run has come, for whoever waits before a terminal.
package struct RunProgress: Sendable, Hashable {
  /// "ingest", "extract, attribute".
  package let stage: String
  package let done: Int
  /// Nil for a stage that works on everything at once.
  package let total: Int?
  /// What is counted: "files".
  package let noun: String

  init(_ stage: String, _ done: Int, of total: Int? = nil, _ noun: String) {
    self.stage = stage
    self.done = done
    self.total = total
    self.noun = noun
  }

  /// `ingest: 1,200 of 100,000 files, 2,400 a second`; of a stage that works on everything at once
  /// `group: 52,000 claims`.
  ///
  /// - Parameter seconds: since the stage began; no rate is told in its first half second.
  package func words(after seconds: Double) -> String {
    guard let total else { return "\(stage): \(grouped(done)) \(noun)" }
    let rate = seconds < 0.5 ? "" : ", \(grouped(Int(Double(done) / seconds))) a second"
    return "\(stage): \(grouped(done)) of \(grouped(total)) \(noun)\(rate)"
  }

  /// Digits in threes.
  private func grouped(_ number: Int) -> String {
    let digits = Array(String(number))
    return digits.indices.map { index in
      let isBorder = index > 0 && (digits.count - index) % 3 == 0
      return (isBorder ? "," : "") + String(digits[index])
    }.joined()
  }
}
