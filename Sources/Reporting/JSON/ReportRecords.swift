import ClaimModel
import Diagnostics
import JSONLines

/// A question on which nobody disagrees.
struct Agreement {
  let incident: String
  let question: QuestionReport

  func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("record", "agreement")
      $0.field("incident", incident)
      $0.field("measure", question.question.measure.rawValue)
      $0.field("group", question.question.group)
      $0.field("label", question.question.label)
      $0.field("positions", question.positionsInOrder) { writer, position in
        writer.object {
          $0.field("source", position.source)
          $0.field("low", position.low)
          $0.field("high", position.high)
          $0.field("relation", position.relation.rawValue)
          $0.field("claims", position.claims)
        }
      }
      $0.field("estimates", object: question.estimates.writeFields)
    }
  }
}

/// A claim as an annotation of its document.
struct ClaimAnnotation {
  let claim: Claim
  let document: ReportedDocument?

  func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("@context", "http://www.w3.org/ns/anno.jsonld")
      $0.field("id", "urn:counterclaim:claim:\(FileName.from(claim.id))")
      $0.field("type", "Annotation")
      $0.field("body", object: writeBody)
      $0.field("target", object: writeTarget)
    }
  }

  private func writeBody(to writer: inout JSONWriter) {
    writer.field("type", "TextualBody")
    writer.field("purpose", "describing")
    writer.field(
      "value",
      "\(claim.measure.rawValue), \(claim.group.words): \(Figure(claim.quantity).words)")
  }

  private func writeTarget(to writer: inout JSONWriter) {
    writer.field("source", WebAddress(document?.url)?.text ?? claim.document)
    writer.field("sha256", document?.textHash)
    writer.key("selector")
    let selectors = TextSelectors(claim)
    writer.array([selectors.writeQuote, selectors.writePosition]) { $1(&$0) }
  }
}

extension ReportedDocument {
  func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("record", "document")
      $0.field("id", id)
      $0.field("title", title)
      $0.field("url", url)
      $0.field("publisher", publisher)
      $0.field("published", published)
      $0.field("language", language)
      $0.field("sha256", textHash)
    }
  }
}

extension SourceSummary {
  func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("record", "source")
      $0.field("name", name)
      $0.field("kind", kind?.rawValue)
      $0.field("side", side)
      $0.field("claims", claims)
      $0.field("questions", questions)
      $0.field("own_losses", ownLosses)
      $0.field("enemy_losses", enemyLosses)
      $0.field("alone", alone)
      $0.field("revised", revised)
      $0.field("ratio", ratio.map { Double($0.hundredths) / 100 })
      $0.field("ratio_questions", ratio?.questions ?? 0)
    }
  }
}

extension RunInformation {
  func writeFields(to writer: inout JSONWriter) {
    writer.field("documents", documents)
    writer.field("skipped", skipped) { writer, diagnostic in
      writer.object {
        $0.field("file", diagnostic.location.file)
        $0.field("line", diagnostic.location.line)
        $0.field("severity", diagnostic.severity.rawValue)
        $0.field("kind", diagnostic.kind)
        $0.field("message", diagnostic.message)
      }
    }
    writer.field("configuration_hash", configurationHash)
    writer.field("program_version", programVersion)
    writer.field("accuracy", accuracy)
  }
}
