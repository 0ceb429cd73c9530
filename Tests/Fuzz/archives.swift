// rooms: Unpacking Web Archives
// links: curl z swiftGlibc
// seeds: Tests/ArchivesTests/Fixtures
import Archives
import Glibc

/// A file without a name, which each input is written into.
private let descriptor: Int32 = {
  var path = Array("/tmp/counterclaim-fuzz-XXXXXX".utf8CString)
  let descriptor = mkstemp(&path)
  unlink(path)
  return descriptor
}()

/// Reads what the fuzzer makes up as an archive: it comes to an end, with no more items than the file
/// has room for.
@_cdecl("LLVMFuzzerTestOneInput")
public func readArchive(_ data: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  guard descriptor >= 0 else { return 0 }
  ftruncate(descriptor, 0)
  pwrite(descriptor, data, count, 0)
  let limits = ArchiveLimits(recordBytes: 20_000, headBytes: 2000, bodyBytes: 20_000)
  var reader = ArchiveReader(descriptor: descriptor, limits: limits)
  var items = 0
  while let item = reader.next() {
    items += 1
    if case .page(let page) = item { precondition(page.body.count <= limits.bodyBytes) }
  }
  // A record of eight bytes in a member that packs many of them is the shortest there can be.
  precondition(items <= 2048 * (count + 1))
  return 0
}
