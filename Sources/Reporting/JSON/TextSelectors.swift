import ClaimModel
import JSONLines

/// Where the words of a claim stand, in the two ways of the W3C Web Annotation Data Model (2017).
///
/// The quote finds the words again on a page that was edited around them, the position finds them
/// in the text whose SHA-256 is given.
struct TextSelectors {
  let exact: String
  let prefix: String
  let suffix: String
  let start: Int
  let end: Int

  /// How many code points of context stand on either side.
  private static let context = 32

  /// Cuts the claim's words out of its sentence; where the claim goes on beyond the sentence, the
  /// quote ends with the sentence.
  init(_ claim: Claim) {
    let scalars = Array(claim.sentence.unicodeScalars)
    let first = min(max(claim.start.subtracting(claim.sentenceStart), 0), scalars.count)
    let last = min(max(claim.end.subtracting(claim.sentenceStart), first), scalars.count)
    exact = Self.string(scalars[first..<last])
    prefix = Self.string(scalars[max(0, first - Self.context)..<first])
    suffix = Self.string(scalars[last..<min(scalars.count, last + Self.context)])
    start = claim.start
    end = claim.end
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  func writeQuote(to writer: inout JSONWriter) {
    writer.object {
      $0.field("type", "TextQuoteSelector")
      $0.field("exact", exact)
      $0.field("prefix", prefix)
      $0.field("suffix", suffix)
    }
  }

  func writePosition(to writer: inout JSONWriter) {
    writer.object {
      $0.field("type", "TextPositionSelector")
      $0.field("start", start)
      $0.field("end", end)
    }
  }
}

extension Int {
  /// The difference; where it has no room, the nearest number that has.
  fileprivate func subtracting(_ other: Int) -> Int {
    let (difference, isTooFar) = subtractingReportingOverflow(other)
    return isTooFar ? (self < 0 ? .min : .max) : difference
  }
}
