internal import Diagnostics

/// Makes nodes of events, and notes what we refuse.
struct YAMLComposer {
  let source: YAMLSource
  let bytes: [UInt8]
  private var found: [Diagnostic] = []
  var depth = 0

  init(source: YAMLSource, bytes: [UInt8]) {
    self.source = source
    self.bytes = bytes
  }

  /// The faults in the order of the file.
  var diagnostics: [Diagnostic] {
    found.sorted {
      ($0.location.line ?? 0, $0.location.column ?? 0) < (
        $1.location.line ?? 0, $1.location.column ?? 0
      )
    }
  }

  mutating func note(_ kind: String, at mark: YAMLMark, _ message: String) {
    found.append(source.diagnostic(kind, at: mark, message))
  }

  /// The root node; nil for an empty file and after a fault that ends the reading.
  mutating func compose() -> YAMLNode? {
    guard var stream = YAMLEventStream(bytes) else {
      note(
        "memory", at: YAMLMark(line: 1, column: 1), "there is not enough memory to read the file")
      return nil
    }
    do throws(YAMLProblem) {
      return try root(&stream)
    } catch {
      found.append(error.diagnostic(in: source, bytes: bytes))
      return nil
    }
  }

  private mutating func root(_ stream: inout YAMLEventStream) throws(YAMLProblem) -> YAMLNode? {
    var root: YAMLNode?
    var documents = 0
    while true {
      let event = try stream.next()
      switch event.kind {
      case .streamEnd: return root
      case .streamStart, .documentEnd: continue
      case .documentStart:
        documents += 1
        guard documents == 1 else {
          note(
            "several_documents", at: event.mark, "a second document begins here; a file holds one")
          return root
        }
      default: root = try node(event, &stream)
      }
    }
  }
}
