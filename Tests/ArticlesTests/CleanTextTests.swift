import Testing
import Text

@Suite struct `Clean text` {
  static let texts: [(String, String?, [String])] = [
    (
      "Bus falls into ravine, seven hurt\n\nA bus fell into a ravine.\n\nPolice said seven people"
        + " were hurt.",
      nil,
      [
        "headline: Bus falls into ravine, seven hurt", "paragraph: A bus fell into a ravine.",
        "paragraph: Police said seven people were hurt.",
      ]
    ),
    (
      "Bus falls into ravine\nMay 3, 2025\nA bus fell into a ravine.\nHe was 75.\nA long night"
        + "\nSeven people were hurt.",
      nil,
      [
        "headline: Bus falls into ravine", "paragraph: A bus fell into a ravine.",
        "paragraph: He was 75.", "headline: A long night", "paragraph: Seven people were hurt.",
      ]
    ),
    (
      "Bus falls into ravine. A bus fell into a ravine and seven people were hurt.",
      "Bus falls into ravine",
      [
        "headline: Bus falls into ravine",
        "paragraph: A bus fell into a ravine and seven people were hurt.",
      ]
    ),
    (
      "Bus falls into ravine, seven hurt, the police say on Monday.", "Bus falls into ravine",
      ["paragraph: Bus falls into ravine, seven hurt, the police say on Monday."]
    ),
    (
      "Bus falls into ravine - Seven people were hurt.", "Bus falls into ravine",
      ["headline: Bus falls into ravine", "paragraph: Seven people were hurt."]
    ),
    (
      "Boy shot by his brother, 9,\n\nSeven people were hurt.", "Boy shot by his brother, 9,",
      ["headline: Boy shot by his brother, 9", "paragraph: Seven people were hurt."]
    ),
    (
      "Bus falls into ravine: \n\nSeven people were hurt.", "Bus falls into ravine :",
      ["headline: Bus falls into ravine", "paragraph: Seven people were hurt."]
    ),
    (
      "Bus falls into ravine.\n\nSeven people were hurt when a bus fell into a ravine.",
      nil,
      [
        "headline: Bus falls into ravine.",
        "paragraph: Seven people were hurt when a bus fell into a ravine.",
      ]
    ),
    (
      "Seven people were hurt on Monday.\r\n\r\nThe driver died.\r\n", nil,
      ["paragraph: Seven people were hurt on Monday.", "paragraph: The driver died."]
    ),
    (
      "# Bus falls\n\n*A wet road by the river*\n\nSeven **people** were hurt:\n\n- two drivers were in hospital"
        + " on Monday\n- 12 dead\n\n## The road ##\n\n> \"It is narrow,\" she said.",
      nil,
      [
        "headline: Bus falls", "standfirst: A wet road by the river",
        "paragraph: Seven **people** were hurt:",
        "paragraph: two drivers were in hospital on Monday", "paragraph: 12 dead",
        "headline: The road", "paragraph: \"It is narrow,\" she said.",
      ]
    ),
    (
      "Man shot\n\nMan shot\n\n× Man shot\n\nA man was shot.", "Man shot - Hill TV",
      ["headline: Man shot", "paragraph: A man was shot."]
    ),
    (
      "Toll of the flood\n\n- Two killed\n- No survivors\n- 12 hurt\n\nThe figures are the governor's.",
      nil,
      [
        "headline: Toll of the flood", "headline: Two killed", "headline: No survivors",
        "headline: 12 hurt", "paragraph: The figures are the governor's.",
      ]
    ),
    (
      "MINISTRY OF HILLS\nPRESS RELEASE\n\nNINE REBELS KILLED IN RAID\nTroops suffer no losses\n\n"
        + "The raid was at dawn.",
      nil,
      [
        "headline: NINE REBELS KILLED IN RAID", "headline: Troops suffer no losses",
        "paragraph: The raid was at dawn.",
      ]
    ),
    ("", nil, []), ("\n \n", nil, []),
    ("Five dead", nil, ["headline: Five dead"]),
  ]

  @Test(arguments: 0..<texts.count)
  func `comes through whole as one article`(_ index: Int) {
    let (text, title, blocks) = Self.texts[index]
    #expect(Cut(text, title: title).blocks == (blocks.isEmpty ? [] : [blocks]))
  }

  @Test(arguments: [
    (
      """
      Bus falls into ravine

      A bus with forty passengers fell into a ravine near the valley town on
      Monday, and seven people were hurt, the police said. The road has been
      closed since, and the driver was taken to the hospital of the district
      where he died.
      The mayor said that the road was narrow and that it had been wet for a
      week.
      - Two children are among those who were hurt.
      """,
      [
        "A bus with forty passengers fell into a ravine near the valley town on\nMonday, and seven"
          + " people were hurt, the police said. The road has been\nclosed since, and the driver was"
          + " taken to the hospital of the district\nwhere he died.",
        "The mayor said that the road was narrow and that it had been wet for a\nweek.",
        "Two children are among those who were hurt.",
      ]
    ),
    (
      """
      Bus falls into ravine

         HILLTON, 3 MAY 89 (ABC) -- [TEXT] A BUS WITH FORTY PASSENGERS FELL INTO A
      RAVINE NEAR THE VALLEY TOWN ON MONDAY, AND SEVEN PEOPLE WERE HURT, THE POLICE
      SAID. THE ROAD HAS BEEN CLOSED SINCE, AND THE DRIVER WAS TAKEN TO A HOSPITAL.
         THE MAYOR SAID THAT THE ROAD WAS NARROW AND THAT IT HAD BEEN WET FOR A
      WEEK.
      """,
      [
        "HILLTON, 3 MAY 89 (ABC) -- [TEXT] A BUS WITH FORTY PASSENGERS FELL INTO A\nRAVINE NEAR THE"
          + " VALLEY TOWN ON MONDAY, AND SEVEN PEOPLE WERE HURT, THE POLICE\nSAID. THE ROAD HAS BEEN"
          + " CLOSED SINCE, AND THE DRIVER WAS TAKEN TO A HOSPITAL.",
        "THE MAYOR SAID THAT THE ROAD WAS NARROW AND THAT IT HAD BEEN WET FOR A\nWEEK.",
      ]
    ),
  ])
  func `lines that were wrapped at a column are one paragraph`(
    _ text: String, _ paragraphs: [String]
  ) {
    let expected = ["headline: Bus falls into ravine"] + paragraphs.map { "paragraph: \($0)" }
    #expect(Cut(text).blocks == [expected])
  }
}
