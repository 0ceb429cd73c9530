/// A sentence with the parts that a rule should find marked in it: `[source]`, `<cue>`,
/// `{content}`; content may come in several pieces.
struct MarkedSentence {
  private(set) var text = ""
  private(set) var source: String?
  private(set) var cue: String?
  private(set) var content: [String] = []

  init(_ marked: String) {
    var open: [Character: String.Index] = [:]
    for character in marked {
      switch character {
      case "[", "<", "{":
        open[character] = text.endIndex
      case "]":
        source = open["["].map { String(text[$0...]) }
      case ">":
        cue = open["<"].map { String(text[$0...]) }
      case "}":
        if let start = open["{"] { content.append(String(text[start...])) }
      default:
        let offsets = open.mapValues { text.utf8.distance(from: text.startIndex, to: $0) }
        text.append(character)
        open = offsets.mapValues { text.utf8.index(text.startIndex, offsetBy: $0) }
      }
    }
  }
}
