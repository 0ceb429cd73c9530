import ClaimModel
import Reporting

/// A document of a fixture, which makes claims from the words of its text.
struct FixtureDocument {
  let id: String
  var title: String?
  var publisher: String?
  var url: String?
  var published: String?
  var isStored = false
  let text: String

  var reported: ReportedDocument {
    ReportedDocument(
      id: id, title: title, publisher: publisher, url: url, published: published, language: "en",
      textHash: String(repeating: "0123456789abcdef", count: 4), text: isStored ? text : nil)
  }

  /// A claim whose figure, source and cue are marked where the sentence, or else the text, has
  /// them.
  func claim(
    _ id: String, _ sentence: String, figure: String, of group: Group, _ measure: Measure,
    _ quantity: Quantity, by source: Source? = nil, status: Status = .asserted,
    reported: String? = nil
  ) -> Claim {
    let start = place(of: sentence, from: 0)
    let figureStart = place(of: figure, from: start)
    var marks = [mark(.figure, figure, from: start)]
    if let source {
      let isInside = sentence.contains(source.text)
      marks.append(mark(.source, source.text, from: isInside ? start : 0))
      if let cue = source.cue, sentence.contains(cue) { marks.append(mark(.cue, cue, from: start)) }
    }
    return Claim(
      id: id, document: self.id, article: 1, start: figureStart,
      end: figureStart + figure.unicodeScalars.count, sentence: sentence, sentenceStart: start,
      marks: marks, measure: measure, group: group, quantity: quantity, status: status,
      sources: source.map { [$0] } ?? [], reported: reported ?? published,
      rules: ["passive_toll"])
  }

  private func mark(_ part: Claim.Mark.Part, _ words: String, from start: Int) -> Claim.Mark {
    let place = place(of: words, from: start)
    return Claim.Mark(part: part, start: place, end: place + words.unicodeScalars.count)
  }

  /// Where words stand in the text, in code points; a fixture that misquotes itself is a mistake.
  private func place(of words: String, from start: Int) -> Int {
    let scalars = Array(text.unicodeScalars)
    let wanted = Array(words.unicodeScalars)
    let found = (start...max(start, scalars.count - wanted.count)).first {
      scalars[$0...].starts(with: wanted)
    }
    precondition(found != nil, "\"\(words)\" does not stand in document \(id)")
    return found ?? 0
  }
}

extension Quantity {
  static func exactly(_ number: Int, _ text: String? = nil) -> Quantity {
    Quantity(text: text ?? String(number), low: number, high: number, relation: .exactly)
  }
}

extension Position {
  /// The position that claims state together, the latest first.
  init(
    _ claims: [Claim], stake: Stake = .thirdParty, voices: Int = 1, earlier: [Earlier] = []
  ) {
    let claim = claims[0]
    self.init(
      source: claim.sources.first?.name ?? "Harbour Gazette", kind: claim.sources.first?.kind,
      side: claim.sources.first?.side, stake: stake, voices: voices, low: claim.quantity.low,
      high: claim.quantity.high, relation: claim.quantity.relation, status: claim.status,
      reported: claim.reported, claims: claims.map(\.id), earlier: earlier)
  }
}

extension Position.Earlier {
  init(_ claim: Claim) {
    self.init(
      low: claim.quantity.low, high: claim.quantity.high, relation: claim.quantity.relation,
      reported: claim.reported, claims: [claim.id])
  }
}
