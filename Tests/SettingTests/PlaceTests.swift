import ClaimModel
import Testing

@testable import Setting

private func names(_ paragraphs: [String], gazetteer: Gazetteer = Gazetteer()) -> [String] {
  read(paragraphs, gazetteer: gazetteer).setting.article.places.map {
    [$0.name, $0.region ?? $0.country ?? ""].joined(separator: ", ")
  }
}

struct `The gazetteer knows places` {
  @Test(arguments: [
    ("Quetta", "PK", "Balochistan"), ("köln", "DE", "North Rhine-Westphalia"),
    ("Kyiv", "UA", "Kyiv City"),
    ("Tulare County", "US", "US-CA"), ("CHICAGO", "US", "US-IL"),
  ])
  func `by name, whatever its case and marks`(_ name: String, _ country: String, _ region: String) {
    let found = Gazetteer().entries(named: name)
    #expect(found.first?.country == country)
    #expect(found.contains { $0.region == region })
  }

  @Test(arguments: ["", "Zzzyx", "aa", "Quett", "Quettaa", "|", "Zanzibarland"])
  func `and says so where it knows none`(_ name: String) {
    #expect(Gazetteer().entries(named: name).isEmpty)
  }

  @Test(arguments: ["Camp Alder", "the Alder camp"])
  func `with the places that a desk adds`(_ name: String) {
    let camp = Place(
      text: "", name: "Camp Alder", country: "PK", region: "Balochistan", latitude: 29,
      longitude: 66)
    let gazetteer = Gazetteer(additions: [
      Gazetteer.Addition(place: camp, aliases: ["the Alder camp", "Alder camp"])
    ])
    #expect(gazetteer.entries(named: name).first?.isAdded == true)
    #expect(
      names(["Shots were heard near Camp Alder."], gazetteer: gazetteer) == [
        "Camp Alder, Balochistan"
      ])
  }

  @Test(arguments: [500])
  func `every row can be found under its key`(_ step: Int) {
    let rows = "\(GazetteerData.rows)".split(separator: "\n")
    #expect(rows.count > 30_000)
    for row in stride(from: 0, to: rows.count, by: step).map({ rows[$0] }) {
      let key = row.prefix { $0 != "|" }
      #expect(!Gazetteer().entries(named: String(key)).isEmpty, "\(row)")
    }
  }
}

struct `Places are found in their context` {
  @Test(arguments: [
    ("A bus burnt in Quetta.", ["Quetta, Balochistan"]),
    ("A bus burnt near Dallas, Texas, on Monday.", ["Dallas, US-TX"]),
    ("A man was shot in Jackson, Miss.", ["Jackson, US-MS"]),
    ("A man was shot in Jackson, Tennessee.", ["Jackson, US-TN"]),
    (
      "The train left Peshawar in Khyber Pakhtunkhwa.",
      ["Peshawar, Khyber Pakhtunkhwa", "Khyber Pakhtunkhwa, Khyber Pakhtunkhwa"]
    ),
    ("Chicago police found two men.", ["Chicago, US-IL"]),
    ("Rebels took Gaza and northern Syria.", ["Gaza, Gaza Strip", "Syria, SY"]),
  ])
  func `a name with the words around it`(_ sentence: String, _ expected: [String]) {
    #expect(names([sentence]) == expected)
  }

  @Test(arguments: [
    ("Four men died in Sibi, 160 km south of Quetta.", "Sibi"),
    ("Four men died near Sibi. The road is 160 km south of Quetta.", "Sibi"),
  ])
  func `the town by which another is described is not where it happened`(
    _ report: String, _ town: String
  ) {
    let setting = read([report]).setting
    #expect(setting.place(sentence: 0)?.name == town)
    #expect(setting.mainPlace?.name == town)
  }

  @Test(arguments: [
    "Mayor Denise Jackson said so. Jackson added that nobody was hurt.",
    "Reading the list took an hour.",
    "Mobile phones were seized.", "Of the nine, two died.", "Washington said his son was safe.",
    "Ms Florence was unhurt.", "They had a nice day at the Independence March.",
    "Officer Paris Lincoln fired.", "THE NORTHERN SECTOR WAS SHELLED.", "TROOPS LEFT THE CAPITAL.",
  ])
  func `people and ordinary words are no places`(_ sentence: String) {
    #expect(names([sentence]).isEmpty)
  }

  @Test(arguments: [
    (["A plant burnt in Georgia. Officials came from Atlanta."], "US-GA"),
    (["A plant burnt in Georgia. Officials came from Tbilisi and Armenia."], "GE"),
  ])
  func `what else an article names decides`(_ paragraphs: [String], _ owner: String) {
    #expect(names(paragraphs).first == "Georgia, \(owner)")
  }

  @Test(arguments: [
    "Nine people died when a dam broke in Derna, Libya.", "The dam above Benghazi had cracks.",
  ])
  func `the place of the news is the place of a sentence that names none`(_ lead: String) {
    let found = read([lead, "Rescuers were still digging."]).setting
    #expect(found.place(sentence: 1)?.name == found.mainPlace?.name)
    #expect(found.mainPlace?.country == "LY")
  }
}

struct `Articles are known by their terms` {
  @Test(arguments: [
    "Larry Zamora", "Zamora", "BLA", "BLA Zamora", "37-year-old", "barricaded", "2:09", "79th",
    "5.6", "1200",
  ])
  func `names keep their capitals and ages one form`(_ term: String) {
    let found = read([
      "Larry Zamora, 37, barricaded a house on 79th Street at 2:09 a.m.",
      "Neighbours of BLA Zamora felt a 5.6 magnitude tremor and 1,200 fled.",
    ]).setting
    #expect(found.article.terms[term] != nil, "\(found.article.terms.keys.sorted())")
  }

  @Test(arguments: ["the", "said", "of", "'s", "’s"])
  func `common words are left out`(_ term: String) {
    let found = read(["The army’s men said the end of the siege was near."]).setting
    #expect(found.article.terms[term] == nil)
  }

  @Test(arguments: [(0, 64), (40, 20)])
  func `a copy keeps most of its sketch`(_ changed: Int, _ shared: Int) {
    let words = (0..<120).map { "word\($0)" }
    var copy = words
    for index in 0..<changed { copy[index] = "other\(index)" }
    let common = Set(ShingleSketch.make(words)).intersection(ShingleSketch.make(copy))
    #expect(common.count >= shared)
    #expect(ShingleSketch.make(["too", "few"]).isEmpty)
  }
}
