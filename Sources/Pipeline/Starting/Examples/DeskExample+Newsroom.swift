extension DeskExample {
  /// A newsroom that follows a wire and the papers of its town.
  static let newsroomFiles: [(name: String, text: String)] = [
    (
      "pipeline.yaml",
      #"""
      # A newsroom: a folder into which a wire and other papers are saved, read every quarter of an hour.
      # What matters is who contradicts whom, as soon as it happens.
      version: 1

      stages:
        - stage: ingest
          from:
            - files: data/**/*.{txt,md,jsonl,html}

        - extract

        # The voices that this desk meets every day; all others are found by themselves.
        - stage: attribute
          sources:
            - {name: Harbeck Police, kind: police, side: state, match: [Harbeck police, city police]}
            - {name: Fire Brigade, kind: government, side: state, match: [fire brigade, firefighters]}
            - {name: Hill Front, kind: armed_group, side: rebels, match: [the front's spokesman]}

        - stage: group
          window: 3 days

        - stage: compare
          tolerance: 0%
          policy: latest

        - stage: report
          to: reports
          title: Who says how many
          formats: [html, json]

      tests:
        - name: the front's spokesman is the Hill Front
          text: Hill Front said it had killed nine soldiers.
          expect:
            - {measure: killed, group: security_forces, number: 9, source: Hill Front}
        - name: a place in a street is no toll
          text: The shop at 12 Quay Street has been open since 1998.
          expect: []

      """#
    ),
    (
      "data/2025-06-02-wire.txt",
      #"""
      ---
      title: Bomb at Harbeck checkpoint kills soldiers
      publisher: Tern Wire
      published: 2025-06-02
      ---
      HARBECK - A bomb went off at a checkpoint outside Harbeck on Monday morning. Harbeck police said four soldiers were killed and seven people were injured.

      Hill Front said it had killed nine soldiers.

      """#
    ),
    (
      "data/2025-06-03-paper.txt",
      #"""
      ---
      title: Checkpoint bomb in Harbeck, a day later
      publisher: Harbeck Post
      published: 2025-06-03
      ---
      A day after the bomb at the checkpoint outside Harbeck, Harbeck police said five soldiers were killed. The fire brigade said that it had brought 11 injured people to hospital.

      """#
    ),
  ]
}
