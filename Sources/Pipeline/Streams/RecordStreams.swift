package import Diagnostics
internal import JSONLines

/// Where a filter reads from, where it writes to, and where it tells what is wrong.
package struct RecordStreams {
  package let input: Int32
  /// The name of the input in diagnostics.
  package let inputName: String
  package let output: ByteOutput
  package let note: (Diagnostic) -> Void

  package init(
    input: Int32 = 0, inputName: String = "<stdin>", output: ByteOutput = ByteOutput(descriptor: 1),
    note: @escaping (Diagnostic) -> Void
  ) {
    self.input = input
    self.inputName = inputName
    self.output = output
    self.note = note
  }

  /// Reads every record, on all cores and in order; what is told of the lines that are none is noted,
  /// and returned as well.
  func forEachRecord(_ body: (Record) throws -> Void) async throws -> [Diagnostic] {
    var batches = LineBatches(descriptor: input)
    var faults: [Diagnostic] = []
    try await OrderedWork.run(
      next: { batches.next() },
      work: { [inputName] lines in
        let decoder = RecordDecoder(file: inputName)
        return lines.compactMap { decoder.record($0) }
      },
      deliver: { results in
        for result in results {
          switch result {
          case .success(let record): try body(record)
          case .failure(let fault):
            note(fault.diagnostic)
            faults.append(fault.diagnostic)
          }
        }
      })
    return faults
  }

  func write(_ record: some WritableRecord, using writer: inout JSONWriter) throws {
    record.write(to: &writer)
    writer.newline()
    if writer.bytes.count > 64 << 10 { try flush(&writer) }
  }

  func flush(_ writer: inout JSONWriter) throws {
    try output.write(writer.bytes)
    writer.removeAll()
  }
}

extension ExitStatus {
  /// Of a filter that has left out so many lines.
  static func afterFaults(_ count: Int) -> ExitStatus { count == 0 ? .done : .inputsSkipped }
}
