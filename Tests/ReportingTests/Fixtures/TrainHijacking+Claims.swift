import ClaimModel

extension TrainHijacking {
  static func military(_ text: String = "military's spokesman", cue: String = "said") -> Source {
    Source(text: text, name: "The military", kind: .military, side: "state", cue: cue)
  }

  static func separatists(_ text: String = "separatist army", cue: String = "said") -> Source {
    Source(
      text: text, name: "Separatist army", kind: .armedGroup, side: "insurgents", cue: cue)
  }

  static let security = Source(
    text: "security source", name: "security source", kind: .military, side: "state",
    cue: "said")
  static let officials = Source(
    text: "Officials", name: "officials", kind: .government, side: "state", cue: "said")

  static var killed: [Claim] {
    [
      release.claim(
        "c-21", "The attackers had killed 21 hostages before the rescue began, he added.",
        figure: "21 hostages", of: .hostages, .killed, .exactly(21),
        by: military(cue: "added")),
      communique.claim(
        "c-50",
        "The separatist army said it had executed 50 passengers when its deadline ran out.",
        figure: "50 passengers", of: .passengers, .killed, .exactly(50), by: separatists()),
      paper.claim(
        "c-50-denied", "A minister denied that 50 passengers were dead.",
        figure: "50 passengers", of: .passengers, .killed, .exactly(50),
        by: Source(
          text: "minister", name: "minister", kind: .government, side: "state", cue: "denied"),
        status: .denied),
    ]
  }

  static var attackers: [Claim] {
    [
      release.claim(
        "c-33",
        "The operation ended on Wednesday evening and all 33 attackers are dead, the military's "
          + "spokesman said.",
        figure: "33 attackers", of: .militants, .killed, .exactly(33), by: military()),
      paper.claim(
        "c-16", "Sixteen attackers had been killed so far, the security source said.",
        figure: "Sixteen attackers", of: .militants, .killed, .exactly(16, "Sixteen"),
        by: security),
      communique.claim(
        "c-0", "None of its fighters had fallen, it said.", figure: "None of its fighters",
        of: .militants, .killed, .exactly(0, "None"), by: separatists()),
    ]
  }

  static var troops: [Claim] {
    [
      release.claim(
        "c-4", "Four troops lost their lives.", figure: "Four troops", of: .securityForces,
        .killed, .exactly(4, "Four"), by: military()),
      communique.claim(
        "c-30",
        "Its fighters killed 30 soldiers on the first day, the separatist army claimed.",
        figure: "30 soldiers", of: .securityForces, .killed, .exactly(30),
        by: separatists(cue: "claimed")),
    ]
  }

  static var aboard: [Claim] {
    [
      release.claim(
        "c-440", "At least 440 people had been on board.", figure: "At least 440 people",
        of: .people, .present,
        Quantity(text: "At least 440", low: 440, high: nil, relation: .atLeast), by: military()),
      paper.claim(
        "c-425", "A security source put the number of people aboard at 425.", figure: "425",
        of: .people, .present, .exactly(425),
        by: Source(
          text: "security source", name: "security source", kind: .military, side: "state",
          cue: "put")),
    ]
  }

  static var freed: [Claim] {
    [
      paper.claim(
        "c-190", "Officials later said 190 had been freed.", figure: "190", of: .passengers,
        .freed, .exactly(190), by: officials, reported: "2025-03-12T09:00:00Z"),
      paper.claim(
        "c-104", "Officials said 104 passengers were freed by midnight.",
        figure: "104 passengers", of: .passengers, .freed, .exactly(104), by: officials,
        reported: "2025-03-11"),
      paper.claim(
        "c-100", "More than 100 people were freed, a railway manager said.",
        figure: "More than 100 people", of: .people, .freed,
        Quantity(text: "More than 100", low: 101, high: nil, relation: .moreThan),
        by: Source(
          text: "railway manager", name: "railway manager", kind: .government, cue: "said")),
    ]
  }

  static var missing: Claim {
    paper.claim(
      "c-70-80", "Between 70 and 80 passengers were missing, the police said.",
      figure: "Between 70 and 80 passengers", of: .passengers, .missing,
      Quantity(text: "Between 70 and 80", low: 70, high: 80, relation: .range),
      by: Source(text: "police", name: "police", kind: .police, side: "state", cue: "said"))
  }

  static var background: Claim {
    var claim = paper.claim(
      "c-12", "In 2019 some 12 workers died on this line.", figure: "some 12 workers",
      of: .workers, .killed, Quantity(text: "some 12", low: 12, high: 12, relation: .about))
    claim.background = true
    claim.occurred = Occurrence(
      text: "In 2019", from: CalendarDay(year: 2019, month: 1, day: 1),
      to: CalendarDay(year: 2019, month: 12, day: 31))
    return claim
  }

  static var threat: Claim {
    communique.claim(
      "c-10", "It warned that ten more captives would be killed every hour.",
      figure: "ten more captives", of: .hostages, .killed, .exactly(10, "ten"),
      by: separatists("It", cue: "warned"), status: .threatened)
  }
}
