// rooms: ClaimModel Diagnostics YAML Text Articles Pages Unpacking Web Mail
// links: xml2 yaml curl z Foundation FoundationEssentials swiftGlibc
// seeds: Tests/Fuzz/Seeds/mail
import Mail

/// Reads what the fuzzer makes up as a message; it gives the same when it is read again.
@_cdecl("LLVMFuzzerTestOneInput")
public func readMail(_ data: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: data, count: count))
  let reader = MailReader(limits: MailLimits(parts: 100, depth: 10))
  let message = reader.read(bytes)
  if count % 16 == 0 { precondition(reader.read(bytes) == message) }
  return 0
}
