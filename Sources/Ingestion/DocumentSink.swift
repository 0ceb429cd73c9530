import ClaimModel
import Diagnostics
import Hashing

/// Takes the documents of all files, checks what must hold between them, and passes them on.
struct DocumentSink {
  var diagnostics: [Diagnostic] = []
  var counts = IngestionCounts()
  /// Of documents that do not name theirs.
  var publisher: String?
  private let pass: (Document, Diagnostic.Location) -> Void
  private let keepsCopies: Bool
  /// The place where each id was given first.
  private var places: [String: String] = [:]
  /// The id of the document that had a content first.
  private var contents: [String: String] = [:]

  /// - Parameter keepingCopies: whether documents with the content of others are passed on, for a
  ///   caller that tells copies itself.
  init(
    keepingCopies: Bool = false, _ pass: @escaping (Document, Diagnostic.Location) -> Void
  ) {
    keepsCopies = keepingCopies
    self.pass = pass
  }

  /// Passes a document on, unless it is empty, or its id or its content was there before.
  ///
  /// The same words by another publisher or at another address are another document: how many
  /// carry a story matters.
  mutating func take(_ document: Document, from location: Diagnostic.Location) {
    var document = document
    document.publisher = document.publisher ?? publisher
    guard document.text.utf8.contains(where: { $0 > 0x20 }) else {
      counts.skipped += 1
      diagnostics.append(
        Diagnostic(.error, "empty", at: location, "the document has no text; leave it out"))
      return
    }
    guard isNewID(document.id, location), keepsCopies || isNewContent(document, location)
    else { return }
    counts.documents += 1
    pass(withValidDay(document, location), location)
  }

  mutating func refuse(_ kind: String, _ file: String, _ message: String) {
    counts.skipped += 1
    note(.error, kind, file, message)
  }

  mutating func note(
    _ severity: Diagnostic.Severity, _ kind: String, _ file: String, _ message: String
  ) {
    diagnostics.append(
      Diagnostic(severity, kind, at: Diagnostic.Location(file: file), message))
  }

  private mutating func isNewID(_ id: String, _ location: Diagnostic.Location) -> Bool {
    guard let place = places[id] else {
      places[id] = location.line.map { "\(location.file):\($0)" } ?? location.file
      return true
    }
    counts.skipped += 1
    diagnostics.append(
      Diagnostic(
        .error, "duplicate_id", at: location,
        "the id \"\(id)\" was given in \(place) before; give each document its own"))
    return false
  }

  /// Two documents with the same one are copies: text, publisher and address are the same.
  static func contentHash(of document: Document, in file: String) -> String {
    let address = document.url == file ? nil : document.url
    return ContentHash.sha256(
      [document.publisher, address, document.text].map { $0 ?? "" }.joined(separator: "\u{0}"))
  }

  static func copyNote(of first: String, at location: Diagnostic.Location) -> Diagnostic {
    Diagnostic(.note, "copy", at: location, "has the same content as \(first), and was left out")
  }

  private mutating func isNewContent(
    _ document: Document, _ location: Diagnostic.Location
  ) -> Bool {
    let hash = DocumentSink.contentHash(of: document, in: location.file)
    guard let first = contents[hash] else {
      contents[hash] = document.id
      return true
    }
    counts.copies += 1
    diagnostics.append(DocumentSink.copyNote(of: first, at: location))
    return false
  }

  private mutating func withValidDay(
    _ document: Document, _ location: Diagnostic.Location
  ) -> Document {
    guard let published = document.published, CalendarDay(iso: published) == nil else {
      return document
    }
    diagnostics.append(
      Diagnostic(
        .warning, "bad_day", at: location,
        "the day of publication \"\(published)\" was left out; expected a day such as 2025-03-12"))
    var document = document
    document.published = nil
    return document
  }
}
