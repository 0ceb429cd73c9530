internal import ClaimModel
internal import Configuration

extension ExpectedClaim {
  /// "killed, hostages, 21, by military".
  var words: String {
    var parts = [measure.rawValue]
    if let group { parts.append(group.rawValue) }
    if let figure { parts.append(Interval.words(low: figure.low, high: figure.high)) }
    switch source {
    case nil: break
    case .own: parts.append("by nobody cited")
    case .kind(let kind): parts.append("by \(kind.rawValue)")
    case .named(let name): parts.append("by \(name)")
    }
    if let status { parts.append(status.rawValue) }
    return parts.joined(separator: ", ")
  }
}

extension Claim {
  /// "killed, hostages, 21, by army (military)"; an asserted claim does not say so.
  var words: String {
    var parts = [measure.rawValue, group.rawValue, figureWords, "by \(sourceWords)"]
    if status != .asserted { parts.append(status.rawValue) }
    return parts.joined(separator: ", ")
  }

  /// "21", "at least 51".
  var figureWords: String { Interval.words(low: quantity.low, high: quantity.high) }

  /// "army (military)", "nobody cited".
  var sourceWords: String {
    let cited = sources.map { "\($0.name) (\($0.kind.rawValue))" }
    return cited.isEmpty ? "nobody cited" : cited.joined(separator: " and ")
  }
}

/// The bounds of a figure in words that the configuration uses as well.
private enum Interval {
  /// "21", "21 to 30", "at least 21", "at most 30", "any number".
  static func words(low: Int?, high: Int?) -> String {
    switch (low, high) {
    case (let low?, let high?): low == high ? "\(low)" : "\(low) to \(high)"
    case (let low?, nil): "at least \(low)"
    case (nil, let high?): "at most \(high)"
    case (nil, nil): "any number"
    }
  }
}
