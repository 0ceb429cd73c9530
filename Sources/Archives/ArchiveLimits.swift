/// How much of a record is looked at.
package struct ArchiveLimits: Sendable, Hashable {
  /// The bytes of a record that is read; a larger one is passed over.
  package var recordBytes: Int
  package var headBytes: Int
  /// The bytes of a body when it is unpacked.
  package var bodyBytes: Int

  package init(
    recordBytes: Int = 32 << 20, headBytes: Int = 64 << 10, bodyBytes: Int = 16_000_000
  ) {
    self.recordBytes = recordBytes
    self.headBytes = headBytes
    self.bodyBytes = bodyBytes
  }
}
