// rooms: ClaimModel Diagnostics YAML Text Articles Pages
// links: xml2 yaml Foundation FoundationEssentials swiftGlibc
// seeds: Tests/Pages/tuning Tests/Pages/test
import ClaimModel
import Pages

/// Reads what the fuzzer makes up as a page, under labels of encodings that it also makes up.
///
/// Whatever comes in, a reading has articles or a refusal and no empty text, and says the same when
/// it is asked again.
@_cdecl("LLVMFuzzerTestOneInput")
public func readPage(_ data: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: data, count: count))
  let labels = [nil, "text/html; charset=utf-8", "windows-1251", "shift_jis", "utf-16", "gb18030"]
  let label = labels[Int(bytes.last ?? 0) % labels.count]
  let limits = PageLimits(
    bytes: 1_000_000, depth: 300, nodes: 50_000, attributes: 100, articles: 50)
  let reader = PageReader(limits: limits)
  let reading = reader.read(bytes, contentType: label, address: "https://example.org/a/b")
  precondition(reading.articles.isEmpty == (reading.refusal != nil))
  precondition(reading.documents(id: "fuzz").allSatisfy { $0.text.utf8.contains { $0 > 0x20 } })
  if count % 16 == 0 {
    let again = reader.read(bytes, contentType: label, address: "https://example.org/a/b")
    precondition(again == reading)
  }
  return 0
}
