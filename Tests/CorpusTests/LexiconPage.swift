import Foundation

/// The worked examples of `Documentation/lexicon.md`: the words of a block, and below it sentences
/// with the claims that these words make of them.
struct LexiconPage {
  struct Example: Sendable, CustomStringConvertible {
    let lexicon: String
    let sentence: String
    let claims: String

    var description: String { sentence }
  }

  let examples: [Example]

  static let standard = LexiconPage(
    (try? String(
      contentsOf: Corpus.repository.appending(path: "Documentation/lexicon.md"), encoding: .utf8))
      ?? "")

  init(_ page: String) {
    var examples: [Example] = []
    var lexicon: [Substring] = []
    var (isBlock, isTable) = (false, false)
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        isBlock = line == "```yaml"
        if isBlock { lexicon = [] }
      } else if isBlock {
        lexicon.append(line)
      } else if line == "| sentence | claims |" {
        isTable = true
      } else if isTable, line.hasPrefix("| "), !line.hasPrefix("| ---") {
        let cells = line.split(separator: "|").map {
          $0.split(separator: " ").joined(separator: " ")
        }
        guard cells.count == 2 else { continue }
        examples.append(
          Example(
            lexicon: lexicon.joined(separator: "\n"), sentence: cells[0], claims: cells[1]))
      } else if !line.hasPrefix("|") {
        isTable = false
      }
    }
    self.examples = examples
  }
}
