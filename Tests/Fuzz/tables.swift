// rooms: ClaimModel Diagnostics YAML Text Articles Pages Hashing JSONLines Unpacking Web Archives Feeds Mail Ingestion
// links: xml2 yaml crypto curl z Foundation FoundationEssentials swiftGlibc
// seeds: Tests/Fuzz/Seeds/tables
import Foundation
import Ingestion

private let folder: String = {
  let path = NSTemporaryDirectory() + "counterclaim-fuzz-\(getpid())"
  try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  return path
}()

/// Reads what the fuzzer makes up as CSV and as JSON Lines with names of their own: each row gives a
/// document or a message.
@_cdecl("LLVMFuzzerTestOneInput")
public func readTable(_ data: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let name = count % 2 == 0 ? "a.csv" : "a.jsonl"
  FileManager.default.createFile(
    atPath: "\(folder)/\(name)", contents: Data(bytes: data, count: count))
  let ingestor = Ingestor(
    root: folder, limits: IngestionLimits(documentBytes: 50_000, lineBytes: 2000),
    options: [name: InputOptions(fields: ["title": "head.line"])])
  let (documents, diagnostics, counts) = ingestor.documents(matching: [name])
  precondition(counts.documents == documents.count)
  precondition(counts.skipped == 0 || !diagnostics.isEmpty)
  return 0
}
