internal import YAML

extension ValueKind where Value: Choice {
  static func choice(_ type: Value.Type) -> ValueKind {
    let words = type.allCases.map(\.rawValue)
    let meanings = type.allCases.map { ChoiceList.Word(word: $0.rawValue, meaning: $0.meaning) }
    let one = Spelling.withArticle(type.noun)
    return ValueKind(
      one: one, many: type.nouns,
      schema: .orEnvironment(.object(["enum": .texts(words)])),
      choices: ChoiceList(title: type.nouns, words: meanings)
    ) { node, reading in
      guard let word = reading.scalar(node, expected: one, isText: true) else { return nil }
      if let value = Value(rawValue: word) { return value }
      let advice = Vocabulary.advice(for: word, among: type)
      reading.note("unknown_value", at: node.mark, "unknown \(type.noun) \"\(word)\"\(advice)")
      return nil
    }
  }
}
