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
}

extension Group: Choice {
  static var noun: String { "group" }

  var meaning: String {
    switch self {
    case .people: return "nobody more specific: \"people\", \"victims\""
    case .workers: return "also aid workers and miners"
    case .crew: return "drivers, pilots, sailors"
    case .securityForces: return "troops, soldiers, guards"
    case .militants: return "gunmen, rebels, attackers"
    case .suspects: return "held or sought, not said to have taken part"
    case .civilians: return "also peasants, bystanders"
    case .children: return "boys, girls, babies"
    case .women: return "women"
    case .passengers: return "travellers of a train, bus, ship or aircraft"
    case .hostages: return "held against their will, passengers included"
    case .residents: return "those who live there"
    case .medics: return "doctors, nurses, rescuers of the sick"
    case .journalists: return "reporters, camera crews"
    case .officials: return "ministers, mayors, state employees"
    case .foreigners: return "nationals of another country, tourists"
    case .prisoners: return "inmates, prisoners of war"
    case .protesters: return "demonstrators, rioters"
    case .students: return "pupils, cadets of a school"
    case .police: return "police officers"
    case .peacekeepers: return "soldiers of a peace mission"
    }
  }
}

extension SourceKind: Choice {
  static var noun: String { "source kind" }

  var meaning: String {
    switch self {
    case .military: return "army, ministry of defence, security officials"
    case .police: return "police officers and departments"
    case .armedGroup: return "rebels, militants, hijackers"
    case .government: return "officials, ministers, state bodies, railway and rescue officials"
    case .medical: return "hospitals, doctors, morgues"
    case .witness: return "eyewitnesses, survivors, residents, relatives"
    case .media: return "another outlet, agency or broadcaster"
    case .international: return "the UN, the Red Cross, foreign governments"
    case .monitor: return "rights groups, observatories"
    case .unknown: return "cited, but not said who"
    }
  }
}

extension Status: Choice {
  static var noun: String { "status" }
  static var nouns: String { "statuses" }

  var meaning: String {
    switch self {
    case .asserted: return "said to be so"
    case .denied: return "the source says that the figure is wrong"
    case .threatened: return "\"will be killed unless\""
    case .feared: return "\"feared dead\", \"could rise to\""
    case .hypothetical: return "plans, drills, conditions"
    }
  }
}
