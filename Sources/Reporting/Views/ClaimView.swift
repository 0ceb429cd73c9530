import ClaimModel

/// A claim with its sentence, its source and its document.
struct ClaimView {
  let claim: Claim
  let material: IncidentMaterial
  /// The side that the claim's figure is drawn for.
  let side: SideMark
  /// True for a figure that its source has replaced.
  var isSuperseded = false
  /// False where the same claim stands further up on the page and has the anchor there.
  var hasAnchor = true

  var view: View {
    let document = material.document(claim.document)
    let sentence = SentenceSegments(claim)
    var view = View([
      "claim_id": claim.id, "anchor": hasAnchor ? FileName.from(claim.id) : nil,
      "claim_link": FileName.from(claim.id), "superseded": isSuperseded,
      "figure_words": Figure(claim.quantity).words, "verb": claim.status.verb,
      "sample": side.sample, "segments": sentence.segments.map(\.view),
      "claim_sources": sources, "own_voice": claim.sources.isEmpty,
      "source_elsewhere": sentence.isSourceElsewhere,
      "said": said, "background": claim.background,
      "counted": counted, "part_of": claim.partOf.map(FileName.from),
      "reason": nil, "figure_text": claim.quantity.text, "group_text": claim.groupText,
      "status": claim.status.rawValue, "occurred": occurred, "place": claim.place?.name,
      "rules": claim.rules.isEmpty ? nil : claim.rules.joined(separator: ", "),
      "characters": "\(claim.start) to \(claim.end)",
    ])
    addDocument(document, to: &view)
    return view
  }

  private func addDocument(_ document: ReportedDocument?, to view: inout View) {
    view["publisher"] = document?.publisher ?? document?.id ?? claim.document
    view["document_title"] = material.article(of: claim)?.title ?? document?.title
    view["published"] = published.map(Days.words(iso:))
    view["original"] = WebAddress(document?.url)?.pointing(to: claim.sentence)
    view["stored"] = document.flatMap { material.links.text($0, at: claim) }
    let isLinked = view["original"] is String || view["stored"] is String
    // A document without a publisher is called by its id, which is its path already.
    let path = document?.publisher == nil && document?.url == document?.id ? nil : document?.url
    view["path"] = view["original"] is String ? nil : path
    view["address"] = isLinked ? nil : path
  }

  /// When the source said so; nil where that is when the document came out.
  private var said: String? {
    claim.reported == published ? nil : claim.reported.map(Days.words(iso:))
  }

  /// When the article came out, else its document.
  private var published: String? {
    material.article(of: claim)?.published ?? material.document(claim.document)?.published
  }

  /// What the figure counts: `killed, hostages`.
  private var counted: String { "\(claim.measure.rawValue), \(claim.group.words)" }

  private var sources: [View] {
    claim.sources.enumerated().map { index, source in
      View([
        "name": source.name, "text": Self.isSame(source.text, source.name) ? nil : source.text,
        "kind": Self.tells(source.name, source.kind) ? nil : source.kind.words,
        "side": source.side, "cue": source.cue,
        "separator": index > 0,
      ])
    }
  }

  /// True where the name says of what kind the source is: "Pakistan military".
  private static func tells(_ name: String, _ kind: SourceKind) -> Bool {
    let words = name.lowercased().split { !$0.isLetter }
    return words.joined(separator: " ").contains(kind.words)
  }

  /// True where two names differ at most in a capital and a "the".
  private static func isSame(_ left: String, _ right: String) -> Bool {
    let names = [left, right].map { name in
      let folded = name.lowercased()
      return folded.hasPrefix("the ") ? String(folded.dropFirst(4)) : folded
    }
    return names[0] == names[1]
  }

  /// When it happened, as the text has it, with the days that were made of that.
  private var occurred: String? {
    claim.occurred.map { occurrence in
      let days = Days.words(from: occurrence.from, to: occurrence.to)
      return days.map { "\(occurrence.text) (\($0))" } ?? occurrence.text
    }
  }
}
