/// Holds each of the strings that records repeat once: names of sources, of documents, of rules.
///
/// It is given up and begun anew when it grows, so that a long input does not fill the memory.
final class StringPool {
  private static let most = 4096
  private var strings: Set<String> = []
  private var lists: Set<[String]> = []

  func string(_ string: String) -> String {
    // Short ones take no memory of their own.
    guard string.utf8.count > 15 else { return string }
    if strings.count >= StringPool.most { strings.removeAll() }
    return strings.insert(string).memberAfterInsert
  }

  func list(_ list: [String]) -> [String] {
    guard !list.isEmpty else { return list }
    if lists.count >= StringPool.most { lists.removeAll() }
    return lists.insert(list).memberAfterInsert
  }
}
