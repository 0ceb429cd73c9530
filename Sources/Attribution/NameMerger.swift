internal import ClaimModel

/// Gives sources that an article cites in several forms one name, the longest: "police" becomes
/// "Karachi police" where the article has no other police.
struct NameMerger {
  func merge(_ citations: inout [Citation]) {
    var words: [String: Set<String>] = [:]
    var kinds: [String: SourceKind] = [:]
    for citation in citations {
      guard let source = citation.resolved, words[source.name] == nil else { continue }
      words[source.name] = Set(source.name.lowercased().split(separator: " ").map(String.init))
      kinds[source.name] = source.kind
    }
    var names: [String: String] = [:]
    for (name, own) in words { names[name] = longest(name, own, words, kinds) }
    for index in citations.indices {
      guard let name = citations[index].resolved?.name, let merged = names[name] else { continue }
      citations[index].resolved?.name = merged
    }
  }

  /// The one longer name of the same kind that has all the words and the same last one.
  private func longest(
    _ name: String, _ own: Set<String>, _ words: [String: Set<String>],
    _ kinds: [String: SourceKind]
  ) -> String? {
    let last = name.lowercased().split(separator: " ").last
    var found = words.compactMap { other, theirs -> String? in
      let isLonger = theirs.count > own.count && own.isSubset(of: theirs)
      let fits =
        kinds[other] == kinds[name] && other.lowercased().split(separator: " ").last == last
      return isLonger && fits ? other : nil
    }
    found.sort()
    return found.count == 1 ? found[0] : nil
  }
}
