import ClaimModel

extension Policy {
  /// One conservative number, after the Armed Conflict Location & Event Data project.
  ///
  /// The rule: where reports differ or are vague, the most conservative estimate is coded; "tens"
  /// are 10, "dozens" 12, "hundreds" 100.
  /// Source: ACLED, "FAQs: ACLED fatality methodology" and the ACLED Codebook, section on reported
  /// fatalities.
  ///
  /// Departures: "several" stays at 2, the lower bound of our lexicon, where ACLED codes an unknown
  /// number by the intensity of the conflict. ACLED has no injured and no deaths by group; we
  /// answer every question.
  static func acledEstimate(_ positions: [Position]) -> Discrepancy.Estimate {
    let figures = positions.map { position in
      position.relation == .vague && position.figure >= 24 ? position.figure / 2 : position.figure
    }
    return Discrepancy.Estimate(low: nil, best: figures.min(), high: nil)
  }
}
