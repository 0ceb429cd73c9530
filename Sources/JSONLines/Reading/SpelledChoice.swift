import ClaimModel

/// An enumeration whose cases records spell.
protocol SpelledChoice: Sendable {
  static var spelled: Spellings<Self> { get }
}

/// The cases of an enumeration with their spellings, in one order.
struct Spellings<Choice: Sendable>: Sendable {
  let names: NameTable
  let all: [Choice]
}

extension Spellings where Choice: CaseIterable & RawRepresentable<String> {
  init() {
    all = Array(Choice.allCases)
    names = NameTable(all.map(\.rawValue))
  }
}

extension Measure: SpelledChoice { static let spelled = Spellings<Measure>() }
extension Group: SpelledChoice { static let spelled = Spellings<Group>() }
extension Relation: SpelledChoice { static let spelled = Spellings<Relation>() }
extension Status: SpelledChoice { static let spelled = Spellings<Status>() }
extension SourceKind: SpelledChoice { static let spelled = Spellings<SourceKind>() }
extension Claim.Mark.Part: SpelledChoice { static let spelled = Spellings<Claim.Mark.Part>() }
extension Place.Precision: SpelledChoice { static let spelled = Spellings<Place.Precision>() }
extension Position.Stake: SpelledChoice { static let spelled = Spellings<Position.Stake>() }
extension Discrepancy.Kind: SpelledChoice { static let spelled = Spellings<Discrepancy.Kind>() }
