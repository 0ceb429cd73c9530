import ClaimModel

/// What a later figure of a voice does to the one before it.
enum Succession: Equatable {
  /// The same figure, or looser words for it ("more than 20" after 21).
  case repeats
  /// An older figure of the voice, printed late.
  case recalls(Int)
  /// A part or one victim, far below the toll.
  case part
  case replaces

  init(of next: Reading, after current: Reading, earlier: [Reading]) {
    let isLooser =
      next.interval.contains(current.interval) && next.interval.figure <= current.interval.figure
    if next.interval == current.interval {
      self = .repeats
    } else if next.head.isOpenEnded || next.interval.figure * 3 < current.interval.figure {
      self = .part
    } else if isLooser {
      self = .repeats
    } else if let index = earlier.lastIndex(where: { $0.interval == next.interval }) {
      self = .recalls(index)
    } else if next.interval.figure < current.interval.figure, !Succession.isAfter(next, current) {
      // Said on one day: which came first is not known, and a toll does not fall.
      self = .part
    } else {
      self = .replaces
    }
  }

  private static func isAfter(_ next: Reading, _ current: Reading) -> Bool {
    guard let later = next.firstMoment, let sooner = current.lastMoment else { return false }
    return later.isAfter(sooner)
  }
}
