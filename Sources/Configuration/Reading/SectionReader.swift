internal import YAML

/// The keys of one section, to be asked for the value of each of its settings.
///
/// Making one notes the keys that do not belong; asking notes the values that are wrong.
struct SectionReader {
  let declaration: SectionDeclaration
  /// Where the section begins.
  let mark: YAMLMark
  let reading: Reading
  private let entries: [String: YAMLEntry]
  /// Keys that were probably meant by unknown ones, so that they are not called missing as well.
  private let meant: Set<String>
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
    guard let entry = entries[setting.name] else {
      let value = setting.defaultText ?? ""
      return reading.record(
        EffectiveSetting(path: path + setting.name, value: value, origin: .byDefault))
    }
    let value = entry.value.text ?? SchemaValue(entry.value).compact
    let origin = EffectiveSetting.Origin.file(
      line: entry.key.mark.line, column: entry.key.mark.column)
    reading.record(EffectiveSetting(path: path + setting.name, value: value, origin: origin))
  }
}

extension SectionReader {
  private func noteMissing(_ setting: any DeclaredSetting) {
    guard !meant.contains(setting.name) else { return }
    let words = setting.choices.map { ", one of \($0.listed)" } ?? ""
    reading.note(
      "missing_key", at: mark,
      "\(declaration.this) lacks the key \"\(setting.name)\": expected \(setting.expected)\(words)")
  }

  private func noteUnavailable() {
    for setting in declaration.settings {
      guard let instead = setting.instead, let entry = entries[setting.name] else { continue }
      reading.note(
        "not_available", at: entry.key.mark, "\"\(setting.name)\" is not available yet: \(instead)")
    }
  }

  private func check(_ rules: [KeyRule]) {
    for rule in rules {
      switch rule {
      case .exactlyOne(let names):
        checkSome(of: names)
        checkApart(names)
      case .atLeastOne(let names): checkSome(of: names)
      case .together(let names): checkTogether(names)
      case .excludes(let name, let others):
        for other in others { checkApart([name, other]) }
      }
    }
  }

  private func checkSome(of names: [String]) {
    guard !names.contains(where: { entries[$0] != nil || meant.contains($0) }) else { return }
    let listed = names.map { "\"\($0)\"" }.joined(separator: ", ")
    reading.note("missing_key", at: mark, "\(declaration.this) lacks a key, one of \(listed)")
  }

  private func checkApart(_ names: [String]) {
    let present = names.compactMap { entries[$0] }.sorted { $0.key.mark < $1.key.mark }
    guard let first = present.first else { return }
    for entry in present.dropFirst() {
      reading.note(
        "keys_apart", at: entry.key.mark,
        "\"\(entry.name)\" cannot stand beside \"\(first.name)\" in \(declaration.one)")
    }
  }

  private func checkTogether(_ names: [String]) {
    let missing = names.filter { entries[$0] == nil && !meant.contains($0) }
    guard !missing.isEmpty, let present = names.compactMap({ entries[$0] }).first else { return }
    for name in missing {
      reading.note(
        "missing_key", at: present.key.mark, "\"\(present.name)\" needs \"\(name)\" beside it")
    }
  }
}
