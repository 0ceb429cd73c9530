import Testing
import Text

@Suite struct `Datelines` {
  @Test(arguments: [
    (
      "ROCKPORT, March 12 (Agency) - Seven people were hurt on Monday.",
      "ROCKPORT, March 12 (Agency) -"
    ),
    ("PORT SAINT JOHN -- Seven people were hurt on Monday.", "PORT SAINT JOHN --"),
    ("HILLTON, Ky. (WIRE) — Seven people were hurt on Monday.", "HILLTON, Ky. (WIRE) —"),
    ("HILLTON— Seven people were hurt on Monday.", "HILLTON—"),
    ("(Agency) - Seven people were hurt on Monday.", "(Agency) -"),
    ("Reuters - Seven people were hurt on Monday.", "Reuters -"),
    (
      "NEW HARBOUR: Seven people were hurt on Monday when a bus fell into a ravine below the old road.",
      "NEW HARBOUR:"
    ),
    (
      "Rockport: The police said on Monday that seven people were hurt when a bus fell into a ravine.",
      "Rockport:"
    ),
    (
      "Rockport City / Hillton, 14 June 2025 - Seven people were hurt.",
      "Rockport City / Hillton, 14 June 2025 -"
    ),
    (
      "ROCKPORT, 7 JUL 89 (ABC) -- [TEXT] SEVEN PEOPLE WERE HURT.",
      "ROCKPORT, 7 JUL 89 (ABC) -- [TEXT]"
    ),
    (
      "NO CITY (RURITANIA), NO DATE -- [SPEECH] [TEXT] SEVEN PEOPLE WERE HURT.",
      "NO CITY (RURITANIA), NO DATE -- [SPEECH] [TEXT]"
    ),
  ])
  func `stand at the head of the first paragraph`(_ text: String, _ dateline: String) {
    let cut = Cut(text)
    #expect(cut.words(cut.articles.first?.dateline) == dateline)
    #expect(cut.blocks.first?.count == 1)
  }

  @Test(arguments: [
    "Seven people - two of them children - were hurt.",
    "Police: Seven people were hurt on Monday in the hills.",
    "The army, which lost two men - both officers - withdrew.",
    "THE ARMY -- WHICH LOST TWO MEN -- WITHDREW FROM THE HILLS.",
    "Hillman: Seven people were hurt on Monday when a bus fell into a ravine below the old road.",
    "ANCHOR: Good evening from the capital.\n\nREPORTER: Seven people were hurt.",
    "Colonel Hill - a friend of the president - was among the dead.",
  ])
  func `are not seen where there are none`(_ text: String) {
    #expect(Cut(text).articles.map(\.dateline) == [nil])
  }
}

@Suite struct `Publication days` {
  @Test(arguments: [
    ("28 March, 2016, 20:47", "2016-03-28"), ("31 January 2021", "2021-01-31"),
    ("March 12, 2025", "2025-03-12"), ("2025-03-12", "2025-03-12"),
    ("Published on Fri, 11 Nov 2011 at 09:56 IST", "2011-11-11"),
    ("Posted Jun 11th, 2012 at 1:23 PM", "2012-06-11"), ("11 / 28 / 05", "2005-11-28"),
    ("28.03.2016", "2016-03-28"), ("Updated: Jan 18, 2017 - 5:45 PM", "2017-01-18"),
    ("Thursday 17:45", nil), ("3/4/2016", nil), ("Copyright 12 March 2025", nil),
    ("Today: 21 June 2025", nil), ("30 February 2025", nil),
    ("Updated 4 May 2025\n\nPublished 3 May 2025", "2025-05-03"),
    ("As of 3 May 2025", "2025-05-03"),
  ])
  func `are read from their own line`(_ line: String, _ day: String?) {
    let cut = Cut("Bus falls into ravine\n\n\(line)\n\nSeven people were hurt on Monday.")
    #expect(cut.articles.map(\.published) == [day])
    #expect(cut.articles.map(\.blocks.count) == [2])
  }

  @Test(arguments: [
    ("ROCKPORT, 7 JUL 89 (ABC) -- SEVEN PEOPLE WERE HURT.", nil, "1989-07-07"),
    ("ROCKPORT, March 12 - Seven people were hurt.", "2025-03-13", "2025-03-12"),
    ("ROCKPORT, Dec. 30 - Seven people were hurt.", "2025-01-02", "2024-12-30"),
    ("ROCKPORT, March 12 - Seven people were hurt.", nil, nil),
    ("ROCKPORT - Seven people were hurt on 12 March 2019.", nil, nil),
  ])
  func `are read from the dateline`(_ text: String, _ published: String?, _ day: String?) {
    #expect(Cut(text, published: published).articles.map(\.published) == [day])
  }
}

@Suite struct `Days inside an article` {
  @Test(arguments: [
    (
      "Timeline of a siege\n\n3 May 2025\nGunmen took forty hostages.\n\n4 May 2025\nThe army"
        + " freed nine.\n\n5 May 2025\nThe siege ended.",
      nil
    ),
    (
      "Siege in the hills\n\nPublished 6 May 2025\n\n3 May 2025\nGunmen took forty hostages.\n\n"
        + "4 May 2025\nThe army freed nine.\n\n5 May 2025\nThe siege ended.",
      "2025-05-06"
    ),
    ("We took the bridge.\n\nThirty soldiers fell.\n\nOne of us died.\n\n3 May 2025", "2025-05-03"),
    ("Nine were hurt on Monday.\n3 May 2025\nThe driver died.", "2025-05-03"),
  ])
  func `are days of publication at its ends alone`(_ text: String, _ day: String?) {
    #expect(Cut(text).articles.map(\.published) == [day])
  }
}

@Suite struct `Issuers` {
  @Test(arguments: [
    ("HILL FRONT\nMilitary Communiqué\n\nOur fighters killed nine.", "HILL FRONT"),
    (
      "PRESS RELEASE\n\nNine were killed in a raid.\n\nDirectorate of Hills", "Directorate of Hills"
    ),
    ("Ministry of Hills: Statement on the raid\n\nNine were killed.", "Ministry of Hills"),
    ("Press statement by the Ministry of Hills on the raid\n\nNine died.", "Ministry of Hills"),
    ("OCHA Flash Update #3: Floods\n\nKey points\n- 14 people were killed.", "OCHA"),
    ("Daily Situation Report\n\n14 people were killed.", nil),
    (
      "Ministry of Hills – Press release\n\n3 May 2025\n\nTwo died.\n\nNine were hurt.",
      "Ministry of Hills"
    ),
    ("Communique of the Hill Front\n\nOur fighters killed nine.", "Hill Front"),
    (
      "Statement by the Hill Liberation Front\n\nOur fighters killed nine.", "Hill Liberation Front"
    ),
    (
      "HEADQUARTERS NORTHERN COMMAND\nPRESS OFFICE\nPress Release No. 4\n3 May 2025\n\n"
        + "TROOPS REPEL RAID, KILL NINE\n\n1. Nine were killed.",
      "HEADQUARTERS NORTHERN COMMAND"
    ),
    (
      "HILLS: FLOOD\nSituation Report No. 2\nRelief Coordination Office, as of 18:00, 3 May 2025\n\n"
        + "HIGHLIGHTS\n• At least nine people have died.",
      "Relief Coordination Office"
    ),
    (
      "News release\n\nHills: volunteers ask for help\n\nHillton, 3 May 2025 - The Hill Red Cross"
        + " has buried nine people.",
      "Hill Red Cross"
    ),
    (
      "CLANDESTINE, 3 MAY 89 (RADIO HILL) -- [COMMUNIQUE] [HILL FRONT] [TEXT] NINE DIED.",
      "HILL FRONT"
    ),
    (
      "Hillton Police Department\n\nFOR IMMEDIATE RELEASE\n\nNine were hurt.",
      "Hillton Police Department"
    ),
    ("Hill Army issues press release on raid\n\nThe Hill Army said nine had died.", nil),
    ("Army statement puts toll at nine\n\nThe Hill Army said nine had died.", nil),
    (
      "HILLTON, 3 MAY 89 -- [REPORT] [HILL PRESS COMMITTEE] [TEXT] NINE DIED IN THE HILLS.",
      "HILL PRESS COMMITTEE"
    ),
    ("HILLTON, 3 MAY 89 (RADIO HILL) -- [REPORT] [MARIA HILL] [TEXT] NINE DIED.", nil),
  ])
  func `are named by the heading of a release`(_ text: String, _ issuer: String?) {
    let cut = Cut(text)
    #expect(cut.articles.map { cut.words($0.issuer) } == [issuer])
  }
}
