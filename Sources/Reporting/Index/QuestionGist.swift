import ClaimModel

/// A question in one line: what is asked, from where to where the figures go, of which kind it is.
struct QuestionGist {
  let question: QuestionReport
  let plot: QuestionPlot

  var view: View {
    View([
      "label": question.question.label.capitalizedFirst, "range": question.rangeWords,
      "summary": plot.summary, "kind": question.discrepancy?.kind.rawValue,
      "meaning": question.discrepancy?.kind.meaning,
      "without_dispute": question.discrepancy == nil
        ? (question.positions.count > 1 ? "nobody disagrees" : "one source") : nil,
    ])
  }
}
