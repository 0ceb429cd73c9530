import ClaimModel

/// The page that holds a document's text, as it was read, with every claim marked.
struct StoredText: Sendable {
  /// A claim of the document, and the incident that it is shown with.
  struct Entry {
    let claim: Claim
    let incident: IncidentReport
  }

  /// Where a claim stands among incidents; the claims themselves are many, and large.
  private struct Place {
    let incident: Int
    let claim: Int
  }

  let document: ReportedDocument
  private let places: [Place]
  private let incidents: [IncidentReport]
  private let links: Links

  /// The text of each document that the report may hold, once, however many incidents it speaks of.
  static func all(
    of incidents: [IncidentReport], links: Links = Links(isSingleFile: false, root: "../")
  ) -> [StoredText] {
    var places: [String: [Place]] = [:]
    for (number, incident) in incidents.enumerated() {
      for index in incident.claims.indices {
        places[incident.claims[index].document, default: []].append(
          Place(incident: number, claim: index))
      }
    }
    var written: Set<String> = []
    return incidents.flatMap(\.documents).compactMap { document in
      guard let path = path(document), written.insert(path).inserted else { return nil }
      return StoredText(
        document: document, places: places[document.id] ?? [], incidents: incidents, links: links)
    }
  }

  private var claims: [Entry] {
    places.map { place in
      let incident = incidents[place.incident]
      return Entry(claim: incident.claims[place.claim], incident: incident)
    }
  }

  /// Where its page lies.
  var path: String { Self.path(document) ?? "" }

  /// Where the page lies in the report; nil where the report does not hold the text.
  static func path(_ document: ReportedDocument) -> String? {
    document.text == nil ? nil : "documents/\(FileName.from(document.id)).html"
  }

  var view: View {
    View([
      "title": document.title ?? document.id, "document_id": document.id,
      "anchor": links.isSingleFile ? links.textAnchor(document.id) : nil,
      "publisher": document.publisher, "published": document.published.map(Days.words(iso:)),
      "original": WebAddress(document.url)?.text,
      "address": WebAddress(document.url) == nil ? document.url : nil,
      "hash": document.textHash, "language": document.language.flatMap(Self.languageTag),
      "paragraphs": paragraphs,
    ])
  }

  /// The language where it is written as BCP 47 has it; a browser and a screen reader know no other.
  private static func languageTag(_ language: String) -> String? {
    let parts = language.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let isWellFormed = parts.enumerated().allSatisfy { number, part in
      (number == 0 ? 2...3 : 1...8).contains(part.count)
        && part.allSatisfy { $0.isASCIILetterOrDigit && (number > 0 || $0 > 0x39) }
    }
    return isWellFormed ? language : nil
  }

  /// The lines of the text that are not empty, each cut where a claim begins or ends.
  private var paragraphs: [View] {
    let text = (document.text ?? "").unicodeScalars
    let places = Array(text.indices) + [text.endIndex]
    let inside = 0..<places.count - 1
    let sorted = claims.filter { inside.contains($0.claim.start) }
      .sorted { ($0.claim.start, $0.claim.id) < ($1.claim.start, $1.claim.id) }
    let marking = ClaimMarking(sorted.map(\.claim), length: inside.count)
    return Self.lines(text, places).map { line in
      let runs = marking.runs(in: line).map { run in
        let words = text[places[run.range.lowerBound]..<places[run.range.upperBound]]
        return view(run, words: String(words), sorted)
      }
      return View(["runs": runs])
    }
  }

  private static func lines(
    _ text: String.UnicodeScalarView, _ places: [String.Index]
  ) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    for (index, scalar) in text.enumerated() where scalar == "\n" {
      lines.append(start..<index)
      start = index + 1
    }
    lines.append(start..<places.count - 1)
    return lines.filter { line in
      text[places[line.lowerBound]..<places[line.upperBound]].contains {
        !$0.properties.isWhitespace
      }
    }
  }

  private func view(_ run: ClaimMarking.Run, words: String, _ sorted: [Entry]) -> View {
    let link = run.claim.map {
      links.anchor(FileName.from(sorted[$0].claim.id), of: sorted[$0].incident)
    }
    return View([
      "text": words, "plain": link == nil ? words : nil, "link": link,
      "anchors": run.beginning.map { links.textAnchor(sorted[$0].claim.id) },
    ])
  }
}
