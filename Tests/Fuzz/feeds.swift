// rooms: ClaimModel Diagnostics YAML Text Articles Pages Hashing Unpacking Web Feeds
// links: xml2 yaml crypto curl z Foundation FoundationEssentials swiftGlibc
// seeds: Tests/Fuzz/Seeds/feeds
import Feeds

/// Reads what the fuzzer makes up as a feed: it is refused, or gives entries with keys of their own,
/// and the same ones when it is read again.
@_cdecl("LLVMFuzzerTestOneInput")
public func readFeed(_ data: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: data, count: count))
  let reader = FeedReader(limits: FeedLimits(bytes: 1_000_000, depth: 50, elements: 20_000))
  let type = count % 3 == 0 ? "text/xml; charset=iso-8859-1" : nil
  guard let feed = try? reader.read(bytes, contentType: type, address: "https://example.org/a/b")
  else { return 0 }
  precondition(Set(feed.entries.map(\.key)).count == feed.entries.count)
  precondition(feed.entries.allSatisfy { !$0.key.isEmpty })
  if count % 16 == 0 {
    let again = try? reader.read(bytes, contentType: type, address: "https://example.org/a/b")
    precondition(again == feed)
  }
  return 0
}
