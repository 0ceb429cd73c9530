import ClaimModel

/// The page that holds a document's text, as it was read, with every claim marked.
struct StoredText: Sendable {
  /// A claim of the document, and the incident that it is shown with.
  struct Entry: Sendable {
    let claim: Claim
    let incident: IncidentReport
  }

  let document: ReportedDocument
  let claims: [Entry]
  var links = Links(isSingleFile: false)

  /// The text of each document that the report may hold, once, however many incidents it speaks of.
  static func all(
    of incidents: [IncidentReport], links: Links = Links(isSingleFile: false)
  ) -> [StoredText] {
    var entries: [String: [Entry]] = [:]
    for incident in incidents {
      for claim in incident.claims {
        entries[claim.document, default: []].append(Entry(claim: claim, incident: incident))
      }
    }
    var written: Set<String> = []
    return incidents.flatMap(\.documents).compactMap { document in
      guard let path = path(document), written.insert(path).inserted else { return nil }
      return StoredText(document: document, claims: entries[document.id] ?? [], links: links)
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

  private struct Run {
    var text = String.UnicodeScalarView()
    /// The number of the claim that the words carry, the last to begin where several do.
    var claim: Int?
    var anchors: [String] = []
  }

  /// The lines of the text that are not empty, each cut where a claim begins or ends.
  private var paragraphs: [View] {
    let scalars = Array((document.text ?? "").unicodeScalars)
    var carried = [Int?](repeating: nil, count: scalars.count)
    var anchors: [Int: [String]] = [:]
    let sorted = claims.sorted { ($0.claim.start, $0.claim.id) < ($1.claim.start, $1.claim.id) }
    for (number, claim) in sorted.map(\.claim).enumerated()
    where scalars.indices.contains(claim.start) {
      anchors[claim.start, default: []].append(claim.id)
      for index in claim.start..<min(max(claim.end, claim.start), scalars.count) {
        carried[index] = number
      }
    }
    return Self.lines(scalars).map { line in
      let runs = Self.runs(line, scalars, carried, anchors)
      return View(["runs": runs.map { view($0, sorted) }])
    }
  }

  private static func lines(_ scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    for (index, scalar) in scalars.enumerated() where scalar == "\n" {
      lines.append(start..<index)
      start = index + 1
    }
    lines.append(start..<scalars.count)
    return lines.filter { line in
      line.contains { !scalars[$0].properties.isWhitespace }
    }
  }

  private static func runs(
    _ line: Range<Int>, _ scalars: [Unicode.Scalar], _ carried: [Int?],
    _ anchors: [Int: [String]]
  ) -> [Run] {
    var runs: [Run] = []
    for index in line {
      let ids = anchors[index] ?? []
      if runs.isEmpty || runs[runs.count - 1].claim != carried[index] || !ids.isEmpty {
        runs.append(Run(claim: carried[index], anchors: ids))
      }
      runs[runs.count - 1].text.append(scalars[index])
    }
    return runs
  }

  private func view(_ run: Run, _ sorted: [Entry]) -> View {
    let link = run.claim.map {
      links.anchor(FileName.from(sorted[$0].claim.id), of: sorted[$0].incident)
    }
    return View([
      "text": String(run.text), "link": link, "anchors": run.anchors.map(links.textAnchor),
    ])
  }
}
