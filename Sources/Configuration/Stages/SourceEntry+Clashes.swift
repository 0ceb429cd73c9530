internal import YAML

extension SourceEntry {
  /// Notes names that two sources share: a text that uses one would have two sources.
  static func noteClashes(in section: SectionReader) {
    var owners: [String: (name: String, entry: Int)] = [:]
    let entries = section.node(of: AttributeConfiguration.sources)?.items ?? []
    for (number, entry) in entries.enumerated() {
      let name = entry.value(for: "name")
      let aliases = entry.value(for: "match")?.items ?? []
      for node in [name].compactMap({ $0 }) + aliases {
        guard let word = node.text, !word.isEmpty else { continue }
        let folded = word.lowercased()
        if let owner = owners[folded] {
          guard owner.entry != number else { continue }
          section.reading.note(
            "clash", at: node.mark, "\"\(word)\" names the source \"\(owner.name)\" already")
        } else {
          owners[folded] = (name?.text ?? word, number)
        }
      }
    }
  }
}
