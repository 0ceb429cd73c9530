import ClaimModel
import Diagnostics
import Feeds
import Hashing
import Pages
import Web

/// The pages that the entries of one feed link to.
struct FollowedPages {
  private let client: WebClient
  private let memory: [String: FetchMemory]
  private var left: Int
  private var postponed = 0
  private(set) var remembered: [FetchMemory] = []
  /// Some page is to be tried again in the next run.
  private(set) var isIncomplete = false

  init(client: WebClient, memory: [FetchMemory], limit: Int) {
    self.client = client
    self.memory = Dictionary(memory.map { ($0.name, $0) }) { first, _ in first }
    left = limit
  }

  /// Takes the page of an entry that is new or has changed; of others the page was read before.
  ///
  /// - Parameter own: the document that the entry makes by itself.
  mutating func take(
    _ entry: FeedEntry, _ own: Document, _ place: Diagnostic.Location,
    _ sink: inout DocumentSink
  ) {
    let fingerprint = StableID.make(
      prefix: "p",
      parts: [own.text, entry.address ?? "", entry.published ?? "", entry.updated ?? ""])
    if let known = memory[own.id], known.fingerprint == fingerprint {
      remembered.append(known)
      return
    }
    guard left > 0 else {
      postponed += 1
      isIncomplete = true
      return
    }
    guard let link = entry.address else {
      sink.note(
        .warning, "no_link", place.file,
        "the entry \"\(own.title ?? own.id)\" links to no page; its own text was taken")
      return sink.take(own, from: place)
    }
    left -= 1
    do throws(WebFailure) {
      let response = try client.sendFollowing(
        .get(WebAddress(link), accepting: "text/html, application/xhtml+xml, text/plain;q=0.8"))
      takePage(response, entry, own, place, &sink)
      remembered.append(
        FetchMemory(name: own.id, fingerprint: fingerprint, validators: response.validators))
    } catch {
      refuse(error, own, fingerprint, place, &sink)
    }
  }

  /// Tells of pages that were left for the next run.
  func tell(_ place: Diagnostic.Location, _ sink: inout DocumentSink) {
    guard postponed > 0 else { return }
    sink.note(
      .note, "postponed", place.file,
      "\(postponed) more pages are linked to; they are read in the next runs")
  }

  private mutating func refuse(
    _ failure: WebFailure, _ own: Document, _ fingerprint: String, _ place: Diagnostic.Location,
    _ sink: inout DocumentSink
  ) {
    if failure.isPassing {
      isIncomplete = true
      return sink.refuse("not_fetched", failure.address, "\(failure); the next run tries again")
    }
    sink.note(
      .warning, "not_fetched", failure.address, "\(failure); the entry's own text was taken")
    remembered.append(FetchMemory(name: own.id, fingerprint: fingerprint))
    sink.take(own, from: place)
  }

  private func takePage(
    _ response: WebResponse, _ entry: FeedEntry, _ own: Document, _ place: Diagnostic.Location,
    _ sink: inout DocumentSink
  ) {
    let address = response.address.description
    let type = response.fields.mediaType ?? "text/html"
    guard type.contains("html") else {
      sink.note(
        .warning, "no_page", address, "is of type \(type), no page; the entry's own text was taken")
      return sink.take(own, from: place)
    }
    let reading = PageReader().read(
      response.body, contentType: response.fields["content-type"], address: address)
    if let refusal = reading.refusal {
      sink.note(.warning, refusal.kind, address, "\(refusal); the entry's own text was taken")
      return sink.take(own, from: place)
    }
    for warning in reading.warnings {
      sink.note(.warning, warning.kind, address, warning.message)
    }
    for var document in reading.documents(id: own.id, address: address) {
      document.title = document.title ?? own.title
      document.published = document.published ?? own.published
      document.publisher = document.publisher ?? own.publisher
      document.language = document.language ?? own.language
      sink.take(document, from: place)
    }
  }
}
