import ClaimModel

/// Makes the stances of one question from its statements.
struct StanceBuilder {
  private(set) var stances: [Stance] = []
  private(set) var asides: [Aside] = []

  init(statements: [Statement]) {
    var readings = readSheets(statements)
    absorbOwnWords(&readings)
    let byVoice = Dictionary(grouping: readings, by: \.voice)
    for voice in byVoice.keys.sorted(by: { $0.key < $1.key }) {
      stances.append(fold(StanceBuilder.inTime(byVoice[voice] ?? []), of: voice))
    }
    dropPassingMentions()
    stances.sort { StanceBuilder.precedes($0, $1) }
  }

  /// The figures of a voice by the day on which it gave them; those without a day come last, and
  /// within a day the order of the documents holds.
  private static func inTime(_ readings: [Reading]) -> [Reading] {
    func day(_ reading: Reading) -> String {
      reading.firstMoment.map { $0.day.description } ?? "9999"
    }
    return readings.sorted { (day($0), $0.head.order) < (day($1), $1.head.order) }
  }

  /// Sets aside voices that tell of "several", a victim or a part, and contradict nobody who gives a
  /// toll.
  private mutating func dropPassingMentions() {
    let tolls = stances.filter { !$0.saysLittle }
    guard !tolls.isEmpty else { return }
    for stance in stances where stance.saysLittle && stance.earlier.isEmpty {
      guard tolls.allSatisfy({ $0.interval.meets(stance.interval) }) else { continue }
      setAside(stance.current.statements)
      stances.removeAll { $0.voice == stance.voice }
    }
  }

  /// One reading for each voice, article and day on which the voice spoke.
  private mutating func readSheets(_ statements: [Statement]) -> [Reading] {
    struct Key: Hashable {
      let voice: Voice
      let carrier: String
      let day: String?
    }
    let sheets = Dictionary(grouping: statements) {
      Key(voice: $0.voice, carrier: $0.carrier, day: $0.moment?.day.description)
    }
    var readings: [Reading] = []
    for sheet in sheets.values.compactMap({ Sheet($0) }) {
      readings.append(sheet.reading)
      setAside(sheet.lesser)
    }
    return readings.sorted { $0.head.order < $1.head.order }
  }

  /// Lets a paper's own figure stand behind the source that it cites for the same.
  ///
  /// A headline is no second voice beside its article. A smaller figure of its own is a part. A
  /// figure that a source gave at first is not what the paper says now.
  private mutating func absorbOwnWords(_ readings: inout [Reading]) {
    var kept = readings.filter { $0.voice.kind != nil }
    let cited = kept.indices.filter { !kept[$0].statements.allSatisfy(\.isAnEarlyFigure) }
    for own in readings where own.voice.kind == nil {
      let beside = cited.filter { !kept[$0].carriers.isDisjoint(with: own.carriers) }
      let equal = beside.first { kept[$0].interval == own.interval }
      let agreeing = equal ?? beside.first { own.isAnotherWording(of: kept[$0]) }
      if let agreeing {
        kept[agreeing].add(own.statements)
      } else if beside.contains(where: { own.interval.isBelow(kept[$0].interval) }) {
        setAside(own.statements)
      } else {
        kept.append(own)
      }
    }
    readings = kept.sorted { $0.head.order < $1.head.order }
  }

  /// Follows a voice through time: which of its figures replaces which.
  private mutating func fold(_ readings: [Reading], of voice: Voice) -> Stance {
    var earlier: [Reading] = []
    var current = readings[0]
    for next in readings.dropFirst() {
      switch Succession(of: next, after: current, earlier: earlier) {
      case .repeats: current.add(next.statements)
      case .recalls(let index): earlier[index].add(next.statements)
      case .part: setAside(next.statements)
      case .replaces:
        if current.head.isOpenEnded {
          setAside(current.statements)
        } else {
          earlier.append(current)
        }
        current = next
      }
    }
    return Stance(voice: voice, current: current, earlier: earlier)
  }

  private mutating func setAside(_ statements: [Statement]) {
    asides += statements.map { Aside(claim: $0.claim.id, reason: .lesser) }
  }

  /// Cited sources before papers, then by size, then by name.
  private static func precedes(_ left: Stance, _ right: Stance) -> Bool {
    let leftRank = (left.voice.kind == nil ? 1 : 0, left.current.head.order)
    let rightRank = (right.voice.kind == nil ? 1 : 0, right.current.head.order)
    return leftRank != rightRank ? leftRank < rightRank : left.voice.key < right.voice.key
  }
}
