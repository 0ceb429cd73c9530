import ClaimModel
import Configuration
import Diagnostics
import Testing

@Suite("A configuration is read into its stages")
struct ReadingTests {
  @Test(arguments: [
    "", "# nothing\n", "version: 1\n",
    "stages: [ingest, extract, attribute, group, compare, report]\n",
    "stages:\n- ingest\n- stage: extract\n- attribute\n- group\n- compare\n- stage: report\n",
  ])
  func `what is not written holds by default`(_ text: String) throws {
    let configuration = try read(text)
    #expect(configuration.version == 1)
    #expect(configuration.ledger.written == ".counterclaim/ledger.sqlite")
    #expect(
      configuration.stages.map(\.name)
        == [.ingest, .extract, .attribute, .group, .compare, .report])
    #expect(configuration.extract?.measures == Measure.allCases)
    #expect(configuration.group?.window == DaySpan(days: 7))
    #expect(configuration.group?.threshold == 0.5)
    #expect(configuration.compare?.policies == [.ucdp])
    #expect(configuration.compare?.tolerance == .share(0))
    #expect(configuration.reports.map(\.formats) == [[.html, .markdown, .json, .csv]])
    #expect(configuration.tests.isEmpty)
  }

  /// Every setting written, with another value than its default.
  static let whole = """
    version: 1
    ledger: memory/desk.sqlite
    retention: {versions: 2 years, gone: 90 days, resolved: forever}
    stages:
      - stage: ingest
        from:
          - files: pages/**/*.{txt,html}
          - files: wire.jsonl
      - stage: extract
        language: en
        measures: [killed, injured]
        lexicon: [lexicon/desk.yaml, /shared/words.yaml]
      - stage: attribute
        sources:
          - {name: Port Authority, kind: government, side: state, match: [harbour master]}
          - name: Dockers' Union
            kind: unknown
      - stage: group
        window: 2 weeks
        threshold: 0.75
        places:
          - {name: Mashkaf, country: PK, region: Balochistan, latitude: 29.6, longitude: -67,
             aliases: [Mushkaf]}
        incidents:
          - {name: Ferry fire, dates: [2025-03-11, 2025-03-12], places: [Port], words: [ferry]}
        together: [[b, a]]
        apart: [[c, d]]
      - stage: compare
        comparable: {people aboard: [passengers, crew]}
        tolerance: 2
        policy: [gtd, latest]
      - stage: report
        to: out/web
        formats: [html]
        title: "Ferry: the figures"
        single_file: true
      - stage: report
        to: out/data
        formats: [json]
      - stage: notify
        on: [new, resolved]
        least_kind: denial
        least_spread: 5
        run: [./alert.sh, --channel, desk]
        link: https://desk.example.org/reports
        quiet: {from: "22:00", to: "07:30", zone: Europe/Lisbon}
        at_most: 5
        attempts: 2
        time_limit: 10
        give_up: 1 week
      - {stage: notify, post: "https://chat.example.org/hook", headers: {Authorization: Bearer 4711}}
    tests:
      - name: two voices
        text: The port said 3 died.
        expect:
          - {measure: killed, group: people, number: 3, source: government, status: asserted}
          - {measure: injured, low: 5, source: none}
          - {measure: missing, high: 9, source: Dockers' Union}
      - {name: a year, text: It sank in 1998.}
      - name: one ferry
        articles:
          - {id: wire, title: Ferry sinks, publisher: Tern, published: 2025-03-11, text: It sank.}
          - {text: The ferry sank.}
        incidents: [[wire, "2"]]
      - name: two counts
        claims:
          - {measure: killed, group: crew, number: 3, source: harbour master, said: 2025-03-11}
          - {measure: killed, low: 5, source: a widow, kind: witness, side: none, status: feared}
        discrepancies: [{measure: killed, group: people aboard, kind: contradiction}]
    """

  @Test(arguments: [whole])
  func `every setting is read`(_ text: String) throws {
    let configuration = try read(text)
    #expect(configuration.ledger.resolved == "desk/memory/desk.sqlite")
    #expect(
      configuration.ingest?.from == [
        IngestInput(.files(path("pages/**/*.{txt,html}"))),
        IngestInput(.files(path("wire.jsonl"))),
      ])
    #expect(configuration.extract?.measures == [.killed, .injured])
    #expect(configuration.retention?.versions == DaySpan(days: 730))
    #expect(configuration.retention?.gone == DaySpan(days: 90))
    #expect(configuration.retention?.resolved == nil && configuration.retention?.runs == nil)
    let notices = configuration.notifications
    #expect(notices.map(\.run) == [["./alert.sh", "--channel", "desk"], nil])
    #expect(notices.map(\.post) == [nil, "https://chat.example.org/hook"])
    #expect(notices[0].on == [.new, .resolved] && notices[1].on == [.new, .widened])
    #expect(notices[0].leastKind == .denial && notices[0].leastSpread == 5)
    #expect(notices[0].quiet.map { [$0.from, $0.to] } == [22 * 60, 7 * 60 + 30])
    #expect(notices[0].quiet?.zone == "Europe/Lisbon")
    #expect(notices.map(\.giveUp.days) == [7, 3])
    #expect(notices[1].headers.map(\.name) == ["Authorization"])
    #expect(
      configuration.extract?.lexicons.map(\.resolved)
        == ["desk/lexicon/desk.yaml", "/shared/words.yaml"])
    let sources = try #require(configuration.attribute?.sources)
    #expect(sources.map(\.name) == ["Port Authority", "Dockers' Union"])
    #expect(sources.map(\.kind) == [.government, .unknown])
    #expect(sources.map(\.side) == ["state", nil])
    #expect(sources.map(\.match) == [["harbour master"], []])
  }

  @Test(arguments: [whole])
  func `the settings of group, compare and report are read`(_ text: String) throws {
    let configuration = try read(text)
    let group = try #require(configuration.group)
    #expect(group.window == DaySpan(days: 14))
    #expect(group.threshold == 0.75)
    #expect(group.places.first?.latitude == 29.6)
    #expect(group.places.first?.longitude == -67)
    #expect(group.places.first?.region == "Balochistan")
    #expect(group.places.first?.aliases == ["Mushkaf"])
    #expect(group.incidents.first?.from == CalendarDay(year: 2025, month: 3, day: 11))
    #expect(group.incidents.first?.to == CalendarDay(year: 2025, month: 3, day: 12))
    #expect(group.together.map(\.first) == ["a"])
    #expect(group.apart.map(\.second) == ["d"])
    let aboard = ComparableGroups(name: "people aboard", groups: [.passengers, .crew])
    #expect(configuration.compare?.comparable == [aboard])
    #expect(configuration.compare?.tolerance == .people(2))
    #expect(configuration.compare?.policies == [.gtd, .latest])
    #expect(configuration.reports.map(\.to.resolved) == ["desk/out/web", "desk/out/data"])
    #expect(configuration.reports.map(\.isSingleFile) == [true, false])
    #expect(configuration.reports.first?.title == "Ferry: the figures")
  }

  @Test(arguments: [whole])
  func `tests are read with what they expect`(_ text: String) throws {
    let tests = try read(text).tests
    #expect(tests.map(\.name) == ["two voices", "a year", "one ferry", "two counts"])
    #expect(tests.map { $0.expect?.count } == [3, 0, nil, nil])
    #expect(tests.first?.line == 53)
    let expected = try #require(tests.first?.expect)
    #expect(expected.map(\.measure) == [.killed, .injured, .missing])
    #expect(expected.map { $0.figure?.low } == [3, 5, nil])
    #expect(expected.map { $0.figure?.high } == [3, nil, 9])
    #expect(expected.map(\.source) == [.kind(.government), .own, .named("Dockers' Union")])
    #expect(expected.map(\.status) == [.asserted, nil, nil])
  }

  @Test(arguments: [
    "ingest", "ingest, extract, attribute", "ingest, extract, attribute, group",
    "ingest, extract, attribute, group, report", "ingest, extract, attribute, group, compare",
    "ingest, extract, attribute, group, compare, report, {stage: report, to: second}",
  ])
  func `a pipeline may end early, leave comparing out and report twice`(_ stages: String) throws {
    let count = stages.split(separator: ",").filter { !$0.contains("to:") }.count
    #expect(try read("stages: [\(stages)]").stages.count == count)
  }

  @Test(arguments: [
    ("ledger: ${HOME}/l.sqlite", "/home/desk/l.sqlite"),
    ("ledger: ${EMPTY:-other}.sqlite", "other.sqlite"),
    ("ledger: ${NONE:-}x", "x"),
    ("ledger: a$${HOME}", "a${HOME}"),
    ("ledger: ./a", "./a"),
  ])
  func `variables come from the environment`(_ text: String, _ written: String) throws {
    #expect(try read(text).ledger.written == written)
  }

  @Test(arguments: [
    ("stages.group.window", "7 days", "7 days", EffectiveSetting.Origin.byDefault),
    (
      "stages.group.threshold", "0.25", "${SHARE}",
      .environment(["SHARE"], file: "desk/pipeline.yaml", line: 3, column: 47)
    ),
    ("stages.report.to", "a", "a", .file("desk/pipeline.yaml", line: 3, column: 87)),
    (
      "stages.report[2].formats", "[\"csv\"]", "[\"csv\"]",
      .file("desk/pipeline.yaml", line: 5, column: 5)
    ),
    ("stages.extract.lexicon", "[]", "[]", .byDefault),
    ("ledger", ".counterclaim/ledger.sqlite", ".counterclaim/ledger.sqlite", .byDefault),
  ])
  func `every value tells where it comes from`(
    _ path: String, _ value: String, _ written: String, _ origin: EffectiveSetting.Origin
  ) throws {
    let text = """
      version: 1
      stages:
        [ingest, extract, attribute, {stage: group, threshold: "${SHARE}"}, {stage: report, to: a},
        {stage: report,
          formats: [csv]}]
      """
    let found = try #require(try read(text).effective.first { $0.path == path })
    #expect(found.value == value)
    #expect(found.written == written)
    #expect(found.origin == origin)
  }

  @Test(arguments: [
    ("", ConfigurationPage.defaults, true),
    ("", "version: 1\nstages: [ingest, extract, attribute, group, compare, report]\n", true),
    ("stages: [ingest]", "stages: [{stage: ingest}]\ntests: [{name: a, text: b}]", true),
    ("ledger: ${HOME}", "ledger: /home/desk", true),
    ("ledger: a", "ledger: b", false),
    ("stages: [ingest]", "stages: [ingest, extract, attribute]", false),
    (
      "stages: [ingest, {stage: extract, measures: [killed]}, attribute]",
      "stages: [ingest, {stage: extract, measures: [injured]}, attribute]", false
    ),
  ])
  func `files that mean the same have the same canonical text`(
    _ first: String, _ second: String, _ isSame: Bool
  ) throws {
    #expect((try read(first).canonicalText == read(second).canonicalText) == isSame)
  }

  private func read(_ text: String) throws -> PipelineConfiguration {
    let environment = ["HOME": "/home/desk", "EMPTY": "", "SHARE": "0.25"]
    let (configuration, diagnostics) = ConfigurationReader.read(
      text: text, file: "desk/pipeline.yaml", environment: environment)
    #expect(diagnostics.map(\.description) == [])
    return try #require(configuration)
  }

  private func path(_ written: String) -> ConfiguredPath {
    ConfiguredPath(written: written, resolved: "desk/" + written)
  }
}
