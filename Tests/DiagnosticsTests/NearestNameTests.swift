import Diagnostics
import Testing

@Suite struct `The nearest name` {
  @Test(arguments: [
    ("treshold", "threshold"), ("widnow", "window"), ("polcy", "policy"), ("windows", "window"),
    ("POLICY", nil), ("x", nil), ("", nil), ("entirely else", nil), ("window", "window"),
  ])
  func `lies within a third of the word in edits`(_ word: String, _ nearest: String?) {
    #expect(NearestName.of(word, among: ["threshold", "window", "policy"]) == nearest)
  }

  @Test(arguments: [
    (["cat", "bat", "hat"], "bat"), (["hat", "cat", "bat"], "bat"), (["hats", "hat"], "hat"),
    ([], nil),
  ])
  func `does not hang on the order of the names`(_ names: [String], _ nearest: String?) {
    #expect(NearestName.of("rat", among: names) == nearest)
  }

  @Test(arguments: [
    ("", "", 0), ("", "abc", 3), ("abc", "", 3), ("kitten", "sitting", 3), ("ab", "ba", 1),
    ("abcd", "acbd", 1), ("ca", "abc", 3), ("é", "e", 1), ("💥", "💥", 0),
  ])
  func `counts inserts, deletions, replacements and swaps`(
    _ left: String, _ right: String, _ edits: Int
  ) {
    #expect(NearestName.distance(left, right) == edits)
    #expect(NearestName.distance(right, left) == edits)
  }
}
