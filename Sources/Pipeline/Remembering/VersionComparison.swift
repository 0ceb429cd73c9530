internal import ClaimModel

/// Which figures of one version of a page another one does not give, and what stands in their place.
struct VersionComparison {
  /// The claims that are gone, each with the one that took its place.
  private(set) var changes: [(before: Claim, after: Claim?)] = []

  init(_ before: [Claim], _ after: [Claim]) {
    var gone = VersionComparison.claims(of: before, missingIn: after)
    var come = VersionComparison.claims(of: after, missingIn: before)
    pair(&gone, &come) { $0.subject == $1.subject && $0.sourceNames == $1.sourceNames }
    pair(&gone, &come) { $0.subject == $1.subject && $0.resembles($1) }
    pair(&gone, &come) { $0.measure == $1.measure && $0.resembles($1) }
    changes += gone.map { ($0, nil) }
    changes.sort { ($0.before.start, $0.before.id) < ($1.before.start, $1.before.id) }
  }

  /// Each figure once, however often a version repeats it.
  ///
  /// Who is cited for it does not matter here: a figure that stays under another name was not
  /// changed.
  private static func claims(of version: [Claim], missingIn other: [Claim]) -> [Claim] {
    let known = Set(other.map(\.figure))
    var seen: Set<Claim.StatedFigure> = []
    return version.filter { claim in
      !claim.background && !known.contains(claim.figure) && seen.insert(claim.figure).inserted
    }
  }

  private mutating func pair(
    _ gone: inout [Claim], _ come: inout [Claim], where fits: (Claim, Claim) -> Bool
  ) {
    gone.removeAll { old in
      guard let index = come.firstIndex(where: { fits(old, $0) }) else { return false }
      changes.append((old, come.remove(at: index)))
      return true
    }
  }
}

extension Claim {
  fileprivate struct StatedFigure: Hashable {
    var subject: [String]
    var low: Int?
    var high: Int?
    var relation: Relation
  }

  fileprivate var figure: StatedFigure {
    StatedFigure(
      subject: subject, low: quantity.low, high: quantity.high, relation: quantity.relation)
  }

  fileprivate var subject: [String] { [measure.rawValue, group.rawValue] }
  fileprivate var sourceNames: [String] { sources.map(\.name) }

  /// Whether half of the words of the shorter sentence stand in the other.
  fileprivate func resembles(_ other: Claim) -> Bool {
    let words = [sentence, other.sentence].map { sentence in
      Set(sentence.lowercased().split { !$0.isLetter && !$0.isNumber })
    }
    let shorter = min(words[0].count, words[1].count)
    return shorter > 0 && words[0].intersection(words[1]).count * 2 >= shorter
  }
}
