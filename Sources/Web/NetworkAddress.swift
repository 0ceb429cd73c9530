internal import CLibCurl
import Glibc

/// The number of a host, as a connection is about to be made to it.
package enum NetworkAddress: Sendable, Hashable {
  /// Four bytes.
  case v4([UInt8])
  /// Sixteen bytes.
  case v6([UInt8])

  /// Whether it does not belong to the open internet: the machine itself, private and link-local
  /// networks, and ranges that are set aside (the special-purpose registries of IANA, RFC 6890).
  ///
  /// An IPv6 address that carries an IPv4 one (mapped, compatible, NAT64, 6to4) is judged by it.
  package var isOfOwnNetwork: Bool {
    switch self {
    case .v4(let bytes): NetworkAddress.closedV4.contains { $0.holds(bytes) }
    case .v6(let bytes):
      if let inner = NetworkAddress.carried(in: bytes) {
        NetworkAddress.v4(inner).isOfOwnNetwork
      } else {
        NetworkAddress.closedV6.contains { $0.holds(bytes) }
      }
    }
  }

  /// `169.254.169.254`, `fe80::1`.
  package var text: String {
    var buffer = [CChar](repeating: 0, count: 64)
    switch self {
    case .v4(let bytes): unsafe inet_ntop(AF_INET, bytes, &buffer, 64)
    case .v6(let bytes): unsafe inet_ntop(AF_INET6, bytes, &buffer, 64)
    }
    return String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Reads what the system resolved a name to; nil for what is no address of the internet.
  init?(_ address: UnsafePointer<sockaddr>) {
    switch Int32(unsafe address.pointee.sa_family) {
    case AF_INET:
      self = unsafe address.withMemoryRebound(to: sockaddr_in.self, capacity: 1) { address in
        unsafe withUnsafeBytes(of: address.pointee.sin_addr) { unsafe .v4(Array($0)) }
      }
    case AF_INET6:
      self = unsafe address.withMemoryRebound(to: sockaddr_in6.self, capacity: 1) { address in
        unsafe withUnsafeBytes(of: address.pointee.sin6_addr) { unsafe .v6(Array($0)) }
      }
    default: return nil
    }
  }

  private struct Range {
    var start: [UInt8]
    var bits: Int

    init(_ start: [UInt8], _ bits: Int) {
      self.start = start
      self.bits = bits
    }

    func holds(_ address: [UInt8]) -> Bool {
      let whole = bits / 8
      guard address.prefix(whole).elementsEqual(start.prefix(whole)) else { return false }
      guard bits % 8 > 0 else { return true }
      let mask = UInt8(truncatingIfNeeded: 0xFF << (8 - bits % 8))
      return address[whole] & mask == start[whole] & mask
    }
  }

  private static func carried(in bytes: [UInt8]) -> [UInt8]? {
    let zeros = [UInt8](repeating: 0, count: 12)
    if bytes.prefix(10).allSatisfy({ $0 == 0 }), bytes[10] == 0xFF, bytes[11] == 0xFF {
      return Array(bytes.suffix(4))
    }
    // "::" and "::1" are the machine itself and stand in the table.
    if bytes.prefix(12).elementsEqual(zeros) {
      return bytes[12...].prefix(3).allSatisfy { $0 == 0 } ? nil : Array(bytes.suffix(4))
    }
    if bytes.prefix(12).elementsEqual([0, 0x64, 0xFF, 0x9B] + zeros.prefix(8)) {
      return Array(bytes.suffix(4))
    }
    return bytes.starts(with: [0x20, 0x02]) ? Array(bytes[2..<6]) : nil
  }

  private static let closedV4 = [
    Range([0], 8), Range([10], 8), Range([100, 64], 10), Range([127], 8), Range([169, 254], 16),
    Range([172, 16], 12), Range([192, 0, 0], 24), Range([192, 0, 2], 24), Range([192, 168], 16),
    Range([198, 18], 15), Range([198, 51, 100], 24), Range([203, 0, 113], 24), Range([224], 3),
  ]

  private static let closedV6 = [
    Range([UInt8](repeating: 0, count: 12), 96), Range([0, 0x64, 0xFF, 0x9B, 0, 1], 48),
    Range([1, 0, 0, 0, 0, 0, 0, 0], 64), Range([0x20, 1, 0], 23), Range([0x20, 1, 0x0D, 0xB8], 32),
    Range([0xFC], 7), Range([0xFE, 0x80], 10), Range([0xFE, 0xC0], 10), Range([0xFF], 8),
  ]
}

extension NetworkAddress {
  /// Reads a host that is written as a number, in any spelling that the system takes: `127.1`,
  /// `0x7f000001`, `[::1]`; nil for a name.
  init?(host: String) {
    var hints = unsafe addrinfo()
    unsafe hints.ai_flags = AI_NUMERICHOST
    var found: UnsafeMutablePointer<addrinfo>?
    let name = host.hasPrefix("[") ? String(host.dropFirst().dropLast()) : host
    guard unsafe getaddrinfo(name, nil, &hints, &found) == 0, let first = unsafe found else {
      return nil
    }
    defer { unsafe freeaddrinfo(first) }
    guard let address = unsafe first.pointee.ai_addr else { return nil }
    unsafe self.init(address)
  }
}
