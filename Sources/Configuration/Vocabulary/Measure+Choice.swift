internal import ClaimModel

extension Measure: Choice {
  static var noun: String { "measure" }

  var meaning: String {
    switch self {
    case .killed: return "dead, slain, executed, death toll, bodies found"
    case .injured: return "wounded, hurt"
    case .casualties: return "\"casualties\", or killed and wounded as one figure"
    case .missing: return "unaccounted for, disappeared"
    case .captured: return "taken hostage, kidnapped, prisoners of war"
    case .freed: return "released, rescued, escaped"
    case .detained: return "arrested, in custody"
    case .surrendered: return "laid down their arms"
    case .displaced: return "fled, evacuated from home"
    case .present: return "at the scene or taking part: aboard, attackers"
    }
  }

  var slips: [String] {
    switch self {
    case .killed:
      return ["dead", "deaths", "died", "fatalities", "slain", "fatal", "kill", "death"]
    case .injured: return ["wounded", "hurt", "injuries", "injury", "wound"]
    case .casualties: return ["casualty", "victims"]
    case .missing: return ["disappeared", "unaccounted"]
    case .captured: return ["hostage", "kidnapped", "abducted", "seized", "taken"]
    case .freed: return ["released", "rescued", "escaped", "liberated"]
    case .detained: return ["arrested", "arrests", "jailed"]
    case .surrendered: return ["surrender"]
    case .displaced: return ["evacuated", "fled", "homeless", "refugees"]
    case .present: return ["aboard", "attackers", "participants", "onboard"]
    }
  }
}
