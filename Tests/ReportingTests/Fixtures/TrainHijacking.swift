import ClaimModel
import Reporting

/// The hijacking of a train, told in our own words by an army, a rebel group and a paper.
enum TrainHijacking {
  static let release = FixtureDocument(
    id: "d-release", title: "Clearance of the train is complete",
    publisher: "Armed forces press office", url: "data/train/army-release.md",
    published: "2025-03-12T20:30:00Z", isStored: true,
    text: """
      Clearance of the train is complete

      The operation ended on Wednesday evening and all 33 attackers are dead, the military's \
      spokesman said. Four troops lost their lives. The attackers had killed 21 hostages before \
      the rescue began, he added. At least 440 people had been on board.
      """)

  static let communique = FixtureDocument(
    id: "d-communique", title: "Statement on the third day", publisher: "Separatist channel",
    url: "https://example.org/statements/3?lang=en", published: "2025-03-13",
    text: """
      The separatist army said it had executed 50 passengers when its deadline ran out. Its \
      fighters killed 30 soldiers on the first day, the separatist army claimed. None of its \
      fighters had fallen, it said. It warned that ten more captives would be killed every hour.
      """)

  static let paper = FixtureDocument(
    id: "d-paper", title: "Hundreds freed from hijacked train", publisher: "Harbour Gazette",
    url: "https://example.com/world/train#live", published: "2025-03-12",
    text: """
      A security source put the number of people aboard at 425. Sixteen attackers had been \
      killed so far, the security source said. Officials said 104 passengers were freed by \
      midnight. Officials later said 190 had been freed. More than 100 people were freed, a \
      railway manager said. Between 70 and 80 passengers were missing, the police said. A \
      minister denied that 50 passengers were dead. In 2019 some 12 workers died on this line.
      """)

  static var report: IncidentReport {
    IncidentReport(
      incident: incident, questions: questions, claims: claims,
      documents: [release, communique, paper].map(\.reported),
      articles: [
        Article(
          document: "d-paper", article: 1, start: 0, end: 100,
          title: "Hundreds freed, as the paper has it inside", published: "2025-03-12")
      ])
  }

  private static var incident: Incident {
    Incident(
      id: "i-7f3a9c", title: "Train hijacking, Bolan, 11–13 March 2025",
      from: CalendarDay(year: 2025, month: 3, day: 11),
      to: CalendarDay(year: 2025, month: 3, day: 13),
      place: Place(
        text: "Bolan", name: "Bolan Pass", country: "PK", region: "Balochistan",
        latitude: 29.45, longitude: 67.5, precision: .district),
      documents: ["d-communique", "d-paper", "d-release"], claims: claims.map(\.id).sorted(),
      sides: ["insurgents", "state"], formerIds: ["i-02be11"],
      evidence: [
        "all three documents name a train and its passengers",
        "their days lie between 11 and 13 March 2025",
      ])
  }

  static var claims: [Claim] {
    killed + attackers + troops + aboard + freed + [missing, background, threat]
  }

  private static var questions: [QuestionReport] {
    var killed = killedQuestion
    killed.asides = [.init(claim: background.id, reason: "its words point to another time")]
    killed.resolutions = [
      "The police and the army, once apart, have agreed on 21 since 13 March 2025."
    ]
    return [
      killed, attackersQuestion, troopsQuestion, aboardQuestion, freedQuestion,
      QuestionReport(
        question: .init(
          measure: .missing, group: "people on the train", label: "missing, people on the train"),
        positions: [Position([missing])]),
    ]
  }
}
