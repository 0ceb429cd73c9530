extension DeskExample {
  /// A human-rights monitor that holds statements of the parties against other voices.
  static let rightsFiles: [(name: String, text: String)] = [
    (
      "pipeline.yaml",
      #"""
      # A human-rights monitor: statements of the parties beside what residents, hospitals and monitors say.
      # Nothing is averaged; every figure keeps its source and its side.
      version: 1

      stages:
        - stage: ingest
          from:
            - files: data/**/*.{txt,md,jsonl,html}

        # Words of this conflict that the program does not know.
        - stage: extract
          measures: [killed, injured, missing, detained, displaced]
          lexicon: lexicon/desk.yaml

        - stage: attribute
          sources:
            - {name: Ministry of Defence, kind: military, side: state, match: [defence ministry]}
            - {name: River Union, kind: armed_group, side: union, match: [the Union's command]}
            - {name: Valley Rights Watch, kind: monitor, match: [VRW]}

        - stage: group
          window: 14 days

        # Hamlet dwellers, farmers and other civilians count the same people here.
        - stage: compare
          comparable:
            villagers: [civilians, residents, workers]
          policy: [ucdp, ibc]

        - stage: report
          to: reports
          title: Harm to civilians, by source

      tests:
        - name: a hamlet dweller is a resident
          text: Shelling killed six hamlet dwellers, VRW said.
          expect:
            - {measure: killed, group: residents, number: 6, source: Valley Rights Watch}
        - name: two sides on one raid
          claims:
            - {measure: killed, group: civilians, number: 14, source: VRW, said: 2025-04-08}
            - {measure: killed, group: civilians, number: 0, source: defence ministry, said: 2025-04-08}
          discrepancies:
            - {measure: killed, group: villagers, kind: contradiction}

      """#
    ),
    (
      "data/2025-04-08-ministry.txt",
      #"""
      ---
      title: Statement on the operation at Osk
      publisher: Ministry of Defence
      published: 2025-04-08
      ---
      The defence ministry said on Tuesday that no civilians were killed in the operation at Osk on 7 April, and that
      20 militants were detained.

      """#
    ),
    (
      "data/2025-04-08-monitor.txt",
      #"""
      ---
      title: Fourteen civilians killed at Osk
      publisher: Valley Rights Watch
      published: 2025-04-08
      ---
      VRW said that 14 civilians were killed and 30 were injured in the operation at Osk on 7 April. Some 400 villagers
      were displaced, it said.

      """#
    ),
    (
      "lexicon/desk.yaml",
      #"""
      # Words of one's own: they join those of the program, and win where both say something.
      people:
        residents:
          - hamlet dweller

      """#
    ),
  ]
}
