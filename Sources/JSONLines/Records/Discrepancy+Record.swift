package import ClaimModel

extension Discrepancy: WritableRecord {
  package func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("record", "discrepancy")
      $0.field("id", id)
      $0.field("incident", incident)
      $0.field("question", object: question.writeFields)
      $0.field("kind", kind.rawValue)
      $0.field("positions", positions) { writer, position in
        writer.object { position.writeFields(to: &$0) }
      }
      $0.field("estimates", object: estimates.writeFields)
      $0.field("spread", spread)
      $0.field("since", since)
      $0.field("explanation", explanation)
      $0.field("differences", differences) { writer, difference in
        writer.object { difference.writeFields(to: &$0) }
      }
    }
  }

}

extension [String: Discrepancy.Estimate] {
  /// One field for each policy, in the order of their names.
  package func writeFields(to writer: inout JSONWriter) {
    for (policy, estimate) in sorted(by: { $0.key < $1.key }) {
      writer.field(
        policy,
        object: {
          $0.field("low", estimate.low)
          $0.field("best", estimate.best)
          $0.field("high", estimate.high)
        })
    }
  }
}

extension Discrepancy.Question {
  func writeFields(to writer: inout JSONWriter) {
    writer.field("measure", measure.rawValue)
    writer.field("group", group)
    writer.field("label", label)
  }
}

extension Discrepancy.Difference {
  func writeFields(to writer: inout JSONWriter) {
    writer.field("first", first)
    writer.field("second", second)
    writer.field("kind", kind.rawValue)
    writer.field("explanation", explanation)
  }
}

extension Position {
  func writeFields(to writer: inout JSONWriter) {
    writer.field("source", source)
    writer.field("kind", kind?.rawValue)
    writer.field("side", side)
    writer.field("stake", stake.rawValue)
    writer.field("voices", voices)
    writer.field("low", low)
    writer.field("high", high)
    writer.field("relation", relation.rawValue)
    writer.field("reported", reported)
    writer.field("claims", claims)
    writer.field("status", status.rawValue)
    writer.field("earlier", earlier) { writer, earlier in
      writer.object {
        $0.field("low", earlier.low)
        $0.field("high", earlier.high)
        $0.field("relation", earlier.relation.rawValue)
        $0.field("reported", earlier.reported)
        $0.field("claims", earlier.claims)
      }
    }
  }
}
