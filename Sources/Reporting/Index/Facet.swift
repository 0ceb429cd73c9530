import ClaimModel

/// A question by which incidents are chosen; each of its values has a page, so that no script is
/// needed.
enum Facet: String, CaseIterable, Sendable {
  case kind, measure, month, voices, place, source

  /// The heading over its values.
  var title: String {
    switch self {
    case .kind: "Kind of difference"
    case .measure: "What happened to people"
    case .month: "When"
    case .voices: "Voices on one question"
    case .place: "Place"
    case .source: "Source"
    }
  }

  /// The values that an incident has.
  func values(of incident: IncidentReport) -> [FacetKey] {
    switch self {
    case .kind: incident.kinds.map { FacetKey($0.rawValue, label: $0.rawValue) }
    case .measure: incident.measures.map { FacetKey($0.rawValue, label: $0.rawValue) }
    case .month: incident.day.map { [incident.year ?? FacetKey(month: $0)] } ?? []
    case .voices: Self.steps.filter { $0 <= incident.voices }.map(FacetKey.init(voices:))
    case .place: incident.place.map { [FacetKey(name: $0)] } ?? []
    case .source: incident.sourceNames.map(FacetKey.init(name:))
    }
  }

  private static let steps = [2, 3, 4, 5, 10]

  /// True where the page for the kinds of difference, the months and the like is wanted even for a
  /// single incident; a place or a source of one incident leads to that at once.
  var isClosed: Bool { self != .place && self != .source }
}

/// A value of a facet, and by what values are told apart and put in order.
struct FacetKey: Hashable, Sendable {
  /// Names that differ in capitals alone are one: some file systems do not tell them apart.
  let key: String
  let label: String

  init(_ key: String, label: String) {
    self.key = key
    self.label = label
  }

  init(name: String) {
    self.init(name.lowercased(), label: name)
  }

  init(month day: CalendarDay) {
    self.init(String(day.description.prefix(7)), label: Days.month(day))
  }

  init(voices: Int) {
    self.init(String(voices), label: "\(voices) or more")
  }

  static func == (left: FacetKey, right: FacetKey) -> Bool { left.key == right.key }

  func hash(into hasher: inout Hasher) { hasher.combine(key) }
}

extension IncidentReport {
  /// What its questions count, in the order of the measures.
  var measures: [Measure] {
    let own = Set(questions.map(\.question.measure))
    return Measure.allCases.filter(own.contains)
  }

  /// Whoever has a position, in order of name.
  var sourceNames: [String] { Set(questions.flatMap(\.positions).map(\.source)).sorted() }

  /// How many sources speak on the question on which most do.
  var voices: Int { questions.map(\.positions.count).max() ?? 0 }

  /// "2015", of which nobody says more than the year; nil for all others.
  fileprivate var year: FacetKey? {
    guard let words = Days.words(from: incident.from, to: incident.to), words.utf8.count == 4 else {
      return nil
    }
    return FacetKey(words, label: words)
  }

  /// The day by which it is found: its first.
  var day: CalendarDay? { incident.from ?? incident.to }
}
