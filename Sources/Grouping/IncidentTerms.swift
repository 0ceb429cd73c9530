/// What happened, as the words of an incident's strands tell.
struct IncidentTerms {
  /// "Train hijacking"; nil where no word tells an event.
  let event: String?

  /// `headlines` count as well: they tell what happened more plainly than any sentence.
  init(_ group: [Int], _ terms: SpelledTerms, headlines: [String] = []) {
    var counts: [String: Int] = [:]
    var holders: [String: Int] = [:]
    for strand in group {
      var own: Set<String> = []
      for place in terms.range(of: strand) {
        guard let stem = terms.eventStems[Int(terms.numbers[place])] else { continue }
        // One long report must not outvote the others.
        counts[stem, default: 0] += Int(min(terms.counts[place], 4))
        own.insert(stem)
      }
      for stem in own { holders[stem, default: 0] += 1 }
    }
    for headline in headlines {
      for term in SentenceTerms.count(headline).keys {
        counts[Stem.of(term.lowercased()), default: 0] += 1
      }
    }
    let parts = EventWords.airStrike
    let strikes = min(counts[parts.air] ?? 0, counts[parts.strike] ?? 0)
    if strikes > 0 { counts[parts.both, default: 0] += strikes }
    func sum(_ stems: Set<String>) -> Int { stems.reduce(0) { $0 + (counts[$1] ?? 0) } }
    var best: (noun: String, count: Int)?
    for event in EventWords.events {
      let count = sum(event.stems)
      // What stands first tells more: a hijacking speaks of hostages too.
      if count > 2 * (best?.count ?? 0) { best = (event.noun, count) }
    }
    guard let best else {
      event = nil
      return
    }
    var target: (noun: String, count: Int)?
    if EventWords.eventsOnTargets.contains(best.noun) {
      for candidate in EventWords.targets {
        let count = sum(candidate.stems)
        let share = candidate.stems.reduce(0) { $0 + (holders[$1] ?? 0) }
        if share * 2 > group.count, count >= group.count, count > (target?.count ?? 0) {
          target = (candidate.noun, count)
        }
      }
    }
    // Who holds the passengers of a train has hijacked it.
    let isHijacking =
      best.noun == "hostage-taking" && sum(["hijack", "hijacker"]) > 0
      && ["train", "bus", "plane", "ship", "ferry", "boat"].contains(target?.noun)
    let noun = isHijacking ? "hijacking" : best.noun
    let words = target.map { "\($0.noun) \(noun)" } ?? noun
    event = words.prefix(1).uppercased() + words.dropFirst()
  }
}
