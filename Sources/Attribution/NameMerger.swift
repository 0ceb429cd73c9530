internal import ClaimModel

/// Gives sources that an article cites in several forms one name, the longest: "police" becomes
/// "Karachi police" where the article has no other police.
///
/// "Another security source" is by its own words not the security source of before, and "local
/// authorities, police" are several.
struct NameMerger {
  private struct Entry {
    let name: String
    let words: Set<Substring>

    init(_ name: String) {
      self.name = name
      words = Set(NameMerger.words(name))
    }

    var isAnother: Bool { words.contains("another") }
  }

  /// Names of one kind with one last word: only these can be one source.
  private struct Family: Hashable {
    let kind: SourceKind
    let last: Substring
  }

  func merge(_ citations: inout [Citation]) {
    let sources = citations.compactMap(\.resolved)
    // Most articles cite one source, or none.
    guard let first = sources.first, sources.contains(where: { $0.name != first.name }) else {
      return
    }
    var seen: Set<String> = []
    var families: [Family: [String]] = [:]
    for source in sources where seen.insert(source.name).inserted {
      guard let last = NameMerger.words(source.name).last else { continue }
      families[Family(kind: source.kind, last: last), default: []].append(source.name)
    }
    let names = longerNames(families)
    guard !names.isEmpty else { return }
    for index in citations.indices {
      guard let name = citations[index].resolved?.name, let longer = names[name] else { continue }
      citations[index].resolved?.name = longer
    }
  }

  /// For each name the one longer name of its family that has all its words.
  private func longerNames(_ families: [Family: [String]]) -> [String: String] {
    var names: [String: String] = [:]
    for members in families.values where members.count > 1 {
      let family = members.map { Entry($0) }
      for entry in family {
        let longer = family.filter {
          $0.words.count > entry.words.count && entry.words.isSubset(of: $0.words)
            && !$0.isAnother && !$0.name.contains(",")
        }
        if longer.count == 1 { names[entry.name] = longer[0].name }
      }
    }
    return names
  }

  private static func words(_ name: String) -> [Substring] {
    name.lowercased().utf8.split(separator: 0x20).map { Substring($0) }
  }
}
