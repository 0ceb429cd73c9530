import ClaimModel

/// A claim's sentence, cut where a mark begins or ends.
struct SentenceSegments {
  struct Segment: Hashable {
    var text: String
    var part: Claim.Mark.Part?
  }

  let segments: [Segment]
  /// True where a source is marked, but only outside the sentence: "he added".
  let isSourceElsewhere: Bool

  /// Cuts the sentence at the marks of its claim.
  ///
  /// Where marks overlap, the figure wins over the source, and that over the cue. Marks that lie
  /// outside the sentence, or have no length, are passed over.
  init(_ claim: Claim) {
    let scalars = Array(claim.sentence.unicodeScalars)
    var parts = [Claim.Mark.Part?](repeating: nil, count: scalars.count)
    for part in [Claim.Mark.Part.cue, .source, .figure] {
      for mark in claim.marks where mark.part == part {
        let range = Self.range(of: mark, in: claim, count: scalars.count)
        for index in range { parts[index] = part }
      }
    }
    segments = Self.segments(scalars, parts)
    let sources = claim.marks.filter { $0.part == .source }
    isSourceElsewhere =
      !sources.isEmpty
      && sources.allSatisfy { Self.range(of: $0, in: claim, count: scalars.count).isEmpty }
  }

  private static func range(of mark: Claim.Mark, in claim: Claim, count: Int) -> Range<Int> {
    let end = claim.sentenceStart.addingReportingOverflow(count).partialValue
    let first = min(max(mark.start, claim.sentenceStart), end)
    let last = min(max(mark.end, first), end)
    guard end >= claim.sentenceStart else { return 0..<0 }
    return (first - claim.sentenceStart)..<(last - claim.sentenceStart)
  }

  private static func segments(
    _ scalars: [Unicode.Scalar], _ parts: [Claim.Mark.Part?]
  ) -> [Segment] {
    var segments: [Segment] = []
    for (scalar, part) in zip(scalars, parts) {
      if segments.last?.part != part || segments.isEmpty {
        segments.append(Segment(text: "", part: part))
      }
      segments[segments.count - 1].text.unicodeScalars.append(scalar)
    }
    return segments
  }
}

extension SentenceSegments.Segment {
  /// For templates: the text, the mark that it has, and the text again by the name of that mark.
  var view: View {
    View([
      "text": text, "mark": part?.rawValue, "figure": part == .figure ? text : nil,
      "source": part == .source ? text : nil, "cue": part == .cue ? text : nil,
      "plain": part == nil ? text : nil,
    ])
  }
}
