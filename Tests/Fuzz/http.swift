// rooms: Unpacking Web
// links: curl z swiftGlibc
// seeds: Tests/Fuzz/Seeds/http
import Unpacking
import Web

/// Reads what the fuzzer makes up as the head of an answer, as robots.txt, as an address and as what
/// is packed.
@_cdecl("LLVMFuzzerTestOneInput")
public func readHead(_ data: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: data, count: count))
  let (fields, length) = HTTPFields.read(bytes[...])
  precondition(length <= count)
  _ = fields.charset
  _ = fields.mediaType
  _ = fields.parameter("boundary", of: "content-type")
  let text = String(decoding: bytes, as: UTF8.self)
  _ = RobotsRules(bytes, for: "counterclaim").allows("/" + text.prefix(50))
  if let address = try? WebAddress(String(text.prefix(200))) {
    precondition(["http", "https"].contains(address.scheme) && !address.host.isEmpty)
    _ = try? address.resolving(String(text.suffix(100)))
  }
  for packing in [Inflater.Packing.gzip, .deflate] {
    var inflater = Inflater(packing)
    let unpacked = try? inflater.unpack(bytes, limit: 100_000)
    precondition((unpacked?.count ?? 0) <= 100_000)
  }
  return 0
}
