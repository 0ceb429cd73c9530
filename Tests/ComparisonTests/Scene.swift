import ClaimModel
import Comparison

/// An incident read from the lines of the decision table.
struct Scene {
  var claims: [Claim] = []
  var articles: [Article] = []
  var publications: [Publication] = []
  var comparable: [String: [Group]] = [:]
  var tolerance = Tolerance.none
  let incident: Incident

  init(_ lines: [String]) {
    let day = CalendarDay(year: 2025, month: 3, day: 11)
    incident = Incident(id: "i", title: "Incident", from: day, to: day?.adding(days: 1))
    for line in lines {
      let fields = line.split(separator: "|", omittingEmptySubsequences: false).map {
        $0.split(separator: " ").joined(separator: " ")
      }
      if fields[0].hasPrefix("set ") {
        configure(String(fields[0].dropFirst(4)))
      } else {
        addClaim(fields)
      }
    }
  }

  private mutating func configure(_ setting: String) {
    let parts = setting.split(separator: ":", maxSplits: 1).map(String.init)
    let value = parts[1].split(separator: " ").map(String.init)
    switch parts[0] {
    case "tolerance":
      if let percent = value[0].split(separator: "%").first, value[0].hasSuffix("%") {
        tolerance.relative = (Double(percent) ?? 0) / 100
      } else {
        tolerance.absolute = Int(value[0]) ?? 0
      }
    default:
      comparable[parts[0]] = value.compactMap { Group(rawValue: $0) }
    }
  }

  /// Reads one line: document, day, source, measure and group, figure, notes.
  private mutating func addClaim(_ fields: [String]) {
    let name = fields[0]
    let counted = fields[3].split(separator: " ").map(String.init)
    let notes = fields.count > 5 ? Scene.notes(fields[5]) : [:]
    let quantity = Scene.quantity(fields[4])
    let published = fields[1] == "-" ? nil : Scene.date(fields[1])
    let document = addDocument(name, published: published, text: notes["text"])
    let index = claims.count + 1
    let sentence = notes["says"] ?? "Figure \(index) stands here."
    let words = notes["same"] == nil ? sentence : claims.last?.sentence ?? ""
    let sentenceStart = notes["same"] == nil ? index * 100 : claims.last?.sentenceStart ?? 0
    var claim = Claim(
      id: "c\(index)", document: document, article: 1,
      start: sentenceStart + (notes["lead"].flatMap { Int($0) } ?? 0),
      end: sentenceStart + words.count, sentence: words,
      sentenceStart: sentenceStart,
      measure: Measure(rawValue: counted[0]) ?? .killed,
      group: Group(rawValue: counted[1]) ?? .people,
      groupText: notes["bare"] == nil ? notes["noun"] ?? "people" : nil, quantity: quantity,
      sources: fields[2] == "-" ? [] : fields[2].split(separator: "+").map { Scene.source($0) },
      reported: notes["reported"].map { Scene.date($0) } ?? published, incident: "i")
    claim.status = Status.allCases.first { notes[$0.rawValue] != nil } ?? .asserted
    claim.background = notes["background"] != nil
    claim.partOf = notes["part"].map { "c\($0)" }
    claim.occurred = notes["on"].map { Scene.occurrence($0) }
    claim.place = notes["at"].flatMap { Scene.places[$0] }
    claims.append(claim)
  }

  private mutating func addDocument(_ name: String, published: String?, text: String?) -> String {
    let document = "\(name)-\(published ?? "undated")"
    guard !publications.contains(where: { $0.id == document }) else { return document }
    publications.append(Publication(id: document, publisher: name, published: published))
    var terms: [String: Int] = [:]
    for word in 0..<40 { terms["\(text ?? document) \(word)"] = 1 + word % 3 }
    articles.append(
      Article(
        document: document, article: 1, start: 0, end: 1, published: published,
        terms: TermCounts(terms)))
    return document
  }

  /// "21", "about 200", "at least 20", "more than 50", "up to 35", "fewer than 30", "70 to 80",
  /// "none", "dozens", "a", "one".
  static func quantity(_ text: String) -> Quantity {
    let vague = ["several": 2, "dozens": 24, "scores": 40, "hundreds": 200, "thousands": 2000]
    if let low = vague[text] { return Quantity(text: text, low: low, high: nil, relation: .vague) }
    if text == "both" {
      return Quantity(text: text, low: 2, high: 2, relation: .exactly)
    }
    if text == "any" { return Quantity(text: text, low: 0, high: 0, relation: .exactly) }
    if text == "none" { return Quantity(text: "no", low: 0, high: 0, relation: .exactly) }
    if text == "a" || text == "one" {
      return Quantity(text: text, low: 1, high: 1, relation: .exactly)
    }
    let numbers = text.split(separator: " ").compactMap { Int($0) }
    let number = numbers[0]
    if text.hasPrefix("about") {
      return Quantity(text: text, low: number, high: number, relation: .about)
    }
    if text.hasPrefix("at least") {
      return Quantity(text: text, low: number, high: nil, relation: .atLeast)
    }
    if text.hasPrefix("more than") {
      return Quantity(text: text, low: number + 1, high: nil, relation: .moreThan)
    }
    if text.hasPrefix("up to") {
      return Quantity(text: text, low: nil, high: number, relation: .atMost)
    }
    if text.hasPrefix("fewer than") {
      return Quantity(text: text, low: nil, high: number - 1, relation: .lessThan)
    }
    if numbers.count == 2 {
      return Quantity(text: text, low: number, high: numbers[1], relation: .range)
    }
    return Quantity(text: text, low: number, high: number, relation: .exactly)
  }

  /// "military (military, state)".
  static func source(_ text: Substring) -> Source {
    let parts = text.split(separator: "(").map { $0.split(separator: " ").joined(separator: " ") }
    let traits = parts[1].filter { $0 != ")" }.split(separator: ",").map {
      $0.split(separator: " ").joined()
    }
    return Source(
      text: parts[0], name: parts[0], kind: SourceKind(rawValue: traits[0]) ?? .unknown,
      side: traits.count > 1 ? traits[1] : nil, cue: "said")
  }

  /// "12" is 12 March 2025, "12T09:00" a moment of that day.
  static func date(_ text: String) -> String {
    let parts = text.split(separator: "T", maxSplits: 1)
    let day = "2025-03-\(parts[0].count < 2 ? "0" : "")\(parts[0])"
    return parts.count > 1 ? "\(day)T\(parts[1]):00Z" : day
  }

  /// "part 1; says It had killed 50 passengers; denied".
  static func notes(_ text: String) -> [String: String] {
    var notes: [String: String] = [:]
    for note in text.split(separator: ";") {
      let words = note.split(separator: " ")
      guard let key = words.first else { continue }
      notes[String(key)] = words.dropFirst().joined(separator: " ")
    }
    return notes
  }

  static func occurrence(_ text: String) -> Occurrence {
    let days = text.split(separator: "-").map { CalendarDay(iso: date(String($0))) }
    return Occurrence(text: text, from: days.first ?? nil, to: days.last ?? nil)
  }

  static let places: [String: Place] = [
    "Northtown": Place(
      text: "Northtown", name: "Northtown", latitude: 30.2, longitude: 67.0, precision: .city),
    "Southport": Place(
      text: "Southport", name: "Southport", latitude: 24.9, longitude: 67.0, precision: .city),
    "Dateline": Place(
      text: "SOUTHPORT", name: "Southport", latitude: 24.9, longitude: 67.0, precision: .city),
    "Nearby": Place(
      text: "Nearby", name: "Nearby", latitude: 30.4, longitude: 67.1, precision: .city),
  ]
}
