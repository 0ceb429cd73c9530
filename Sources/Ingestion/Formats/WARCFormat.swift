import Archives
import ClaimModel
import Diagnostics
import Pages
import Web

/// Archives of the web: the pages and plain texts in them, each known by its address.
struct WARCFormat: DocumentFormat {
  let name = "WARC"
  let fileExtensions = ["warc"]

  /// A file with hundreds of damaged records is told by its first ones.
  private static let mostFaults = 20

  func isRecognised(in head: [UInt8]) -> Bool { head.starts(with: "WARC/".utf8) }

  func read(_ file: InputFile, into sink: inout DocumentSink) {
    let isNamedPacked = file.path.lowercased().hasSuffix(".gz")
    var reader = ArchiveReader(
      descriptor: file.descriptor,
      isPacked: isNamedPacked && !isRecognised(in: file.head))
    var tally = ArchiveTally()
    while let item = reader.next() {
      switch item {
      case .page(let page): take(page, file, &tally, &sink)
      case .leftOut(let reason): tally.leftOut[reason, default: 0] += 1
      case .damaged(let damage, let offset):
        sink.counts.skipped += 1
        tally.damaged += 1
        guard tally.damaged <= Self.mostFaults else { continue }
        sink.note(
          .error, "damaged_record", file.path,
          "a record \(damage.rawValue) (byte \(offset)); the others are read, but fetch the file"
            + " again")
      case .failed(let reason):
        sink.refuse("unreadable", file.path, "cannot be read to its end: \(reason)")
      }
    }
    tell(tally, file, &sink)
  }

  private func take(
    _ page: ArchivedPage, _ file: InputFile, _ tally: inout ArchiveTally,
    _ sink: inout DocumentSink
  ) {
    let id = tally.id(of: page, in: file.path)
    guard page.fields.mediaType?.contains("html") == true else {
      return takeText(page, id, file, &tally, &sink)
    }
    let reading = PageReader().read(
      page.body, contentType: page.fields["content-type"], address: page.address)
    if let refusal = reading.refusal { return tally.refuse(refusal, page) }
    for warning in reading.warnings {
      sink.note(.warning, warning.kind, file.path, "\(page.address) \(warning.message)")
    }
    tally.pages += 1
    for document in reading.documents(id: id, address: page.address) {
      sink.take(document, from: Diagnostic.Location(file: file.path))
    }
  }

  private func takeText(
    _ page: ArchivedPage, _ id: String, _ file: InputFile, _ tally: inout ArchiveTally,
    _ sink: inout DocumentSink
  ) {
    do throws(PageRefusal) {
      let text = try PageDecoder.decode(
        page.body, contentType: page.fields["content-type"], limits: PageLimits())
      tally.pages += 1
      sink.take(
        Document(
          id: id, url: page.address, text: String(decoding: text.bytes, as: UTF8.self)),
        from: Diagnostic.Location(file: file.path))
    } catch {
      tally.refuse(error, page)
    }
  }

  /// What was left out, in one note: a crawl has thousands of pictures and pages without a text.
  private func tell(_ tally: ArchiveTally, _ file: InputFile, _ sink: inout DocumentSink) {
    if tally.damaged > Self.mostFaults {
      sink.note(
        .error, "more_faults", file.path,
        "\(tally.damaged - Self.mostFaults) more records are damaged")
    }
    let words = tally.words
    if !words.isEmpty {
      sink.note(.note, "left_out", file.path, "of its records were left out: \(words)")
    }
    if tally.isEmpty { sink.refuse("empty", file.path, "has no record of a page that can be read") }
  }
}

/// What became of the records of an archive.
private struct ArchiveTally {
  var pages = 0
  var damaged = 0
  var leftOut: [ArchiveReason: Int] = [:]
  private var refusals: [String: (count: Int, example: String, words: String)] = [:]
  private var ids: Set<String> = []

  var isEmpty: Bool { pages == 0 && damaged == 0 && refusals.isEmpty && leftOut.isEmpty }

  /// An address that was fetched again has the moment in its id: it is another version.
  mutating func id(of page: ArchivedPage, in path: String) -> String {
    let id = "\(path)#\(page.address)"
    if ids.insert(id).inserted { return id }
    var later = "\(id)@\(page.fetched ?? "again")"
    while !ids.insert(later).inserted { later += "+" }
    return later
  }

  mutating func refuse(_ refusal: PageRefusal, _ page: ArchivedPage) {
    refusals[
      refusal.kind, default: (0, page.address, refusal.description)
    ].count += 1
  }

  /// "3 with status 404, 2 pages such as https://… (has no main text …)".
  var words: String {
    let records = leftOut.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key.words)" }
    let pages = refusals.sorted { $0.key < $1.key }.map { _, refusal in
      "\(refusal.count) such as \(refusal.example) (\(refusal.words))"
    }
    return (records + pages).joined(separator: ", ")
  }
}
