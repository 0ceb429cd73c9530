internal import Diagnostics
internal import YAML

extension Reading {
  /// Notes a key that the section does not know, with where it belongs or what it should be; the
  /// key of the section that was meant, where that can be guessed.
  func noteUnknownKey(_ key: YAMLNode, in section: SectionDeclaration) -> String? {
    let name = key.text ?? ""
    let meant = meantKey(name, in: section)
    let advice = meant.map { ". Did you mean \"\($0)\"?" } ?? adviceElsewhere(name, section)
    note("unknown_key", at: key.mark, "unknown key \"\(name)\" \(section.place)\(advice)")
    return meant
  }

  private func meantKey(_ name: String, in section: SectionDeclaration) -> String? {
    let spelt = Spelling.asWritten(name)
    if section.names.contains(spelt) { return spelt }
    if enclosing.contains(where: { $0.declaration.names.contains(name) }) { return nil }
    if let slip = section.settings.first(where: { $0.slips.contains(spelt) }) { return slip.name }
    guard KeyPlacement.homes(of: name).isEmpty else { return nil }
    return NearestName.of(name, among: section.names)
  }

  private func adviceElsewhere(_ name: String, _ section: SectionDeclaration) -> String {
    if let outer = enclosing.last(where: { $0.declaration.names.contains(name) }) {
      return adviceToMove(to: outer)
    }
    let homes = KeyPlacement.homes(of: name)
    if !homes.isEmpty { return "; it belongs \(homes.joined(separator: " or "))" }
    if let near = NearestName.of(name, among: KeyPlacement.names) {
      let homes = KeyPlacement.homes(of: near).joined(separator: " or ")
      return ". Did you mean \"\(near)\", which belongs \(homes)?"
    }
    if PlainNumber.isNumber(name) { return ": a comma cannot stand in a number here" }
    return ": expected one of \(section.names.joined(separator: ", "))"
  }

  private func adviceToMove(to outer: Enclosure) -> String {
    let line = source.line(outer.mark.line)?.unicodeScalars
    guard line?.dropFirst(outer.mark.column - 1).first != "{" else {
      return "; it belongs \(outer.declaration.home)"
    }
    return "; it belongs \(outer.declaration.home): move it left to column \(outer.mark.column)"
  }
}
