extension DeskExample {
  /// A coder of conflict data who needs low, best and high by published rules.
  static let codingFiles: [(name: String, text: String)] = [
    (
      "pipeline.yaml",
      #"""
      # A coder of conflict data: one row an incident, with low, best and high by several published rules.
      version: 1

      stages:
        - stage: ingest
          from:
            - files: data/**/*.jsonl

        - stage: extract
          measures: [killed, injured, captured]

        - stage: attribute
          sources:
            - {name: Northern Army, kind: military, side: state, match: [army of the north]}
            - {name: Lake Brigades, kind: armed_group, side: brigades, match: [brigades]}

        # Towns that the gazetteer lacks; an incident that the codebook knows already goes by its name.
        - stage: group
          window: 7 days
          places:
            - {name: Torvik, country: NO, latitude: 61.2, longitude: 7.1}
          incidents:
            - {name: "Torvik garrison, May 2025", dates: [2025-05-11, 2025-05-12], places: [Torvik]}

        # The rules side by side: none of them decides what is true.
        - stage: compare
          policy: [ucdp, acled, gtd, latest]

        - stage: report
          to: reports
          formats: [csv, json, html]

      tests:
        - name: a range stays a range
          text: Between 30 and 40 soldiers were killed, the northern army said.
          expect:
            - {measure: killed, group: security_forces, low: 30, high: 40, source: Northern Army}
        - name: a bound is no contradiction
          claims:
            - {measure: killed, group: security_forces, low: 20, source: brigades}
            - {measure: killed, group: security_forces, number: 21, source: northern army}
          discrepancies:
            - {measure: killed, kind: bound}

      """#
    ),
    (
      "data/reports.jsonl",
      #"""
      {"id": "tern-1", "title": "Garrison attacked in Torvik", "publisher": "Tern Wire", "published": "2025-05-12", "text": "TORVIK - Fighters attacked the garrison of Torvik on Sunday. The northern army said 12 soldiers were killed. The brigades said they had killed 40 soldiers and captured six."}
      {"id": "post-1", "title": "Torvik garrison: army counts its dead", "publisher": "Harbeck Post", "published": "2025-05-13", "text": "After the attack on the garrison of Torvik on Sunday the northern army said on Tuesday that 15 soldiers were killed and at least 20 were injured."}

      """#
    ),
  ]
}
