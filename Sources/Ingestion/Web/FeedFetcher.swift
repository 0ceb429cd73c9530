import ClaimModel
import Diagnostics
import Feeds
import Glibc
import Hashing
import Pages
package import Web

/// Asks for feeds over the web, and for the pages that they link to.
///
/// Entries become documents; with `isFollowed` the pages do, which are asked for once, and again
/// when the entry changes. Where a page cannot be read for good, the entry's own text is taken.
package struct FeedFetcher {
  private let client: WebClient
  /// Pages that are followed from one feed in one run; the others come in the next.
  private let mostPages: Int
  private static let types =
    "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9,"
    + " text/xml;q=0.8, application/json;q=0.8, */*;q=0.1"

  package init(client: WebClient, mostPages: Int = 200) {
    self.client = client
    self.mostPages = mostPages
  }

  /// - Parameters:
  ///   - memory: of the last time; with its validators nothing is read that has not changed.
  ///   - now: in seconds since 1970.
  package func fetch(
    _ feed: FeedInput, remembering memory: [FetchMemory], now: Int = time(nil)
  ) -> FeedFetch {
    let own = memory.first { $0.name == feed.path && $0.fingerprint == fingerprint(of: feed) }
    if let moment = own?.notBefore, moment > now { return FeedFetch(outcome: .postponed) }
    do throws(WebFailure) {
      let response = try client.send(
        .get(
          feed.address, accepting: Self.types,
          unlessStill: own?.validators ?? WebRequest.Validators()))
      if response.isUnchanged { return FeedFetch(outcome: .unchanged) }
      return read(response, feed, memory)
    } catch {
      return failed(error, feed, own, now)
    }
  }

  /// Another way of reading asks for the feed anew.
  private func fingerprint(of feed: FeedInput) -> String {
    StableID.make(prefix: "f", parts: ["\(feed.isFollowed)", feed.publisher ?? ""])
  }

  private func failed(
    _ failure: WebFailure, _ feed: FeedInput, _ own: FetchMemory?, _ now: Int
  ) -> FeedFetch {
    var fetch = FeedFetch(outcome: .failed)
    fetch.content.skipped = 1
    fetch.content.diagnostics = [
      Diagnostic(
        .error, "not_fetched", at: Diagnostic.Location(file: feed.path), failure.description)
    ]
    if case .status(_, let seconds?) = failure.kind {
      var memory =
        own ?? FetchMemory(name: feed.path, fingerprint: fingerprint(of: feed))
      memory.notBefore = now + min(seconds, 7 * 86_400)
      fetch.memory = [memory]
    }
    return fetch
  }

  private func read(
    _ response: WebResponse, _ input: FeedInput, _ memory: [FetchMemory]
  ) -> FeedFetch {
    let place = Diagnostic.Location(file: input.path)
    var fetch = FeedFetch(outcome: .read)
    do throws(FeedRefusal) {
      let feed = try FeedReader().read(
        response.body, contentType: response.fields["content-type"],
        address: response.address.description)
      fetch.memory = [
        FetchMemory(
          name: input.path, fingerprint: fingerprint(of: input), validators: response.validators)
      ]
      withoutActuallyEscaping({ (document: Document, location: Diagnostic.Location) in
        fetch.content.entries.append(Ingestor.InputContent.Entry(document, location))
      }) { take in
        var sink = DocumentSink(keepingCopies: true, take)
        sink.publisher = input.publisher
        note(feed, response, place, &sink)
        var followed = FollowedPages(client: client, memory: memory, limit: mostPages)
        for entry in feed.entries {
          let own = FeedDocuments.document(entry, of: feed, at: input.path)
          if input.isFollowed {
            followed.take(entry, own, place, &sink)
          } else {
            sink.take(own, from: place)
          }
        }
        followed.tell(place, &sink)
        fetch.memory += followed.remembered
        // Not all was read: the feed is to be asked for again even where it does not change.
        if followed.isIncomplete { fetch.memory[0].validators = WebRequest.Validators() }
        fetch.content.diagnostics = sink.diagnostics
        fetch.content.skipped = sink.counts.skipped
      }
    } catch {
      fetch.outcome = .failed
      fetch.content.skipped = 1
      fetch.content.diagnostics = [
        Diagnostic(.error, error.kind, at: place, error.description)
      ]
    }
    return fetch
  }

  private func note(
    _ feed: Feed, _ response: WebResponse, _ place: Diagnostic.Location, _ sink: inout DocumentSink
  ) {
    for warning in feed.warnings {
      let location = Diagnostic.Location(file: place.file, line: warning.line)
      sink.diagnostics.append(Diagnostic(.warning, warning.kind, at: location, warning.message))
    }
    if let moved = response.movedTo {
      sink.note(
        .warning, "moved", place.file, "has moved for good to \(moved); change the configuration")
    }
    if feed.entries.isEmpty { sink.note(.warning, "no_entries", place.file, "has no entries") }
  }
}
