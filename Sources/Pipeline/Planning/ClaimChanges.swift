internal import ClaimModel

/// Which claims one state of the findings has that another has not, and which read otherwise.
///
/// Where in its document a claim stands is no part of it: an edit above it alters nothing.
struct ClaimChanges: Sendable {
  /// A claim that is made of the same words and says something else.
  struct Alteration: Sendable {
    var before: Claim
    var after: Claim
    /// What is different, in the order in which a claim is told; never empty.
    var fields: [Field]
  }

  struct Field: Sendable, Hashable {
    var name: String
    var before: String
    var after: String
  }

  let gained: [Claim]
  let lost: [Claim]
  let altered: [Alteration]
  /// How many claims are as they were.
  let kept: Int
  /// By the id that a claim had, the id that it has now; claims that are lost have none.
  let heirs: [String: String]

  init(from before: [Claim], to after: [Claim]) {
    let now = Dictionary(after.map { ($0.id, $0) }) { first, _ in first }
    let had = Set(before.map(\.id))
    var pairs = before.compactMap { claim in now[claim.id].map { (claim, $0) } }
    var lost = before.filter { now[$0.id] == nil }
    var gained = after.filter { !had.contains($0.id) }
    // The id of a claim holds its measure and group, so that a claim which reads otherwise often
    // has another one: the figure in its document tells that it is the same.
    var byFigure = Dictionary(grouping: gained.indices) { FigurePlace(gained[$0]) }
    var taken: Set<Int> = []
    lost.removeAll { claim in
      guard let index = byFigure[FigurePlace(claim)]?.first else { return false }
      byFigure[FigurePlace(claim)]?.removeFirst()
      taken.insert(index)
      pairs.append((claim, gained[index]))
      return true
    }
    gained = gained.indices.filter { !taken.contains($0) }.map { gained[$0] }
    let heirs = Dictionary(pairs.map { ($0.id, $1.id) }) { first, _ in first }
    let altered = pairs.compactMap { Alteration(before: $0, after: $1, heirs: heirs) }
    self.gained = gained.sorted(by: ClaimChanges.isBefore)
    self.lost = lost.sorted(by: ClaimChanges.isBefore)
    self.altered = altered.sorted { ClaimChanges.isBefore($0.after, $1.after) }
    self.heirs = heirs
    kept = pairs.count - altered.count
  }

  var isEmpty: Bool { gained.isEmpty && lost.isEmpty && altered.isEmpty }

  /// By document, and in it by place.
  private static func isBefore(_ left: Claim, _ right: Claim) -> Bool {
    (left.document, left.start, left.id) < (right.document, right.start, right.id)
  }
}

/// Where the figure of a claim stands; a claim without one stands where its words do.
private struct FigurePlace: Hashable {
  var document: String
  var start: Int
  var end: Int
  var sentence: String

  init(_ claim: Claim) {
    let mark = claim.marks.first { $0.part == .figure }
    document = claim.document
    start = mark?.start ?? claim.start
    end = mark?.end ?? claim.end
    sentence = claim.sentence
  }
}

extension ClaimChanges.Alteration {
  /// Nil where both say the same.
  init?(before: Claim, after: Claim, heirs: [String: String]) {
    var fields: [ClaimChanges.Field] = []
    func compare(_ name: String, _ value: (Claim) -> String) {
      let (was, now) = (value(before), value(after))
      if was != now { fields.append(ClaimChanges.Field(name: name, before: was, after: now)) }
    }
    compare("measure") { $0.measure.rawValue }
    compare("group") { $0.group.rawValue }
    compare("noun") { $0.groupText ?? "none" }
    compare("figure") { "\($0.figureWords), \($0.quantity.relation.rawValue)" }
    compare("status") { $0.status.rawValue }
    compare("source") { claim in
      let sides = claim.sources.compactMap { source in source.side.map { "for \($0)" } }
      return ([claim.sourceWords] + sides).joined(separator: ", ")
    }
    compare("cited as") { $0.citedWords }
    compare("when") { $0.occurred.map { ClaimExplanation.words(for: $0) } ?? "no day" }
    compare("where") { $0.place?.words ?? "no place" }
    compare("said on") { $0.reported ?? "no day" }
    compare("time") { $0.background ? "another than the news" : "that of the news" }
    compare("rules") { $0.rules.joined(separator: ", ") }
    let whole = before.partOf.map { heirs[$0] ?? $0 }
    if whole != after.partOf {
      fields.append(
        ClaimChanges.Field(
          name: "part of", before: before.partOf ?? "nothing", after: after.partOf ?? "nothing"))
    }
    guard !fields.isEmpty else { return nil }
    self.init(before: before, after: after, fields: fields)
  }
}

extension Claim {
  /// "“harbour office” by “said”", "nothing".
  fileprivate var citedWords: String {
    let cited = sources.map { source in
      "“\(source.text)”" + (source.cue.map { " by “\($0)”" } ?? "")
    }
    return cited.isEmpty ? "nothing" : cited.joined(separator: " and ")
  }
}
