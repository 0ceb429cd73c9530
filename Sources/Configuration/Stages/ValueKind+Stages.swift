internal import Diagnostics
internal import YAML

extension ValueKind where Value == [StageConfiguration] {
  /// The list of stages, each a bare name or a section of its own.
  static let stages = ValueKind(
    one: "a list of stages", many: "lists of stages", schema: StageOrder.schema,
    sections: StageName.allCases.map(\.declaration)
  ) { node, reading in
    guard let items = node.items else {
      let isMapping = node.entries != nil
      reading.note(
        "wrong_type", at: node.mark,
        "expected a list of stages, found \(node.inWords)"
          + (isMapping
            ? "; begin each with \"- stage: \" and its name"
            : "; write the names of stages, or leave the key out for all of them"))
      return nil
    }
    guard !items.isEmpty else {
      reading.note("wrong_count", at: node.mark, "expected at least one stage, found none")
      return nil
    }
    return StageList(items, reading).read()
  }
}

/// Reads the members of `stages`.
struct StageList {
  let items: [YAMLNode]
  let reading: Reading

  init(_ items: [YAMLNode], _ reading: Reading) {
    self.items = items
    self.reading = reading
  }

  func read() -> [StageConfiguration] {
    var stages: [StageConfiguration] = []
    var named: [StageOrder.Entry] = []
    for item in items {
      guard let name = name(of: item, above: named.last?.name) else { continue }
      let mark = item.value(for: "stage")?.mark ?? item.mark
      named.append(StageOrder.Entry(name: name, mark: mark))
      stages.append(stage(name, item, number: named.count { $0.name == name }))
    }
    if named.count == items.count { StageOrder.check(named, reading) }
    noteSharedFolders(stages)
    return stages
  }

  private func stage(_ name: StageName, _ item: YAMLNode, number: Int) -> StageConfiguration {
    let path = "stages.\(name.rawValue)" + (number > 1 ? "[\(number)]." : ".")
    let section = SectionReader(
      name.declaration, item.entries ?? [], at: item.mark, reading, path: path)
    defer { section.close() }
    return StageConfiguration(name, section)
  }

  private func name(of item: YAMLNode, above: StageName?) -> StageName? {
    let kind = ValueKind.choice(StageName.self)
    guard let entries = item.entries else { return kind.read(item, reading) }
    if let name = item.value(for: "stage") { return kind.read(name, reading) }
    reading.note("missing_key", at: item.mark, adviceForNameless(entries, above: above))
    return nil
  }

  private func adviceForNameless(_ entries: [YAMLEntry], above: StageName?) -> String {
    let first = entries.first?.name ?? ""
    if StageName(rawValue: first) != nil {
      return "write \"- stage: \(first)\", and its settings below, in one column with \"stage\""
    }
    if let near = NearestName.of(first, among: ["stage"]) {
      return "unknown key \"\(first)\" in a stage. Did you mean \"\(near)\"?"
    }
    let owners = StageName.allCases.filter { $0.declaration.names.contains(first) }
    guard let owner = owners.first(where: { $0 == above }) ?? owners.first else {
      return "this stage lacks the key \"stage\", for example stage: extract"
    }
    let words = "\"\(first)\" is a setting of stage \(owner.rawValue)"
    return owner == above
      ? "\(words), above: take the \"-\" before it away"
      : "\(words): it belongs below \"- stage: \(owner.rawValue)\""
  }

  private func noteSharedFolders(_ stages: [StageConfiguration]) {
    guard stages.count == items.count else { return }
    var folders: Set<String> = []
    for (stage, item) in zip(stages, items) {
      guard case .report(let report) = stage, !folders.insert(report.to.resolved).inserted else {
        continue
      }
      reading.note(
        "clash", at: item.value(for: "to")?.mark ?? item.mark,
        "two report stages write into \"\(report.to.written)\", and each replaces the whole folder")
    }
  }
}
