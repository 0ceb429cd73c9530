import ClaimModel

/// A difference as it was found, before it is put into words.
struct Finding: Sendable {
  /// Indices into the stances of the question; equal where a voice differs from itself.
  let first: Int
  let second: Int
  let verdict: Verdict
  /// Since when the two have differed; nil without dates.
  let since: Moment?

  init(_ first: Int, _ second: Int, _ verdict: Verdict, since: Moment? = nil) {
    self.first = first
    self.second = second
    self.verdict = verdict
    self.since = since
  }
}

/// A question with its stances and all that was found between them.
struct Question {
  let key: QuestionSorter.Key
  var stances: [Stance]
  var asides: [Aside]
  var findings: [Finding]
  var agreements: [Agreement]

  /// Two voices that were apart and came together.
  struct Agreement {
    let first: Int
    let second: Int
    let since: Moment?
  }

  /// The stances that state a fact.
  var asserted: [Stance] { stances.filter { !$0.isDenial } }
}
