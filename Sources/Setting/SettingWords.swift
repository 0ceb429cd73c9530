/// The function words and names of time by which places and days are recognised.
enum SettingWords {
  static let months: [String: Int] = numbered(
    [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ], from: 1
  ).merging(
    [
      "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9,
      "oct": 10, "nov": 11, "dec": 12,
    ]) { first, _ in first }

  /// 0 for Sunday, as in `CalendarDay.weekday`.
  static let weekdays: [String: Int] = numbered(
    ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"], from: 0
  ).merging(
    [
      "sun": 0, "mon": 1, "tue": 2, "tues": 2, "wed": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5,
      "sat": 6,
    ]) { first, _ in first }

  static let numbers: [String: Int] = numbered(
    [
      "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
      "twelve",
    ], from: 1
  ).merging(["a": 1, "an": 1]) { first, _ in first }

  /// Days in a unit of time; months and years are told apart from these by their name.
  static let unitDays: [String: Int] = [
    "day": 1, "days": 1, "week": 7, "weeks": 7, "month": 30, "months": 30, "year": 365,
    "years": 365, "decade": 3650, "decades": 3650,
  ]

  /// The words with which an expression of time can begin, apart from digits.
  static let timeOpeners: Set<String> = Set(months.keys).union(weekdays.keys).union(numbers.keys)
    .union(unitDays.keys).union([
      "today", "tonight", "yesterday", "tomorrow", "last", "this", "past", "previous", "the", "a",
    ])

  static let dayParts: Set<String> = [
    "morning", "afternoon", "evening", "night", "midday", "noon", "midnight",
  ]

  /// What a place name may follow: "in Quetta", "near the Iraqi city of Mosul".
  static let locatives: Set<String> = [
    "in", "at", "near", "above", "below", "outside", "around", "across", "inside", "throughout",
    "within",
    "downtown", "central", "northern", "southern", "eastern", "western", "northeastern",
    "northwestern", "southeastern", "southwestern", "northeast", "northwest", "southeast",
    "southwest", "suburban", "rural",
  ]
  /// What a name may follow with "of" between: "the city of Mosul".
  static let kindsOfPlace: Set<String> = [
    "city", "town", "village", "province", "district", "suburb", "hamlet", "settlement",
  ]
  static let directions: Set<String> = [
    "northern", "southern", "eastern", "western", "central", "capital",
  ]
  static let weakLocatives: Set<String> = [
    "from", "of", "to", "toward", "towards", "into", "through", "between", "over", "on", "via",
    "and", "for", "leaving", "reach", "reached", "hit", "struck", "visited", "shook",
  ]

  /// What follows a place name when the two together name a body or a thing of that place.
  static let institutions: Set<String> = [
    "police", "county", "city", "fire", "hospital", "airport", "sheriff", "mayor", "university",
    "school", "district", "province", "governorate", "region", "state", "area", "department",
    "authorities", "officials", "residents", "government", "suburb", "neighborhood",
    "neighbourhood", "metro", "village", "town", "man", "woman", "teen", "boy", "girl", "couple",
    "resident", "officer", "officers", "firefighters", "court", "provincial", "prison", "jail",
  ]

  /// Houses whose names are not where they stand: "Sinai Hospital", "Lincoln School".
  static let namedHouses: Set<String> = [
    "hospital", "university", "college", "school", "medical", "elementary", "church",
  ]

  /// "The five-year war": what is counted over it is no news.
  static let wars: Set<String> = [
    "war", "conflict", "insurgency", "rebellion", "uprising", "siege",
  ]

  /// Capitalised words behind "in" that are no towns: seasons, bodies, languages, things with names.
  static let notTowns: Set<String> = [
    "congress", "parliament", "senate", "facebook", "twitter", "instagram", "telegram", "arabic",
    "hebrew", "urdu", "pashto", "spring", "summer", "autumn", "winter", "christmas", "easter",
    "ramadan", "islam", "christianity", "god", "heaven", "operation", "hurricane", "typhoon",
    "cyclone", "tropical", "storm", "avenue", "street", "road", "drive", "boulevard", "highway",
    "interstate", "park", "lane", "building", "house", "center", "centre", "church", "mosque",
    "room", "ward", "building", "plaza", "mall", "apartments", "memorial", "general", "medical",
    "world", "civil", "western", "eastern", "northern", "southern", "olympics", "latin",
  ]

  /// What stands before a person's name.
  static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "dr", "sgt", "lt", "capt", "gen", "col", "maj", "cpl", "pvt", "det",
    "sen", "rep", "gov", "president", "minister", "sergeant", "lieutenant", "captain", "general",
    "colonel", "major", "chief", "detective", "officer", "deputy", "judge", "justice", "senator",
    "congressman", "congresswoman", "king", "queen", "prince", "princess", "pope", "rev", "sir",
    "lord", "lady", "professor", "coach", "spokesman", "spokeswoman", "spokesperson", "secretary",
    "inspector", "constable", "sheikh", "ayatollah", "imam", "father", "sister", "brother",
  ]

  static let sayings: Set<String> = [
    "said", "says", "say", "told", "added", "announced", "reported", "reports", "stated",
    "confirmed", "acknowledged", "admitted", "tweeted", "wrote", "tells", "claimed", "published",
    "updated", "posted", "raised", "lowered", "revised", "denied", "insisted", "estimated",
  ]

  /// "The deadliest attack in ten years": of what these words tell, it is the news.
  static let records: Set<String> = [
    "worst", "deadliest", "bloodiest", "biggest", "largest", "highest", "heaviest", "strongest",
    "first", "second", "third", "fourth", "fifth", "latest", "most", "record", "lowest",
  ]

  /// What an event does that "it" goes back to.
  static let deeds: Set<String> = [
    "killed", "injured", "wounded", "claimed", "left", "destroyed", "displaced", "caused", "cost",
  ]
  /// Times over which deaths are added up.
  static let seasons: Set<String> = [
    "year", "winter", "summer", "spring", "autumn", "season",
  ]
  /// "Earlier this year": a time within it.
  static let parts: Set<String> = ["earlier", "later", "early", "late", "of"]

  /// Words that hold the news against another event, each with those that follow it.
  static let links: [String: Set<String>] = [
    "retaliation": ["for", "to"], "revenge": ["for"], "reprisal": ["for"], "reprisals": ["for"],
    "similar": ["to"], "reminiscent": ["of"], "avenge": ["the"], "echoing": ["the", "a"],
  ]

  /// "In a separate incident": what follows is not the article's own news.
  static let otherIncident: Set<String> = ["separate", "unrelated", "previous", "similar"]
  static let incidents: Set<String> = [
    "incident", "incidents", "action", "assault", "ambush", "killing", "killings", "attack",
    "attacks", "shooting", "shootings", "bombing", "bombings",
    "explosion", "explosions", "crash", "crashes", "blast", "blasts", "earthquake", "quake",
    "strike", "strikes", "raid", "raids", "clash", "clashes", "hijacking", "case", "cases", "war",
    "wars", "conflict",
  ]

  /// Words too common to tell one article from another, and never a place.
  static let common: Set<String> = Set(
    """
    a an the of in on at to for from by with and or but as is was were be been being are it its he \
    she his her him them they their we our us you your i my me this that these those who whom whose \
    which what when where how why not no nor so than then there here has have had having do does \
    did done will would could should may might can shall must also just about after before into \
    over under out up down off again more most other some such only own same too very now said \
    says say told new one two three all any both each few while during since until between through \
    against because if don ain isn wasn didn doesn n't 's 're 've 'll 'd 'm st nd rd th mr mrs ms dr \
    am pm a.m. p.m. according another around still many much even well back like get got going go \
    went make made take took come came told way per via
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))

  private static func numbered(_ words: [String], from first: Int) -> [String: Int] {
    var table: [String: Int] = [:]
    for (offset, word) in words.enumerated() { table[word] = first + offset }
    return table
  }
}
