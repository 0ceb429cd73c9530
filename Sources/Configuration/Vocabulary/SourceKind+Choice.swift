internal import ClaimModel

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

  var slips: [String] {
    switch self {
    case .military: return ["army", "defence", "defense", "security"]
    case .armedGroup: return ["rebels", "rebel", "insurgents", "militants", "terrorists"]
    case .government: return ["state", "officials", "official", "ministry", "authorities"]
    case .medical: return ["hospital", "doctors", "health"]
    case .witness: return ["eyewitness", "eyewitnesses", "survivor", "residents"]
    case .media: return ["press", "newspaper", "agency", "outlet", "news"]
    case .international: return ["un", "diplomats", "embassy"]
    case .monitor: return ["ngo", "observatory", "rights_group"]
    case .unknown: return ["other", "none", "anonymous"]
    default: return []
    }
  }
}
