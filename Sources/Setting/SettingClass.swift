internal import Text

/// What a word is to the readers of places and days.
///
/// A token is looked up once, by the hash that the tokenizer made of it; from then on a question
/// such as "may a time begin here?" is a test of bits.
struct SettingClass: OptionSet, Sendable {
  let rawValue: UInt32

  /// With which an expression of time can begin, apart from digits.
  static let timeOpener = SettingClass(rawValue: 1 << 0)
  /// "The", "a", "an": an expression of time where a word of time stands behind.
  static let article = SettingClass(rawValue: 1 << 1)
  /// What stands behind an article in an expression of time: "the next day", "a week ago".
  static let afterArticle = SettingClass(rawValue: 1 << 2)
  static let common = SettingClass(rawValue: 1 << 3)
  /// Never the name of a town that the gazetteer does not know.
  static let noTown = SettingClass(rawValue: 1 << 4)
  /// A capital that belongs to the sentence or to a direction and not to a first name.
  static let noFirstName = SettingClass(rawValue: 1 << 5)
  static let otherIncident = SettingClass(rawValue: 1 << 6)
  static let incident = SettingClass(rawValue: 1 << 7)
  static let war = SettingClass(rawValue: 1 << 8)
  /// "Year", as in "the five-year war".
  static let year = SettingClass(rawValue: 1 << 9)
  /// "Came", as in "the attack came two days after the siege".
  static let coming = SettingClass(rawValue: 1 << 10)
  /// "In", "near", "outside", "around", or "of" behind a kind of place: a name may follow.
  static let beforeTown = SettingClass(rawValue: 1 << 11)
  /// "Deadliest", "first": of what these words tell, it is the news.
  static let record = SettingClass(rawValue: 1 << 12)
  /// "Year", "winter": a time over which deaths are added up.
  static let season = SettingClass(rawValue: 1 << 13)
  static let locative = SettingClass(rawValue: 1 << 14)
  static let weakLocative = SettingClass(rawValue: 1 << 15)
  static let institution = SettingClass(rawValue: 1 << 16)
  static let title = SettingClass(rawValue: 1 << 17)
  static let saying = SettingClass(rawValue: 1 << 18)
  static let month = SettingClass(rawValue: 1 << 20)
  static let weekday = SettingClass(rawValue: 1 << 21)
  /// "City", "village": a name stands behind its "of".
  static let kindOfPlace = SettingClass(rawValue: 1 << 19)
}

/// The classes of all words of `SettingWords`, by the words.
struct SettingVocabulary: Sendable {
  static let standard = SettingVocabulary()

  private var table = WordTable()
  /// By the number of the word in the table; none for all others.
  private var classes: [SettingClass] = [[]]

  private init() {
    let months = Set(SettingWords.months.keys)
    let weekdays = Set(SettingWords.weekdays.keys)
    add(.timeOpener, SettingWords.timeOpeners)
    add(.article, ["the", "a", "an"])
    add(.afterArticle, ["day", "previous", "preceding", "next", "following"])
    add(.afterArticle, Set(SettingWords.unitDays.keys))
    add(.common, SettingWords.common)
    for words in [
      months, weekdays, SettingWords.common, SettingWords.institutions, SettingWords.titles,
      SettingWords.notTowns, SettingWords.locatives,
    ] { add(.noTown, words) }
    for words in [
      SettingWords.locatives, SettingWords.weakLocatives, SettingWords.common,
      SettingWords.institutions, ["north", "south", "east", "west", "new", "u.s.", "greater"],
    ] { add(.noFirstName, words) }
    add(.otherIncident, SettingWords.otherIncident)
    add(.incident, SettingWords.incidents)
    add(.war, SettingWords.wars)
    add(.year, ["year"])
    add(.coming, ["came", "comes", "occurred", "happened"])
    add(.beforeTown, ["in", "near", "outside", "around", "of"])
    add(.month, months)
    add(.weekday, weekdays)
    add(.record, SettingWords.records)
    add(.season, SettingWords.seasons)
    add(.locative, SettingWords.locatives)
    add(.weakLocative, SettingWords.weakLocatives)
    add(.institution, SettingWords.institutions)
    add(.title, SettingWords.titles)
    add(.saying, SettingWords.sayings)
    add(.kindOfPlace, SettingWords.kindsOfPlace)
  }

  /// What a token of the text is; nothing for a word that no list has.
  func classes(of token: Token, in bytes: [UInt8]) -> SettingClass {
    classes[Int(table.find(bytes, token.range, hash: token.hash))]
  }

  private mutating func add(_ wordClass: SettingClass, _ words: Set<String>) {
    for word in words {
      let bytes = Array(word.utf8)
      let known = Int(table.find(bytes, 0..<bytes.count))
      if known > 0 {
        classes[known].formUnion(wordClass)
      } else {
        table.insert(bytes, id: Int32(classes.count))
        classes.append(wordClass)
      }
    }
  }
}
