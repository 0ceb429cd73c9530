import ClaimModel
import Diagnostics
internal import FoundationEssentials
import JSONLines

/// JSON Lines of other programs, in which the parts of a document have names of their own.
struct MappedJSONLines {
  private let file: InputFile
  private let mapping: FieldMapping
  private var faults: LineFaults

  static func read(_ file: InputFile, into sink: inout DocumentSink) {
    var reader = MappedJSONLines(file)
    reader.read(&sink)
  }

  private init(_ file: InputFile) {
    self.file = file
    mapping = FieldMapping(file.options.fields)
    faults = LineFaults(file: file.path, noun: "lines")
  }

  private mutating func read(_ sink: inout DocumentSink) {
    var lines = LineReader(descriptor: file.descriptor, limit: file.limits.lineBytes)
    while let line = lines.next() {
      switch line {
      case .text(let text, let number):
        if text.contains(where: { $0 > 0x20 }) { take(text, number, &sink) }
      case .tooLong(let number, let limit):
        faults.refuse("too_large", number, "the line has more than \(limit) bytes", &sink)
      case .failed(_, let reason):
        sink.refuse("unreadable", file.path, "cannot be read to its end: \(reason.lowercased())")
      }
    }
    faults.finish(&sink)
  }

  private mutating func take(_ text: [UInt8], _ line: Int, _ sink: inout DocumentSink) {
    guard let value = try? JSONDecoder().decode(MappedValue.self, from: Data(text)) else {
      return faults.refuse("not_json", line, "the line is no JSON object that can be read", &sink)
    }
    let document = mapping.document(id: "\(file.path)#\(line)", url: file.path) { name in
      value.text(at: name)
    }
    guard let document else {
      let wanted = mapping.names(of: "text").map { "\"\($0)\"" }.joined(separator: ", ")
      return faults.refuse("empty", line, "the line has no text under \(wanted)", &sink)
    }
    sink.take(document, from: Diagnostic.Location(file: file.path, line: line))
  }
}

/// A value of JSON, as far as a part of a document can be one.
private enum MappedValue: Decodable {
  case text(String)
  case object([String: MappedValue])
  /// Lists, and what is no text.
  case other

  init(from decoder: any Decoder) throws {
    if let object = try? decoder.singleValueContainer().decode([String: MappedValue].self) {
      self = .object(object)
      return
    }
    let value = try decoder.singleValueContainer()
    if let text = try? value.decode(String.self) {
      self = .text(text)
    } else if let number = try? value.decode(Int.self) {
      self = .text(String(number))
    } else {
      self = .other
    }
  }

  /// What stands under a name, else under its parts: `source.name`.
  func text(at name: String) -> String? {
    guard case .object(let object) = self else { return nil }
    if case .text(let text)? = object[name] { return text }
    guard let dot = name.firstIndex(of: "."), let inner = object[String(name[..<dot])] else {
      return nil
    }
    return inner.text(at: String(name[name.index(after: dot)...]))
  }
}
