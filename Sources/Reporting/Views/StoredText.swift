import ClaimModel

/// The page that holds a document's text, as it was read, with every claim marked.
struct StoredText {
  let document: ReportedDocument
  /// The claims of the document, each with the page of its incident.
  let claims: [(claim: Claim, page: String)]

  /// Where the page lies in the report; nil where the report does not hold the text.
  static func path(_ document: ReportedDocument) -> String? {
    document.text == nil ? nil : "documents/\(FileName.from(document.id)).html"
  }

  var view: View {
    View([
      "title": document.title ?? document.id, "document_id": document.id,
      "publisher": document.publisher, "published": document.published.map(Days.words(iso:)),
      "original": WebAddress(document.url)?.text,
      "address": WebAddress(document.url) == nil ? document.url : nil,
      "hash": document.textHash, "language": document.language, "paragraphs": paragraphs,
    ])
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
    for (number, (claim, _)) in sorted.enumerated() where scalars.indices.contains(claim.start) {
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

  private func view(_ run: Run, _ sorted: [(claim: Claim, page: String)]) -> View {
    let link = run.claim.map { "\(sorted[$0].page)#\(FileName.from(sorted[$0].claim.id))" }
    return View([
      "text": String(run.text), "link": link, "anchors": run.anchors.map(FileName.from),
    ])
  }
}
