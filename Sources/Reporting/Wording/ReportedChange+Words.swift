import ClaimModel

extension ReportedChange {
  /// What has changed, in one line for people.
  ///
  /// For example `a new contradiction, 21 to 50`, `an update, 21 to 24, has become a contradiction,
  /// 21 to 50`, `a contradiction, 21 to 50, is resolved`.
  package var words: String {
    switch (before, after) {
    case (nil, let after?): "a new \(after.kind.rawValue), \(after.rangeWords)"
    case (let before?, nil):
      "\(before.kind.withArticle), \(before.rangeWords), is resolved"
    case (let before?, let after?) where before.kind == after.kind:
      "\(after.kind.withArticle) that was \(before.rangeWords) is \(after.rangeWords) now"
    case (let before?, let after?):
      "\(before.kind.withArticle), \(before.rangeWords), has become \(after.kind.withArticle), "
        + after.rangeWords
    case (nil, nil): ""
    }
  }

  /// "killed, passengers".
  package var label: String { (after ?? before)?.question.label ?? "" }
}

extension Discrepancy {
  fileprivate var rangeWords: String {
    QuestionReport(question: question, positions: positions, discrepancy: self).rangeWords
  }
}
