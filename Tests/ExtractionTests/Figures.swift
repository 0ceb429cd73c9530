import ClaimModel
import Extraction
import Testing
import Text

/// A figure as a text writes it, and the interval that it stands for.
struct FigureExample: Sendable, CustomStringConvertible {
  let text: String
  let low: Int?
  let high: Int?
  let relation: Relation

  init(_ text: String, low: Int?, high: Int?, _ relation: Relation) {
    self.text = text
    self.low = low
    self.high = high
    self.relation = relation
  }

  /// A figure of one number.
  init(_ text: String, _ number: Int, _ relation: Relation = .exactly) {
    self.init(text, low: number, high: number, relation)
  }

  var description: String { text }
}

/// What the room finds in one sentence.
enum Extracting {
  static let lexicon = Lexicon.standard
  private static let extractor = Extractor(lexicon: lexicon)
  private static let tokenizer = Tokenizer(lexicon: lexicon)

  static func mentions(_ text: String) -> [Mention] {
    extractor.mentions(in: tokenizer.tokenize(text))
  }

  /// "killed 21..21 exactly people", for messages and tables.
  static func words(_ text: String) -> [String] {
    mentions(text).map { mention in
      let quantity = mention.quantity
      let bounds = "\(quantity.low.map(String.init) ?? "")..\(quantity.high.map(String.init) ?? "")"
      let status = mention.status == .asserted ? "" : " \(mention.status)"
      return
        "\(mention.measure) \(bounds) \(quantity.relation.rawValue) \(mention.group.rawValue)\(status)"
    }
  }
}
