import ClaimModel

/// How two figures differ, and what accounts for it.
struct Verdict: Hashable, Sendable {
  /// What the explanation rests on.
  enum Reason: Hashable, Sendable {
    /// Nothing accounts for the difference.
    case apart
    /// The words of one leave room for the other.
    case leavesRoom
    /// The same number, rounded.
    case rounded
    /// "Dozens" and the like hold many numbers.
    case looseWords
    /// The desk's tolerance lets the difference pass.
    case tolerated
    case otherPlace
    case otherTime
    /// One counts other people besides.
    case otherGroup
    /// The difference is the figure of another group, which one of the two may have counted in.
    case countsIn(group: Group, measure: Measure, number: Int)
    /// A part against its whole.
    case partOfWhole
    /// A hospital or a witness speaks of those it saw.
    case partialView
    /// A source speaks of some of a group in passing.
    case someOfThem
    /// Reports without dates, of which one may only be older.
    case undated
    /// A paper's own total against the source that the same article cites.
    case ownTotal
    /// The toll had moved on when the later figure was given.
    case overtaken
    /// The voice replaced its own figure.
    case revised
    /// The voice replaced its own figure and said that the older one was wrong.
    case corrected
    /// The voice's own toll fell, and nothing says why.
    case fell
    /// One says that the figure of the other is wrong.
    case denied
    /// Parts exceed the whole; the text holds the sum.
    case arithmetic(String)
  }

  let kind: Discrepancy.Kind
  let reason: Reason

  init(_ kind: Discrepancy.Kind, _ reason: Reason) {
    self.kind = kind
    self.reason = reason
  }
}

extension Discrepancy.Kind {
  /// The order of gravity, gravest first: 0 for a contradiction.
  package var gravity: Int {
    switch self {
    case .contradiction: return 0
    case .imbalance: return 1
    case .denial: return 2
    case .update: return 3
    case .scope: return 4
    case .subset: return 5
    case .bound: return 6
    case .rounding: return 7
    }
  }
}
