internal import YAML

/// The keys of one section, to be asked for the value of each of its settings.
///
/// Making one notes the keys that do not belong; asking notes the values that are wrong.
struct SectionReader {
  let declaration: SectionDeclaration
  /// Where the section begins.
  let mark: YAMLMark
  let reading: Reading
  let entries: [String: YAMLEntry]
  /// Keys that were probably meant by unknown ones, so that they are not called missing as well.
  let meant: Set<String>
  private let outerPath: String?

  /// Nil, and noted, where the node has no keys and values.
  init?(_ declaration: SectionDeclaration, _ node: YAMLNode, _ reading: Reading) {
    guard let entries = node.entries else {
      reading.noteNoSection(node, declaration)
      return nil
    }
    self.init(declaration, entries, at: node.mark, reading, path: nil)
  }

  /// `path` is the beginning of the names under which values are recorded; nil records none.
  init(
    _ declaration: SectionDeclaration, _ entries: [YAMLEntry], at mark: YAMLMark,
    _ reading: Reading, path: String?
  ) {
    self.declaration = declaration
    self.mark = mark
    self.reading = reading
    let known = Set(declaration.names)
    self.entries = Dictionary(
      entries.filter { known.contains($0.name) }.map { ($0.name, $0) },
      uniquingKeysWith: { first, _ in first })
    outerPath = reading.path
    reading.path = path
    meant = Set(
      entries.filter { !known.contains($0.name) }
        .compactMap { reading.noteUnknownKey($0.key, in: declaration) })
    reading.enclosing.append(Reading.Enclosure(declaration: declaration, mark: mark))
    check(declaration.rules)
    noteUnavailable()
  }

  /// To be called when the last value of the section has been asked for.
  func close() {
    reading.enclosing.removeLast()
    reading.path = outerPath
  }

  /// The value of a setting; its default where it is not written or wrong.
  subscript<Value>(setting: Setting<Value>) -> Value {
    record(setting)
    if let entry = entries[setting.name], let value = setting.kind.read(entry.value, reading) {
      return value
    }
    return fallback(of: setting)
  }

  /// The value of a setting without a default; nil where it is not written or wrong.
  subscript<Value>(setting: OpenSetting<Value>) -> Value? {
    guard let entry = entries[setting.name] else {
      if setting.isRequired { noteMissing(setting) }
      return nil
    }
    record(setting)
    return setting.instead == nil ? setting.kind.read(entry.value, reading) : nil
  }

  /// Where a key stands; the beginning of the section where it is not written.
  func mark(of setting: any DeclaredSetting) -> YAMLMark {
    entries[setting.name]?.key.mark ?? mark
  }

  /// The node under a key, for checks that need the places inside it.
  func node(of setting: any DeclaredSetting) -> YAMLNode? {
    entries[setting.name]?.value
  }

  private func fallback<Value>(of setting: Setting<Value>) -> Value {
    let text = setting.fallback
    guard let node = try? YAMLReader.read(text, file: reading.source.file),
      let value = setting.kind.read(node, reading)
    else {
      preconditionFailure("the default of \(setting.name) is not \(setting.expected): \(text)")
    }
    return value
  }

  private func record(_ setting: any DeclaredSetting) {
    guard let path = reading.path, !setting.sections.contains(where: { $0.stage != nil }) else {
      return
    }
    let entry = entries[setting.name]
    let fallback = setting.defaultText.flatMap { try? YAMLReader.read($0, file: "default") }
    let node = entry?.value ?? fallback
    let value = node.map { SchemaValue($0) } ?? .null
    reading.record(
      EffectiveSetting(
        path: path + setting.name,
        value: value.replacing(reading.quietly(replacingVariablesIn:)).plain,
        written: value.plain,
        origin: entry.map { reading.origin(of: $0.value, at: $0.key.mark) } ?? .byDefault,
        entries: node.map { reading.entries(of: $0, isDefault: entry == nil) } ?? []))
  }
}
