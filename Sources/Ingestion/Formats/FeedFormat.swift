import Diagnostics
import Feeds

/// Feeds that were saved: RSS, Atom and JSON Feed; each entry is a document.
struct FeedFormat: DocumentFormat {
  let name = "a feed"
  let fileExtensions = ["rss", "atom", "rdf", "xml"]

  private static let openings = ["<rss", "<feed", "<rdf:rdf", "<atom:feed"].map { Array($0.utf8) }

  func isRecognised(in head: [UInt8]) -> Bool {
    let small = head.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    guard let first = small.first(where: { $0 > 0x20 && ![0xEF, 0xBB, 0xBF].contains($0) }) else {
      return false
    }
    if first == 0x7B {
      return small.firstRange(of: Array("jsonfeed.org/version/".utf8)) != nil
    }
    guard first == 0x3C else { return false }
    return FeedFormat.openings.contains { small.firstRange(of: $0) != nil }
      && small.firstRange(of: Array("<html".utf8)) == nil
  }

  func read(_ file: InputFile, into sink: inout DocumentSink) {
    guard let bytes = WholeFile.bytes(of: file, into: &sink) else { return }
    do throws(FeedRefusal) {
      let feed = try FeedReader().read(bytes)
      for warning in feed.warnings {
        sink.diagnostics.append(
          Diagnostic(
            .warning, warning.kind,
            at: Diagnostic.Location(file: file.path, line: warning.line), warning.message))
      }
      for entry in feed.entries {
        sink.take(
          FeedDocuments.document(entry, of: feed, at: file.path),
          from: Diagnostic.Location(file: file.path))
      }
      if feed.entries.isEmpty { sink.note(.warning, "no_entries", file.path, "has no entries") }
    } catch {
      sink.refuse(error.kind, file.path, error.description)
    }
  }
}
