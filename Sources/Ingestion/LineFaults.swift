import Diagnostics

/// What is wrong with lines or rows of one file: the first are told one by one, the others counted.
struct LineFaults {
  private static let most = 20

  let file: String
  /// Of what there are many: "rows".
  let noun: String
  private var count = 0

  init(file: String, noun: String) {
    self.file = file
    self.noun = noun
  }

  mutating func refuse(
    _ kind: String, _ line: Int, _ message: String, _ sink: inout DocumentSink
  ) {
    count += 1
    sink.counts.skipped += 1
    guard count <= Self.most else { return }
    let location = Diagnostic.Location(file: file, line: line)
    sink.diagnostics.append(Diagnostic(.error, kind, at: location, message))
  }

  /// Tells how many more there were, after the last line.
  func finish(_ sink: inout DocumentSink) {
    guard count > Self.most else { return }
    sink.note(.error, "more_faults", file, "\(count - Self.most) more \(noun) could not be read")
  }
}
