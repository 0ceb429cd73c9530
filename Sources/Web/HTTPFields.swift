/// The header fields of a message, in their order; names are told apart without regard to case.
package struct HTTPFields: Sendable, Hashable {
  package struct Field: Sendable, Hashable {
    /// In small letters where it was read from a message.
    package var name: String
    package var value: String

    package init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  package private(set) var fields: [Field] = []

  package init() {}

  /// The value of the first field with a name.
  package subscript(_ name: String) -> String? {
    let name = name.lowercased()
    return fields.first { $0.name == name }?.value
  }

  /// The media type in small letters, without its parameters: `text/html`.
  package var mediaType: String? {
    self["content-type"].map { value in
      HTTPFields.trimmed(Array(value.utf8.prefix { $0 != 0x3B })[...]).lowercased()
    }
  }

  /// The value of `charset` in the content type, without quotes.
  package var charset: String? { parameter("charset", of: "content-type") }

  /// A parameter such as `boundary` of a field such as `content-type`.
  package func parameter(_ parameter: String, of name: String) -> String? {
    guard let value = self[name] else { return nil }
    return HTTPFields.parameters(of: value).first { $0.name == parameter.lowercased() }?.value
  }

  /// More fields than any message has; of those behind them nothing is kept.
  private static let most = 1000

  /// Reads lines up to the first empty one; what is no field is passed over.
  ///
  /// A line that begins with white space goes on with the one before it.
  /// - Returns: the fields, and how many bytes they took with the empty line.
  package static func read(_ bytes: ArraySlice<UInt8>) -> (fields: HTTPFields, length: Int) {
    var fields = HTTPFields()
    var position = bytes.startIndex
    while position < bytes.endIndex {
      let end = bytes[position...].firstIndex(of: 0x0A) ?? bytes.endIndex
      var line = bytes[position..<end]
      position = min(bytes.endIndex, end + 1)
      if line.last == 0x0D { line.removeLast() }
      if line.isEmpty { break }
      fields.take(line)
    }
    return (fields, position - bytes.startIndex)
  }

  /// Takes one line, without its end.
  mutating func take(_ line: ArraySlice<UInt8>) {
    guard let first = line.first else { return }
    if first == 0x20 || first == 0x09 {
      guard !fields.isEmpty else { return }
      let more = HTTPFields.trimmed(line)
      if !more.isEmpty { fields[fields.count - 1].value += " " + more }
      return
    }
    guard let colon = line.firstIndex(of: 0x3A), colon > line.startIndex,
      fields.count < HTTPFields.most
    else { return }
    fields.append(
      Field(
        HTTPFields.trimmed(line[..<colon]).lowercased(),
        HTTPFields.trimmed(line[(colon + 1)...])))
  }

  /// The parameters behind the first semicolon: `multipart/mixed; boundary="a;b"`.
  private static func parameters(of value: String) -> [Field] {
    var parameters: [Field] = []
    let bytes = Array(value.utf8)
    var position = bytes.firstIndex(of: 0x3B) ?? bytes.count
    while position < bytes.count {
      position += 1
      let start = position
      while position < bytes.count, bytes[position] != 0x3D, bytes[position] != 0x3B {
        position += 1
      }
      let name = trimmed(bytes[start..<position]).lowercased()
      guard position < bytes.count, bytes[position] == 0x3D else { continue }
      parameters.append(Field(name, parameterValue(bytes, &position)))
    }
    return parameters
  }

  /// Reads what stands behind an equals sign, up to the next semicolon outside of quotes.
  private static func parameterValue(_ bytes: [UInt8], _ position: inout Int) -> String {
    position += 1
    while position < bytes.count, bytes[position] == 0x20 { position += 1 }
    var value: [UInt8] = []
    guard position < bytes.count, bytes[position] == 0x22 else {
      while position < bytes.count, bytes[position] != 0x3B {
        value.append(bytes[position])
        position += 1
      }
      return trimmed(value[...])
    }
    position += 1
    while position < bytes.count, bytes[position] != 0x22 {
      if bytes[position] == 0x5C, position + 1 < bytes.count { position += 1 }
      value.append(bytes[position])
      position += 1
    }
    while position < bytes.count, bytes[position] != 0x3B { position += 1 }
    return String(decoding: value, as: UTF8.self)
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
    let start = bytes.drop { $0 <= 0x20 }
    let end = start.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? start.startIndex
    return String(decoding: start[start.startIndex..<end], as: UTF8.self)
  }
}
