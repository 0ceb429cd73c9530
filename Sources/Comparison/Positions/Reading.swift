import ClaimModel

/// The figure that one voice gives at one time, with every statement of it.
struct Reading: Sendable {
  /// The statement whose words stand for the figure.
  let head: Statement
  /// All statements of the figure, in the order of publication, the head among them.
  var statements: [Statement]

  init(head: Statement, statements: [Statement]) {
    self.head = head
    self.statements = statements
  }

  var interval: Interval { head.interval }
  var relation: Relation { head.relation }
  var loosened: Interval { interval.loosened(by: relation) }
  var voice: Voice { head.voice }
  /// When the voice first gave the figure.
  var firstMoment: Moment? { statements.compactMap(\.moment).first }
  /// When it last gave it.
  var lastMoment: Moment? { statements.compactMap(\.moment).last }
  var groups: Set<Group> { Set(statements.map(\.group)) }
  var carriers: Set<String> { Set(statements.map(\.carrier)) }
  /// The ids of the claims, the latest first.
  var claims: [String] {
    var seen: Set<String> = []
    return statements.reversed().map(\.claim.id).filter { seen.insert($0).inserted }
  }

  /// Whether a paper's own figure only words a cited one otherwise: "at least 12" in a headline over
  /// 14, "dozens" over 30, "about 200" over 196.
  func isAnotherWording(of cited: Reading) -> Bool {
    guard !cited.head.isOpenEnded else { return false }
    if interval.contains(cited.interval) { return true }
    let isBounded = interval.high != nil && cited.interval.high != nil
    return loosened.meets(cited.loosened)
      && (isBounded || relation == .vague || interval.figure == cited.interval.figure)
  }

  /// Takes in statements of the same figure, keeping the order of publication.
  mutating func add(_ others: [Statement]) {
    statements = (statements + others).sorted { $0.order < $1.order }
  }
}
