import ClaimModel

/// What the lists of incidents tell of each.
extension IncidentReport {
  /// Where the page of the incident lies in the report; it stays as long as the incident's id.
  var path: String { ReportPath(isSingleFile: false).incident(incident.id) }

  /// "Dhadar, Pakistan"; nil where no place is known.
  var place: String? {
    guard let place = incident.place else { return nil }
    let country = place.precision == .country ? nil : place.country.map(CountryNames.name(of:))
    return [place.name, place.region, country].compactMap(\.self)
      .reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
      .joined(separator: ", ")
  }

  /// "11–12 March 2025"; nil where no day is known.
  var days: String? { Days.words(from: incident.from, to: incident.to) }

  /// How much there is: `9 claims in 4 documents`.
  var extent: String {
    let documents = Set(claims.map(\.document)).union(incident.documents)
    return counted(claims.count, "claim") + " in " + counted(documents.count, "document")
  }

  /// The one line that says what is in dispute.
  var explanation: String {
    if let explanation = leadingQuestion?.discrepancy?.explanation { return explanation }
    return questions.contains { $0.positions.count > 1 }
      ? "Nobody disagrees on this incident."
      : "No figure of this incident is given by more than one source."
  }

  /// The marks of all sides that speak or are spoken for.
  var marks: SideMarks {
    SideMarks(questions.flatMap(\.positions).compactMap(\.side) + incident.sides)
  }
}

extension Report {
  /// The gravest disagreement first.
  var incidentsInOrder: [IncidentReport] {
    incidents.map { ($0.order, $0) }.sorted { $0.0 < $1.0 }.map(\.1)
  }
}
