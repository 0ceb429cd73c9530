import ClaimModel

/// The page that holds a document's text, as it was read, with every claim marked.
struct StoredText {
  let document: ReportedDocument
  /// The claims of the document, whatever their incident.
  let claims: [Claim]

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
    var isMarked = false
    var anchors: [String] = []
  }

  /// The lines of the text that are not empty, each cut where a claim begins or ends.
  private var paragraphs: [View] {
    let scalars = Array((document.text ?? "").unicodeScalars)
    var isMarked = [Bool](repeating: false, count: scalars.count)
    var anchors: [Int: [String]] = [:]
    for claim in claims.sorted(by: { ($0.start, $0.id) < ($1.start, $1.id) }) {
      guard scalars.indices.contains(claim.start) else { continue }
      anchors[claim.start, default: []].append(claim.id)
      for index in claim.start..<min(max(claim.end, claim.start), scalars.count) {
        isMarked[index] = true
      }
    }
    return Self.lines(scalars).map { line in
      View(["runs": Self.runs(line, scalars, isMarked, anchors).map(Self.view)])
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
    _ line: Range<Int>, _ scalars: [Unicode.Scalar], _ isMarked: [Bool],
    _ anchors: [Int: [String]]
  ) -> [Run] {
    var runs: [Run] = []
    for index in line {
      let ids = anchors[index] ?? []
      if runs.isEmpty || runs[runs.count - 1].isMarked != isMarked[index] || !ids.isEmpty {
        runs.append(Run(isMarked: isMarked[index], anchors: ids))
      }
      runs[runs.count - 1].text.append(scalars[index])
    }
    return runs
  }

  private static func view(_ run: Run) -> View {
    View([
      "text": String(run.text), "marked": run.isMarked, "anchors": run.anchors.map(FileName.from),
    ])
  }
}
