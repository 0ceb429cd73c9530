internal import Diagnostics
internal import YAML

extension Reading {
  /// Notes a key that the section does not know, with where it belongs or what it should be.
  func noteUnknownKey(_ key: YAMLNode, in section: SectionDeclaration) {
    let name = key.text ?? ""
    note(
      "unknown_key", at: key.mark,
      "unknown key \"\(name)\" \(section.place)" + advice(name, section))
  }

  private func advice(_ name: String, _ section: SectionDeclaration) -> String {
    let spelt = Reading.asKey(name)
    if section.names.contains(spelt) { return ". Did you mean \"\(spelt)\"?" }
    if let outer = enclosing.last(where: { $0.declaration.names.contains(name) }) {
      return adviceToMove(name, to: outer)
    }
    let homes = KeyPlacement.homes(of: name)
    if !homes.isEmpty { return "; it belongs \(homes.joined(separator: " or "))" }
    if let near = NearestName.of(name, among: section.names) {
      return ". Did you mean \"\(near)\"?"
    }
    if let near = NearestName.of(name, among: KeyPlacement.names) {
      let homes = KeyPlacement.homes(of: near).joined(separator: " or ")
      return ". Did you mean \"\(near)\", which belongs \(homes)?"
    }
    return ": expected one of \(section.names.joined(separator: ", "))"
  }

  private func adviceToMove(_ name: String, to outer: Enclosure) -> String {
    let begins = source.line(outer.mark.line)?.unicodeScalars.dropFirst(outer.mark.column - 1).first
    guard begins != "{" else { return "; it belongs \(outer.declaration.home)" }
    return "; it belongs \(outer.declaration.home): move it left to column \(outer.mark.column)"
  }

  /// "Single-File" as keys are written: "single_file".
  private static func asKey(_ name: String) -> String {
    let bytes = name.utf8.map { byte -> UInt8 in
      byte == 0x2D || byte == 0x20 ? 0x5F : (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// Where every key of the grammar belongs.
enum KeyPlacement {
  /// Every section of the grammar, each followed by those inside it.
  static let sections = withInner(PipelineConfiguration.declaration)

  private static func withInner(_ section: SectionDeclaration) -> [SectionDeclaration] {
    [section] + section.settings.flatMap(\.sections).flatMap { withInner($0) }
  }

  static let names = Array(Set(sections.flatMap(\.names))).sorted()

  /// Where a key belongs, at most three places: "under stage group".
  static func homes(of name: String) -> [String] {
    let homes = sections.filter { $0.settings.contains { $0.name == name } }.map(\.home)
    return Array(homes.prefix(3))
  }
}
