import Testing
import Text

@Suite struct `Scraped pages` {
  static let frame = """
    Skip to main content
    The Valley Herald

    Home
    World
    Sport
    Opinion
    Subscribe from 2 a month

    More news
    Cup final tonight in the capital
    Ten ways to cook rice

    World
    Bus falls into ravine in the hills, seven hurt
    The Wire
    3 May, 2025, 20:47
    Update: 4 May, 2025, 08:10
    Villagers look down at the bus. Photo: Wire

    A bus fell into a ravine on Friday, hurting seven people, the police said.

    The driver died in hospital.

    Also read: Lorry hits bridge

    Share  Tweet  Print

    Advertisement

    Copyright 2025 The Valley Herald. All rights reserved.

    Most read
    1. Three dead in market blast
    2. Why 12 ministers resigned
    """

  @Test(arguments: [nil, "Bus falls into ravine in the hills, seven hurt"])
  func `keep the article and lose the frame`(_ title: String?) {
    let cut = Cut(Self.frame, title: title)
    #expect(
      cut.blocks == [
        [
          "headline: Bus falls into ravine in the hills, seven hurt",
          "caption: Villagers look down at the bus. Photo: Wire",
          "paragraph: A bus fell into a ravine on Friday, hurting seven people, the police said.",
          "paragraph: The driver died in hospital.",
        ]
      ])
    #expect(cut.articles.map(\.published) == ["2025-05-03"])
  }

  static let several = """
    Connect with us

    Regional

    Rebels free nine hostages after talks with elders

    The nine had been held for three weeks.

    Published

    on

    (Last Updated On: )

    Rebels freed nine hostages on Monday, the army said.

    The nine had been held for three weeks.

    Continue Reading

    Regional

    Army says it killed four rebels near the dam

    A fight of six hours

    Published 2 May 2025

    The army said it had killed four rebels near the dam.

    A fight of six hours

    The rebels said that none of their fighters had died, the radio reported.

    The rebels said that none of their fighters had died.

    Continue Reading

    Trending

    Copyright 2025 Hill News. All rights reserved!
    """

  @Test(arguments: [several])
  func `are cut into their articles`(_ page: String) {
    let cut = Cut(page)
    #expect(
      cut.blocks == [
        [
          "headline: Rebels free nine hostages after talks with elders",
          "standfirst: The nine had been held for three weeks.",
          "paragraph: Rebels freed nine hostages on Monday, the army said.",
        ],
        [
          "headline: Army says it killed four rebels near the dam",
          "standfirst: A fight of six hours",
          "paragraph: The army said it had killed four rebels near the dam.",
          "paragraph: The rebels said that none of their fighters had died, the radio reported.",
        ],
      ])
    #expect(cut.articles.map(\.published) == [nil, "2025-05-02"])
    #expect(cut.articles.map(\.number) == [1, 2])
  }

  @Test(arguments: [
    (
      """
      Today: 21 June 2025
      31 January 2021
      2 mins read

      Ministers agree on a truce in the hills

      The ministers agreed on a truce, the radio said.

      The truce holds for nine days.

      Previous Story

      Captain captured

      Next Story

      Over 3mn vaccinated

      Latest from Top News

      Inspectors sound alarm in the north

      The inspectors have sounded an alarm. The head of the agency, who has led it for years, has warned of the

      Two dead as roof falls

      The roof of a market fell in, and two people were killed when it came down on the stalls of the
      """, ["Ministers agree on a truce in the hills"], "2021-01-31"
    ),
    (
      """
      Hill Herald

      Home Latest Opinion Business Sport Culture Video Archive
      E-PAPER | May 3, 2025
      Bus attack: 12 killed in the hills
      Ann Hill Published May 3, 2025  Updated May 4, 2025 09:12am

      • Governor says 11 civilians among dead

      At least 12 people were killed on Friday, officials said.

      list of 2 items
      list 1 of 2
      Rebels free 30 hostages after talks
      end of list

      The rebels said they had killed 20 soldiers.

      More than 40 held

      The army held more than 40 people.

      Comments

      Reader
      So sad, 12 people were killed again.
      Another 30 were killed last week.
      """, ["Bus attack: 12 killed in the hills"], "2025-05-03"
    ),
    (
      """
      Hill Herald: World news

      Bus attack kills 12
      Wed, 12 Mar 2025 10:00:00 GMT
      At least 12 people were killed in an attack on a bus, police said.

      Flood kills three
      Sun, 09 Mar 2025 08:00:00 GMT
      Three people drowned on the coast.
      """, ["Hill Herald: World news", "Flood kills three"], "2025-03-12"
    ),
    (
      """
      HILLTON -- A first story has its place.

      Two held over fire in Rockport

      ROCKPORT -- Two people were arrested on Monday.

      Flood drives 30 from their homes

      LOWTOWN -- Thirty people left their homes.
      """,
      ["none", "Two held over fire in Rockport", "Flood drives 30 from their homes"], nil
    ),
  ])
  func `end where lists begin and begin anew at datelines`(
    _ page: String, _ headlines: [String], _ published: String?
  ) {
    let cut = Cut(page)
    #expect(cut.headlines == headlines)
    #expect(cut.articles.first?.published == published)
  }

  @Test(arguments: [
    ("Police look at the bus on Monday. (Hill TV)", "caption"),
    ("Relatives wait at the hospital [Ann Hill/Wire]", "caption"),
    ("(Photo: Ann Hill)", "caption"),
    ("The driver and two of the children who were in the bus died", "paragraph"),
    ("A second bus", "headline"),
    ("12 dead, 30 hurt", "headline"),
  ])
  func `tell captions and sentences without a full stop from headings`(
    _ line: String, _ kind: String
  ) {
    let cut = Cut("Bus falls into ravine\n\nSeven were hurt.\n\n\(line)\n\nThe road was wet.")
    #expect(cut.blocks.first?[2] == "\(kind): \(line)")
  }

  @Test(arguments: [
    "ALSO: Three held over fire", "RELATED: Three held over fire", "Video: Three held over fire",
    "1:30 Three people held over fire", "READ MORE: Three held over fire", "desk@example.org",
    "Follow us on Hillbook", "© 2025 Hill TV", "Share", "Home | News | Sport", "• World",
  ])
  func `lose a teaser or a button amid the text`(_ line: String) {
    let cut = Cut("Bus falls into ravine\n\nSeven were hurt.\n\n\(line)\n\nThe road was wet.")
    #expect(cut.blocks.first?.count == 3)
  }

  @Test(arguments: [
    "More than 20 killed in blast", "Video shows 12 dead", "Contact lost with ferry carrying 40",
    "Watch tower attack kills three", "Life of a miner: nine hurt", "Home attacked, two dead",
    "Following raid, nine held", "Like this, 40 died", "Back to school after attack kills 12",
  ])
  func `keep headlines that begin like the words of a frame`(_ headline: String) {
    let page = "Home\nWorld\nSport\nLog in\n\n\(headline)\n\n3 May 2025\n\nIt was on Monday."
    #expect(Cut(page).headlines == [headline])
    #expect(Cut("\(headline)\n\nIt was on Monday.").headlines == [headline])
  }

  @Test(arguments: [
    (
      "The army freed forty people from the upper floor of the hotel, an officer said.",
      "The army freed forty people from the upper floor of the hotel, an officer said."
    ),
    (
      "The army freed forty people from the upper floor of the hotel.",
      "The army freed forty people from the upper floor of the hotel, the radio reported."
    ),
  ])
  func `count a paragraph that stands twice once`(_ first: String, _ second: String) {
    let cut = Cut("Hotel siege ends at dawn\n\n\(first)\n\nIt was dawn.\n\n\(second)")
    let expected = [
      "headline: Hotel siege ends at dawn", "paragraph: \(first)", "paragraph: It was dawn.",
    ]
    #expect(cut.blocks == [expected])
  }

  @Test(arguments: [
    "The army freed forty people from the upper floor of the hotel and six from the roof.",
    "The army freed forty people from the upper floor of the hotel, and 6 died.",
  ])
  func `keep a paragraph that says more than an earlier one`(_ longer: String) {
    let cut = Cut(
      "Hotel siege ends at dawn\n\nThe army freed forty people from the upper floor of the hotel."
        + "\n\n\(longer)")
    #expect(cut.blocks.first?.last == "paragraph: \(longer)")
  }
}
