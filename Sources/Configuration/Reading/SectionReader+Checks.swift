internal import YAML

extension SectionReader {
  func noteMissing(_ setting: any DeclaredSetting) {
    guard !meant.contains(setting.name) else { return }
    let words = setting.choices.map { ", one of \($0.listed)" } ?? ""
    reading.note(
      "missing_key", at: mark,
      "\(declaration.this) lacks the key \"\(setting.name)\": expected \(setting.expected)\(words)")
  }

  func noteUnavailable() {
    for setting in declaration.settings {
      guard let instead = setting.instead, let entry = entries[setting.name] else { continue }
      reading.note(
        "not_available", at: entry.key.mark, "\"\(setting.name)\" is not available yet: \(instead)")
    }
  }

  func check(_ rules: [KeyRule]) {
    for rule in rules {
      switch rule {
      case .exactlyOne(let names):
        checkSome(of: names)
        checkApart(names)
      case .atLeastOne(let names): checkSome(of: names)
      case .together(let names): checkTogether(names)
      case .excludes(let name, let others):
        for other in others { checkApart([name, other]) }
      case .needs(let name, let others): checkNeed(of: name, for: others)
      }
    }
  }

  private func checkSome(of names: [String]) {
    guard !names.contains(where: { entries[$0] != nil || meant.contains($0) }) else { return }
    let listed = names.map { "\"\($0)\"" }.joined(separator: ", ")
    reading.note("missing_key", at: mark, "\(declaration.this) lacks a key, one of \(listed)")
  }

  private func checkNeed(of name: String, for others: [String]) {
    guard let entry = entries[name],
      !others.contains(where: { entries[$0] != nil || meant.contains($0) })
    else { return }
    let listed = others.map { "\"\($0)\"" }.joined(separator: ", ")
    let lacking = others.count == 1 ? "the key \(listed)" : "a key, one of \(listed)"
    reading.note(
      "missing_key", at: entry.key.mark, "\(declaration.this) has \"\(name)\" and lacks \(lacking)")
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
