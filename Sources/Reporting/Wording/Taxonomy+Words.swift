import ClaimModel

extension SourceKind {
  /// For people: `armed group`.
  var words: String { rawValue.spaced }
}

extension Group {
  /// For people: `security forces`.
  var words: String { rawValue.spaced }
}

extension Position.Stake {
  /// For people: `own losses`.
  var words: String {
    switch self {
    case .ownLosses: "own losses"
    case .enemyLosses: "enemy losses"
    case .thirdParty: "third party"
    }
  }
}

extension Status {
  /// What to put before a figure that is not simply asserted: "denies", "fears".
  var verb: String? {
    switch self {
    case .asserted: nil
    case .denied: "denies"
    case .threatened: "threatens"
    case .feared: "fears"
    case .hypothetical: "supposes"
    }
  }
}

extension Discrepancy.Kind {
  /// What the kind means, for a reader who sees it for the first time.
  var meaning: String {
    switch self {
    case .contradiction: "The figures cannot all be right."
    case .imbalance: "The parts do not fit the whole, or a toll fell without a correction."
    case .denial: "One source says that another's figure is wrong."
    case .update: "One source has replaced its own earlier figure."
    case .scope: "The figures count different people, places or periods."
    case .subset: "One figure is a part of the other."
    case .bound: "One figure is a bound that the other keeps to."
    case .rounding: "One figure is a rounding of the other."
    }
  }

  /// With the article that English puts before it: `an update`.
  var withArticle: String { (self == .imbalance || self == .update ? "an " : "a ") + rawValue }

  /// From 0, the gravest, to the mildest.
  var gravity: Int { Self.allCases.firstIndex(of: self) ?? Self.allCases.count }
}

extension String {
  fileprivate var spaced: String { split(separator: "_").joined(separator: " ") }

  /// The name of a source of the kind at the head of a row: "Police" for "police".
  ///
  /// A paper in its own voice may be known by a path, and "iNews" has its capital inside.
  func atHead(of kind: SourceKind?) -> String {
    let isCommon = prefix { $0 != " " }.utf8.allSatisfy { (0x61...0x7A).contains($0) }
    return isCommon && kind != nil ? capitalizedFirst : self
  }

  /// The text with a capital first letter, where it has an ASCII one.
  var capitalizedFirst: String {
    guard let first = utf8.first, (0x61...0x7A).contains(first) else { return self }
    return String(decoding: [first & 0xDF] + utf8.dropFirst(), as: UTF8.self)
  }
}

/// A number with its noun: `1 claim`, `2 claims`.
func counted(_ count: Int, _ one: String, _ many: String? = nil) -> String {
  "\(Figure.grouped(count)) \(count == 1 ? one : many ?? one + "s")"
}
