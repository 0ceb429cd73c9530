internal import ClaimModel

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

  var slips: [String] {
    switch self {
    case .people: return ["person", "persons", "victims", "all", "others", "men"]
    case .civilians: return ["bystanders", "peasants"]
    case .children: return ["kids", "minors", "boys", "girls"]
    case .women: return ["woman"]
    case .passengers: return ["travellers", "travelers"]
    case .hostages: return ["captives"]
    case .residents: return ["villagers", "locals"]
    case .workers: return ["miners", "labourers", "staff"]
    case .crew: return ["drivers", "pilots"]
    case .medics: return ["doctors", "nurses", "paramedics"]
    case .journalists: return ["reporters", "press", "media"]
    case .officials: return ["ministers", "government"]
    case .foreigners: return ["tourists", "nationals"]
    case .prisoners: return ["inmates", "detainees"]
    case .protesters: return ["demonstrators", "rioters"]
    case .students: return ["pupils"]
    case .securityForces:
      return ["military", "soldiers", "troops", "army", "guards", "forces", "security"]
    case .police: return ["policemen", "officers"]
    case .peacekeepers: return ["blue_helmets"]
    case .militants:
      return ["attackers", "gunmen", "rebels", "insurgents", "terrorists", "fighters"]
    case .suspects: return ["suspect", "accused"]
    }
  }
}
