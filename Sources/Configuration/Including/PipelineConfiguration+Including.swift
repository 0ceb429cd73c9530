extension PipelineConfiguration {
  /// With what shared files add, farthest first; what stands nearer overrides what stands farther.
  func including(_ layers: [IncludeReader.Layer], folder: String) -> PipelineConfiguration {
    guard !layers.isEmpty else { return self }
    let shared = layers.map(\.settings)
    var copy = self
    copy.includedFiles = layers.map(\.file)
    copy.stages = stages.map { $0.including(shared) }
    copy.tests = shared.flatMap(\.tests) + tests
    copy.effective = effective.map { setting in
      guard let home = SharedSettings.homes.first(where: { $0.path == setting.path }) else {
        return setting
      }
      return setting.including(
        layers.compactMap { layer in
          layer.effective.first { $0.path == home.setting && $0.origin != .byDefault }
        }, isPath: home.setting == ExtractConfiguration.lexicon.name, folder: folder)
    }
    return copy
  }
}

extension StageConfiguration {
  fileprivate func including(_ shared: [SharedSettings]) -> StageConfiguration {
    switch self {
    case .extract(let stage): return .extract(stage.adding(shared.flatMap(\.lexicons)))
    case .attribute(let stage): return .attribute(stage.adding(shared.map(\.sources)))
    case .group(let stage): return .group(stage.adding(shared.map(\.places)))
    case .compare(let stage): return .compare(stage.adding(shared.map(\.comparable)))
    default: return self
    }
  }
}

extension SourceEntry {
  /// The sources of several files, farthest first: a source takes the place of one of its own name,
  /// and its names are taken from all others.
  static func merged(_ layers: [[SourceEntry]]) -> [SourceEntry] {
    var merged: [SourceEntry] = []
    for layer in layers {
      let names = Set(layer.flatMap { ([$0.name] + $0.match).map { $0.lowercased() } })
      merged = merged.filter { !names.contains($0.name.lowercased()) }.map { $0.without(names) }
      merged += layer
    }
    return merged
  }
}

extension PlaceEntry {
  /// The places of several files, farthest first; the last of a name counts.
  static func merged(_ layers: [[PlaceEntry]]) -> [PlaceEntry] {
    layers.reduce(into: []) { merged, layer in
      let names = Set(layer.map { $0.name.lowercased() })
      merged = merged.filter { !names.contains($0.name.lowercased()) } + layer
    }
  }
}

extension ComparableGroups {
  /// The sets of several files, farthest first: a set takes the place of one of its own name, and
  /// its groups are taken from all others; a set that keeps fewer than two is none.
  static func merged(_ layers: [[ComparableGroups]]) -> [ComparableGroups] {
    layers.reduce(into: []) { merged, layer in
      let names = Set(layer.map(\.name))
      let groups = Set(layer.flatMap(\.groups))
      merged = merged.filter { !names.contains($0.name) }.map { set in
        ComparableGroups(name: set.name, groups: set.groups.filter { !groups.contains($0) })
      }.filter { $0.groups.count > 1 }
      merged += layer
    }
  }
}

extension EffectiveSetting {
  /// With what the same setting has in shared files, farthest first.
  ///
  /// - Parameters:
  ///   - isPath: whether its members are paths, which count from the folder of their file.
  ///   - folder: that of the file that includes the others.
  fileprivate func including(
    _ others: [EffectiveSetting], isPath: Bool, folder: String
  ) -> EffectiveSetting {
    guard !others.isEmpty else { return self }
    let isMapping = others.contains { $0.value.first == "{" }
    var merged: [Entry] = []
    for layer in others.map(\.entries) + [entries] {
      let layer = isPath ? layer.map { $0.counted(from: folder) } : layer
      if path != "tests" { merged = EffectiveSetting.yielding(merged, to: layer) }
      merged += layer
    }
    let list = merged.map { entry in
      isMapping ? SchemaValue.text(entry.label).compact + ": " + entry.value : entry.value
    }.joined(separator: ", ")
    let whole = isMapping ? "{\(list)}" : "[\(list)]"
    return EffectiveSetting(
      path: path, value: whole, written: whole, origin: merged.last?.origin ?? origin,
      entries: merged)
  }

  /// What is left of members when nearer ones come: none of their name, and none of their words.
  ///
  /// It is the rule of `SourceEntry.merged` and its like for values as they are written.
  private static func yielding(_ members: [Entry], to nearer: [Entry]) -> [Entry] {
    let words = Set(nearer.flatMap(\.words))
    return members.filter { !words.contains($0.label.lowercased()) }.compactMap {
      $0.without(words)
    }
  }
}

extension EffectiveSetting.Entry {
  /// Its name, the other names of a source, the groups of a set; in lower case.
  fileprivate var words: [String] {
    switch SchemaValue(yaml: value) {
    case .list(let groups): return [label.lowercased()] + groups.map { $0.plain.lowercased() }
    case .object(let members):
      let match = members.first { $0.name == SourceEntry.match.name }?.value
      guard case .list(let names)? = match else { return [label.lowercased()] }
      return [label.lowercased()] + names.map { $0.plain.lowercased() }
    default: return [label.lowercased()]
    }
  }

  /// Nil where a set keeps fewer than two groups.
  fileprivate func without(_ words: Set<String>) -> EffectiveSetting.Entry? {
    func left(_ values: [SchemaValue]) -> [SchemaValue] {
      values.filter { !words.contains($0.plain.lowercased()) }
    }
    var changed = SchemaValue(yaml: value)
    if case .list(let groups) = changed {
      guard left(groups).count > 1 else { return nil }
      changed = .list(left(groups))
    } else if case .object(let members) = changed {
      changed = .object(
        members.map { member in
          guard member.name == SourceEntry.match.name, case .list(let names) = member.value else {
            return member
          }
          return SchemaValue.Member(name: member.name, value: .list(left(names)))
        })
    }
    return EffectiveSetting.Entry(label: label, value: changed.compact, origin: origin)
  }

  /// A path as it is written from the folder of another file.
  fileprivate func counted(from folder: String) -> EffectiveSetting.Entry {
    guard case .file(let file, _, _) = origin else { return self }
    let own = file.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(file[...$0]) } ?? ""
    guard own != folder else { return self }
    var path = ConfiguredPath(label, in: own).resolved
    let isAbsolute = path.first == "/"
    if !folder.isEmpty, path.hasPrefix(folder) {
      path = String(path.dropFirst(folder.count))
    } else if !isAbsolute, folder.first != "/" {
      let depth = folder.split(separator: "/").count { $0 != "." }
      path = String(repeating: "../", count: depth) + path
    }
    return EffectiveSetting.Entry(
      label: path, value: SchemaValue.text(path).compact, origin: origin)
  }
}
