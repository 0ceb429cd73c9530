internal import CLibZ

/// Unpacks gzip and deflate piece by piece, and never into more than was asked for.
///
/// For example
/// ```swift
/// var inflater = Inflater(.gzip)
/// let text = try inflater.unpack(packed, limit: 1_000_000)
/// ```
/// A few bytes can unpack into gigabytes, so that the limit holds for what comes out.
@safe package struct Inflater: ~Copyable {
  package enum Packing: Sendable, Hashable {
    /// One member or several, one after the other.
    case gzip
    /// What HTTP calls so: with the frame of zlib, or, as some servers send it, without.
    case deflate
  }

  package enum Failure: Error, Sendable, Hashable {
    case damaged
    /// It ended before it was whole.
    case cut
    /// The bytes that may come out.
    case tooLarge(Int)
  }

  private let packing: Packing
  private let stream: UnsafeMutablePointer<z_stream>
  private var isBegun = false
  /// Whether all that was begun is whole: at the end of a member, or before the first byte.
  package private(set) var isWhole = true

  package init(_ packing: Packing) {
    self.packing = packing
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
  }

  deinit {
    if isBegun { unsafe inflateEnd(stream) }
    unsafe stream.deinitialize(count: 1)
    unsafe stream.deallocate()
  }

  /// Unpacks all of it at once.
  package mutating func unpack(_ packed: [UInt8], limit: Int) throws(Failure) -> [UInt8] {
    var output: [UInt8] = []
    var rest = packed[...]
    while !rest.isEmpty { try unpack(&rest, into: &output, limit: limit) }
    guard isWhole else { throw .cut }
    return output
  }

  /// Unpacks from the front of `input`, up to the end of a member or of the input.
  ///
  /// - Parameter limit: the bytes that `output` may have as a whole.
  package mutating func unpack(
    _ input: inout ArraySlice<UInt8>, into output: inout [UInt8], limit: Int
  ) throws(Failure) {
    guard !input.isEmpty else { return }
    try begin(input)
    isWhole = false
    while !isWhole, !input.isEmpty {
      let before = (input: input.count, output: output.count)
      let result = step(&input, &output, room: limit - output.count)
      switch result {
      case Z_OK, Z_BUF_ERROR: break
      case Z_STREAM_END: isWhole = true
      default: throw .damaged
      }
      guard output.count <= limit else { throw .tooLarge(limit) }
      if !isWhole, before == (input.count, output.count) { throw .damaged }
    }
  }

  private mutating func begin(_ input: ArraySlice<UInt8>) throws(Failure) {
    if isBegun {
      guard isWhole else { return }
      guard unsafe inflateReset(stream) == Z_OK else { throw .damaged }
    } else {
      guard unsafe z_begin_unpacking(stream, windowBits(input)) == Z_OK else { throw .damaged }
      isBegun = true
    }
  }

  /// 16 more for a gzip frame, negative for none.
  private func windowBits(_ input: ArraySlice<UInt8>) -> Int32 {
    switch packing {
    case .gzip: return 15 + 16
    case .deflate:
      let (first, second) = (Int(input[input.startIndex]), Int(input.dropFirst().first ?? 0))
      return first & 15 == 8 && (first << 8 | second) % 31 == 0 ? 15 : -15
    }
  }

  /// Asks for one byte more than there is room for, which tells that it is too large.
  private func step(
    _ input: inout ArraySlice<UInt8>, _ output: inout [UInt8], room: Int
  ) -> Int32 {
    let size = max(1, min(64 << 10, room + 1))
    var result = Z_OK
    var used = 0
    let piece = unsafe [UInt8](unsafeUninitializedCapacity: size) { memory, count in
      unsafe input.withUnsafeBufferPointer { bytes in
        let given = min(bytes.count, 1 << 30)
        unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: bytes.baseAddress)
        unsafe stream.pointee.avail_in = UInt32(given)
        unsafe stream.pointee.next_out = memory.baseAddress
        unsafe stream.pointee.avail_out = UInt32(size)
        result = unsafe inflate(stream, Z_NO_FLUSH)
        used = unsafe given - Int(stream.pointee.avail_in)
        count = unsafe size - Int(stream.pointee.avail_out)
      }
    }
    input = input.dropFirst(used)
    output += piece
    return result
  }
}
