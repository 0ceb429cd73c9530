internal import YAML

/// Which stages may follow one another.
///
/// A stage takes up the work of another, so that the order is nearly fixed: what can be chosen is
/// where the pipeline ends, whether figures are compared, and how many reports are written.
enum StageOrder {
  struct Entry {
    let name: StageName
    let mark: YAMLMark
  }

  static func check(_ stages: [Entry], _ reading: Reading) {
    for (position, stage) in stages.enumerated() {
      let above = stages[..<position]
      let below = stages[(position + 1)...]
      if let fault = repeated(stage, above) ?? missing(stage, above, below) ?? early(stage, below)
        ?? useless(stage, below)
      {
        reading.note("stage_order", at: stage.mark, fault)
      }
    }
  }

  private static func repeated(_ stage: Entry, _ above: ArraySlice<Entry>) -> String? {
    guard let reason = stage.name.reasonAgainstTwo,
      let first = above.first(where: { $0.name == stage.name })
    else { return nil }
    return "stage \(stage.name.rawValue) stands in line \(first.mark.line) already: \(reason)"
  }

  private static func missing(
    _ stage: Entry, _ above: ArraySlice<Entry>, _ below: ArraySlice<Entry>
  ) -> String? {
    guard let needed = stage.name.needs, !above.contains(where: { $0.name == needed }) else {
      return nil
    }
    let work = "the \(needed.makes) of stage \(needed.rawValue)"
    if let later = below.first(where: { $0.name == needed }) {
      return
        "stage \(stage.name.rawValue) needs \(work), which stands below it in line \(later.mark.line): change their order"
    }
    return
      "stage \(stage.name.rawValue) needs \(work): write \"- stage: \(needed.rawValue)\" above it"
  }

  private static func early(_ stage: Entry, _ below: ArraySlice<Entry>) -> String? {
    guard stage.name == .report, let later = below.first(where: { $0.name == .compare }) else {
      return nil
    }
    return
      "stage report would have no discrepancies to show, because stage compare stands below it in line \(later.mark.line): change their order"
  }

  private static func useless(_ stage: Entry, _ below: ArraySlice<Entry>) -> String? {
    guard stage.name == .extract, below.isEmpty else {
      return nil
    }
    return
      "stage extract needs stage attribute below it: a figure is no claim until its source is known"
  }
}

extension StageOrder {
  /// The same rules as a schema: the first stages stand in one order, then come reports, and where
  /// something was compared also notices.
  static let schema = SchemaValue.object([
    "anyOf": .list([
      list(fifth: [.compare], others: [.report, .notify]),
      list(fifth: [.report], others: [.report]),
    ])
  ])

  private static func list(fifth: [StageName], others: [StageName]) -> SchemaValue {
    .object([
      "type": "array", "minItems": 1,
      "prefixItems": .list([
        reference([.ingest]), reference([.extract]), reference([.attribute]), reference([.group]),
        reference(fifth),
      ]),
      "items": reference(others), "not": .object(["minItems": 2, "maxItems": 2]),
    ])
  }

  private static func reference(_ stages: [StageName]) -> SchemaValue {
    let references = stages.map { stage in
      SchemaValue.object(["$ref": .text("#/$defs/stage_\(stage.rawValue)")])
    }
    return references.count == 1 ? references[0] : .object(["anyOf": .list(references)])
  }
}
