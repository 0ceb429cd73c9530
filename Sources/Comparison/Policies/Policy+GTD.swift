import ClaimModel

extension Policy {
  /// One number, after the Global Terrorism Database.
  ///
  /// The rule: the newest credible source counts, unless it rests on what the perpetrators claim;
  /// of several equally new ones the majority figure, and without a majority the lowest.
  /// Source: START, GTD Codebook, "Total Number of Fatalities" (`nkill`).
  ///
  /// Departures: armed groups are taken as the perpetrators, so their figures count only where
  /// nobody else gives one. "Equally new" means said on one day. A majority is more than half of
  /// the carriers of that day. The database adds the attackers' dead to the victims; we keep the
  /// questions apart.
  static func gtdEstimate(_ positions: [Position]) -> Discrepancy.Estimate {
    let independent = positions.filter { $0.kind != .armedGroup }
    let considered = independent.isEmpty ? positions : independent
    let newest = considered.compactMap { CalendarDay(iso: $0.reported ?? "") }.max()
    let latest = considered.filter { CalendarDay(iso: $0.reported ?? "") == newest }
    let carriers = latest.reduce(0) { $0 + $1.voices }
    let majority = mostCarried(latest).flatMap { figure -> Int? in
      let behind = latest.filter { $0.figure == figure }.reduce(0) { $0 + $1.voices }
      return behind * 2 > carriers ? figure : nil
    }
    let best = majority ?? latest.map(\.figure).min()
    return Discrepancy.Estimate(low: nil, best: best, high: nil)
  }
}
