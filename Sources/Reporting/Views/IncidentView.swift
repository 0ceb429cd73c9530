import ClaimModel

/// The page of one incident, or its part of a page that holds them all.
struct IncidentView {
  let material: IncidentMaterial

  /// Everything that the page shows.
  var view: View {
    let incident = material.subject.incident
    var shown: Set<String> = []
    let questions = material.subject.questionsInOrder.map {
      QuestionView(question: $0, material: material).view(shown: &shown)
    }
    return View([
      "title": incident.title, "incident_id": incident.id,
      "anchor": FileName.from(incident.id), "scope": material.links.scope(of: material.subject),
      "days": material.subject.days, "place": material.subject.place,
      "coordinates": coordinates, "extent": material.subject.extent,
      "explanation": material.subject.explanation, "legend": legend,
      "disputed_questions": questions.filter { $0["disputed"] != nil },
      "agreed_questions": questions.filter { $0["disputed"] == nil },
      "has_agreed": questions.contains { $0["disputed"] == nil },
      "contents": questions, "has_contents": !questions.isEmpty, "other_claims": others(shown),
      "has_others": material.subject.claims.contains { !shown.contains($0.id) },
      "edits": material.subject.edits.map(edit), "has_edits": !material.subject.edits.isEmpty,
      "documents": documents, "has_documents": !material.subject.documents.isEmpty,
      "former_ids": incident.formerIds.sorted().joined(separator: ", "),
      "has_former_ids": !incident.formerIds.isEmpty,
      "reasons": incident.evidence, "has_reasons": !incident.evidence.isEmpty,
    ])
  }

  private var coordinates: String? {
    guard let latitude = material.subject.incident.place?.latitude,
      let longitude = material.subject.incident.place?.longitude
    else { return nil }
    return "\(latitude), \(longitude)"
  }

  private var legend: [View] {
    let positions = material.subject.questions.flatMap(\.positions)
    var entries = material.marks.sides.map { side in
      View(["name": side, "sample": material.marks.mark(of: side).sample, "no_side": false])
    }
    if positions.contains(where: { $0.side == nil }) {
      entries.append(View(["name": nil, "sample": SideMark.none.sample, "no_side": true]))
    }
    return entries
  }

  /// The claims that no position cites, in the order of documents and text.
  private func others(_ shown: Set<String>) -> [View] {
    material.subject.claimsInOrder.filter { !shown.contains($0.id) }
      .map { claim in
        let side = material.marks.mark(of: claim.sources.first?.side)
        return ClaimView(claim: claim, material: material, side: side).view
      }
  }

  /// A figure that a page has changed without a word, with both sentences.
  private func edit(_ edit: EditedFigure) -> View {
    let document = material.document(edit.document)
    return View([
      "label": edit.label.capitalizedFirst, "words": edit.words, "source": edit.source,
      "document_title": document?.title ?? edit.document, "publisher": document?.publisher,
      "before": edit.before.sentence, "after": edit.after?.sentence,
    ])
  }

  private var documents: [View] {
    material.subject.documents.sorted { ($0.published ?? "", $0.id) < ($1.published ?? "", $1.id) }
      .map { document in
        let count = material.subject.claims.filter { $0.document == document.id }.count
        return View([
          "document_id": document.id, "publisher": document.publisher,
          "document_title": document.title ?? document.id,
          "published": document.published.map(Days.words(iso:)),
          "original": WebAddress(document.url)?.text, "stored": material.links.text(document),
          "address": WebAddress(document.url) == nil ? document.url : nil,
          "hash": document.textHash, "claim_words": counted(count, "claim"),
        ])
      }
  }
}
