internal import ClaimModel

/// One claim, field by field, with the words of the text that each comes from.
struct ClaimExplanation {
  private let claim: Claim

  init(_ claim: Claim) {
    self.claim = claim
  }

  var text: String {
    let rows = fields.map { name, value in
      "  \(name)\(String(repeating: " ", count: max(1, 10 - name.utf8.count)))\(value)\n"
    }
    return "\(claim.words)\n\(rows.joined())"
  }

  private var fields: [(String, String)] {
    var fields = [
      ("claim", claim.id), ("sentence", "“\(claim.sentence)”"),
      ("figure", "“\(claim.quantity.text)”, \(claim.quantity.relation.rawValue)"),
    ]
    if let noun = claim.groupText { fields.append(("noun", "“\(noun)”")) }
    fields += claim.sources.map { ("source", words(for: $0)) }
    if claim.sources.isEmpty { fields.append(("source", "nobody is cited")) }
    if let occurred = claim.occurred {
      fields.append(("when", ClaimExplanation.words(for: occurred)))
    }
    if let place = claim.place {
      fields.append(
        ("where", [place.name, place.country].compactMap { $0 }.joined(separator: ", ")))
    }
    if claim.background { fields.append(("time", "another than the article's news")) }
    if let whole = claim.partOf { fields.append(("part of", whole)) }
    fields.append(("rules", claim.rules.joined(separator: ", ")))
    if let incident = claim.incident { fields.append(("incident", incident)) }
    return fields
  }

  private func words(for source: Source) -> String {
    var words = "“\(source.text)”"
    if source.name != source.text { words += ", known as \(source.name)" }
    words += ", \(source.kind.rawValue)"
    if let side = source.side { words += ", side \(side)" }
    return words + (source.cue.map { ", by “\($0)”" } ?? ", who issues the document")
  }

  static func words(for occurrence: Occurrence) -> String {
    let days = [occurrence.from, occurrence.to].compactMap { $0?.description }
    let unique = days.count == 2 && days[0] == days[1] ? [days[0]] : days
    return "“\(occurrence.text)”"
      + (unique.isEmpty ? "" : ", \(unique.joined(separator: " to "))")
  }
}
