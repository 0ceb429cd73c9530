internal import ClaimModel
internal import Grouping

extension IncidentAccount.Name {
  /// "wire.txt", "page.html, article 2", "a passage of wire.txt".
  var words: String {
    let name = isOneOfSeveral ? "\(document), article \(article)" : document
    return isPassage ? "a passage of \(name)" : name
  }
}

extension Ground {
  /// What a ground says of a pair of reports.
  func words(in link: IncidentAccount.Link) -> String {
    let points = link.points.first { $0.ground == self }?.points ?? 0
    switch self {
    case .start: return "to begin with, for most pairs are of two incidents"
    case .words: return list("words in common", link.words)
    case .names: return list("names in common", link.names)
    case .figures: return list("figures in common", link.figures)
    case .common: return "the weight of all that they share"
    case .ages: return points > 0 ? "ages in common" : "ages, and none in common"
    case .days: return days(link)
    case .published: return "published \(apart(link.publishedApart ?? 0))"
    case .landmark: return "a name in common that hardly another report holds"
    case .rareTown: return "one day and one town that hardly another report names"
    case .freshNews: return "each is fresh news of a day of its own"
    case .towns: return "towns, and none in common"
    case .regions: return "regions, and none in common"
    case .countries: return "countries, and none in common"
    case .weekdays: return "weekdays, and none in common"
    case .sameArticle: return "what an article tells as past is not its news"
    case .otherTime: return "another time"
    case .otherPlace: return "another place"
    }
  }

  private func list(_ head: String, _ words: [String]) -> String {
    words.isEmpty ? head : "\(head): \(words.joined(separator: ", "))"
  }

  private func days(_ link: IncidentAccount.Link) -> String {
    switch link.daysApart {
    case 0: "a day that both name"
    case .some(let days): "the days that they name are \(apart(days))"
    case nil: "no day that both could name, published \(apart(link.publishedApart ?? 0))"
    }
  }

  private func apart(_ days: Int) -> String {
    days == 0 ? "on one day" : "\(counted(days, "day")) apart"
  }
}

extension JoinManner {
  var words: String {
    switch self {
    case .ruled: "the configuration puts them together"
    case .average(let chance): "\(chance.percent) on average"
    case .attached(let share):
      "left over, and \(share.percent) as like the others as they are among themselves"
    case .landmark(let chance):
      "alone, and \(chance.percent) likely by a name or town that hardly another report holds"
    }
  }
}

extension Separation {
  func words(average: Double, threshold: Double, link: IncidentAccount.Link) -> String {
    switch self {
    case .keptApart: "the configuration keeps them apart"
    case .window: "their days lie further apart than the window"
    case .belowThreshold:
      "\(average.percent) on average over all pairs, and \(threshold.percent) are needed"
    case .lessAlike(let across, let needed):
      "\(average.percent) on average, but as groups they are alike by \(across.percent) only, and "
        + "\(needed.percent) are needed of what each is in itself"
    }
  }
}

extension Departure {
  var words: String {
    switch self {
    case .background: "its words point to another time or incident than the news"
    case .anotherTime: "it is of other days than the news"
    case .anotherTown: "it is set in another town than the news"
    case .anotherCountry: "it is set in another country and on other days than the news"
    }
  }
}

extension Place {
  /// "Quetta, Balochistan, PK (city; 30.18, 67.00)", "Kem (not in the gazetteer)".
  var words: String {
    var names = [name]
    for part in [region, country].compactMap({ $0 }) where !names.contains(part) {
      names.append(part)
    }
    let whole = names.joined(separator: ", ")
    guard let latitude, let longitude else {
      return "\(whole) (\(precision.map { "\($0.rawValue), " } ?? "")without coordinates)"
    }
    let precision = precision.map { "\($0.rawValue); " } ?? ""
    return "\(whole) (\(precision)\(latitude.hundredths), \(longitude.hundredths))"
  }
}

extension Double {
  /// "97 %".
  var percent: String { "\(Int((self * 100).rounded())) %" }

  /// "+1.2", "-0.3", "never".
  var signed: String { isFinite ? (self < 0 ? "-" : "+") + abs(self).tenths : "never" }

  private var tenths: String {
    let tenths = Int((self * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  var hundredths: String {
    let hundredths = Int((abs(self) * 100).rounded())
    let rest = hundredths % 100
    return "\(self < 0 ? "-" : "")\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
