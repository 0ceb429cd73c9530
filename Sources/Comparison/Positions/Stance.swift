import ClaimModel

/// Where one voice stands on one question: its latest figure and those it has replaced.
struct Stance: Sendable {
  let voice: Voice
  let current: Reading
  /// Oldest first.
  let earlier: [Reading]
  /// The denials of the voice on this question; a stance may hold nothing else.
  let isDenial: Bool

  init(voice: Voice, current: Reading, earlier: [Reading] = [], isDenial: Bool = false) {
    self.voice = voice
    self.current = current
    self.earlier = earlier
    self.isDenial = isDenial
  }

  var interval: Interval { current.interval }
  var relation: Relation { current.relation }
  var groups: Set<Group> { current.groups }
  /// Whether the words hold almost any number: "several", "many", "a man".
  var saysLittle: Bool { isOpenEnded || relation == .vague && interval.figure < 12 }

  /// Whether all that the voice tells is a part or a single victim.
  var isOpenEnded: Bool { current.head.isOpenEnded }

  /// Whether the figure was given at all only after the other had been given for the last time.
  func begins(after other: Stance) -> Bool {
    guard let first = current.firstMoment, let last = other.current.lastMoment else { return false }
    return first.isAfter(last)
  }

  /// Whether the noun is qualified by a name, as a rule of a nation: "18 Indian sailors".
  var countsOneNation: Bool {
    guard let noun = current.head.claim.groupText,
      noun.unicodeScalars.contains(where: { $0.properties.isLowercase })
    else { return false }
    return noun.split(separator: " ").contains {
      $0.unicodeScalars.first?.properties.isUppercase ?? false
    }
  }

  /// Whether the words call the figure an early one.
  private var isEarly: Bool { current.statements.allSatisfy(\.isAnEarlyFigure) }

  /// Whether the words of this figure, and not those of the other, put it before the other.
  ///
  /// "Officials had said earlier" looks back from its own article: at what else the article says,
  /// and at what was first said on its day or later; of an older article it tells nothing.
  func isPut(before other: Stance) -> Bool {
    guard isEarly, !other.isEarly else { return false }
    if !current.carriers.isDisjoint(with: other.current.carriers) { return true }
    guard let last = current.lastMoment, let first = other.current.firstMoment else { return false }
    return first.day >= last.day
  }

  var stake: Position.Stake {
    OwnLosses.stake(of: voice, in: groups, measure: current.head.measure)
  }

  /// The stance as the records show it.
  ///
  /// `voices` counts the papers that carry the figure, near-identical articles and articles of one
  /// publisher once; a paper's own word has one.
  var position: Position {
    let quantity = current.head.claim.quantity
    let papers = Set(current.statements.map(\.paper.key))
    return Position(
      source: voice.name, kind: voice.kind, side: voice.side, stake: stake,
      voices: voice.kind == nil ? 1 : papers.count, low: quantity.low, high: quantity.high,
      relation: quantity.relation, status: isDenial ? .denied : .asserted,
      reported: current.lastMoment?.text, claims: current.claims,
      earlier: earlier.map { Stance.record($0) })
  }

  private static func record(_ reading: Reading) -> Position.Earlier {
    let quantity = reading.head.claim.quantity
    return Position.Earlier(
      low: quantity.low, high: quantity.high, relation: quantity.relation,
      reported: reading.lastMoment?.text, claims: reading.claims)
  }
}
