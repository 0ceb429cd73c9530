internal import Text

/// The function words that rules name one by one, looked up once.
///
/// A word that the lexicon lacks gets a number that no token has.
final class FunctionWords: Sendable {
  let a, according, after, an, and, `as`, at, before, but, by, citing: Lexicon.WordID
  let during, `for`, from, he, her, him, I, `in`, it, its, life, lives, me: Lexicon.WordID
  let of, officially, on, or, our, out, per, saying, she, than, that, the: Lexicon.WordID
  let them, through, to, us, via, we, what, which, who, whose, with, you: Lexicon.WordID
  let about, another, asked, data, deaths, deputy, responsibility, said, since, superintendent,
    then: Lexicon.WordID
  /// "accused", "suspected": before "of", of somebody who does not speak.
  let accusing: Set<Lexicon.WordID>
  /// "photo", "image": before the colon of a picture's credit.
  let pictures: Set<Lexicon.WordID>
  let all, basis, both, correct, dead, figure, figures, following, follows, lied,
    lies: Lexicon.WordID
  let caption, down, early, end, enemy, evening, late, graphic: Lexicon.WordID
  let misstated, morning, never, right, same, should, source, sources, there: Lexicon.WordID
  let `true`, when, wrong: Lexicon.WordID
  /// Verbs whose object is a toll: "gave", "had", "revised".
  let giving: Set<Lexicon.WordID>
  /// Verbs for what is done with a text or a picture: "released", "posted".
  let issuing: Set<Lexicon.WordID>
  /// Nouns for a running figure, beside those of harm.
  let tollNouns: Set<Lexicon.WordID>
  /// Verbs for where figures come from: "comes", "given".
  let origins, coming: Set<Lexicon.WordID>
  /// "fears", "afraid".
  let fearing: Set<Lexicon.WordID>
  /// "threatened".
  let threatening: Set<Lexicon.WordID>
  /// "thought", "believes": verbs of opinion.
  let thinking: Set<Lexicon.WordID>
  /// "can see": what somebody witnesses.
  let can, seeing: Set<Lexicon.WordID>
  /// "revised", "lowered": before "down from 40".
  let lowering: Set<Lexicon.WordID>
  /// "presumably", "possibly".
  let presumably: Set<Lexicon.WordID>
  /// "close", "familiar": adjectives behind the noun they describe, before a preposition.
  let describing: Set<Lexicon.WordID>
  /// "claiming", "said": before "to have killed".
  let claiming: Set<Lexicon.WordID>
  /// "enemy", "comrades": words of those who fight.
  let martial: Set<Lexicon.WordID>
  /// "our", "earlier": before the paper's own article, reporter or caption.
  let ownMarks, ownTexts: Set<Lexicon.WordID>
  /// Verbs that cite with one of some prepositions: "call" with "for".
  let standing: [Lexicon.WordID: Set<Lexicon.WordID>]
  /// The verbs of `giving`, `origins` and `standing` together.
  let verbsOfRules: WordIDSet
  /// "recording", "clip".
  let recordings: Set<Lexicon.WordID>
  /// "admitted": "to" leads to what, not to whom.
  let admitting: Set<Lexicon.WordID>
  /// "saw", "heard": of people alone.
  let witnessing: Set<Lexicon.WordID>
  /// "agency": of news, or of whoever is named before it.
  let agencies: Set<Lexicon.WordID>
  /// "omitted", "indistinct": in the brackets of a transcript, of what is not there.
  let directions: Set<Lexicon.WordID>
  /// "appears", "seems": what is so to nobody, behind "it".
  let appearing: Set<Lexicon.WordID>
  /// "estimate", "count": what a figure is reckoned by.
  let reckonings: Set<Lexicon.WordID>
  /// "found": a discovery, but with "that" a finding.
  let finding: Set<Lexicon.WordID>
  let schools: Set<Lexicon.WordID>
  /// "interview": in the brackets of a transcript.
  let interviews: Set<Lexicon.WordID>
  /// What the lexicon tells of "police" and of "newspaper".
  let police, press: WordSense?
  /// "Online", "Today": last in the names of outlets.
  let outletNames: Set<Lexicon.WordID>
  /// "wrongly", "mistakenly".
  let wrongly: Set<Lexicon.WordID>

  // The optimiser takes minutes for so many fields in one initialiser, which runs once.
  @_optimize(none)
  init(_ lexicon: Lexicon) {
    func word(_ text: String) -> Lexicon.WordID {
      let found = lexicon.word(text)
      return found == Lexicon.unknown ? -1 : found
    }
    that = word("that")
    to = word("to")
    by = word("by")
    of = word("of")
    `as` = word("as")
    and = word("and")
    or = word("or")
    who = word("who")
    which = word("which")
    according = word("according")
    per = word("per")
    a = word("a")
    an = word("an")
    the = word("the")
    it = word("it")
    he = word("he")
    she = word("she")
    `in` = word("in")
    on = word("on")
    at = word("at")
    from = word("from")
    with = word("with")
    after = word("after")
    out = word("out")
    before = word("before")
    its = word("its")
    whose = word("whose")
    `for` = word("for")
    than = word("than")
    what = word("what")
    but = word("but")
    during = word("during")
    via = word("via")
    through = word("through")
    saying = word("saying")
    I = word("i")
    you = word("you")
    him = word("him")
    her = word("her")
    them = word("them")
    us = word("us")
    me = word("me")
    we = word("we")
    our = word("our")
    life = word("life")
    lives = word("lives")
    officially = word("officially")
    citing = word("citing")
    about = word("about")
    another = word("another")
    data = word("data")
    deputy = word("deputy")
    since = word("since")
    superintendent = word("superintendent")
    schools = Set(["school", "schools"].map(word))
    then = word("then")
    asked = word("asked")
    deaths = word("deaths")
    accusing = Set(["accused", "suspected"].map(word))
    pictures = Set(
      ["photo", "photos", "image", "images", "picture", "pictures", "video"].map(word))
    responsibility = word("responsibility")
    said = word("said")
    all = word("all")
    basis = word("basis")
    both = word("both")
    correct = word("correct")
    dead = word("dead")
    caption = word("caption")
    graphic = word("graphic")
    down = word("down")
    early = word("early")
    late = word("late")
    end = word("end")
    enemy = word("enemy")
    evening = word("evening")
    figure = word("figure")
    figures = word("figures")
    following = word("following")
    follows = word("follows")
    lied = word("lied")
    lies = word("lies")
    misstated = word("misstated")
    morning = word("morning")
    never = word("never")
    right = word("right")
    same = word("same")
    should = word("should")
    source = word("source")
    sources = word("sources")
    there = word("there")
    `true` = word("true")
    when = word("when")
    wrong = word("wrong")
    giving = Set(
      [
        "give", "gives", "gave", "given", "has", "had", "have", "list", "lists", "listed", "keep",
        "keeps", "kept", "raise", "raises", "raised", "revise", "revises", "revised", "lower",
        "lowers", "lowered", "increased", "updated", "published", "recorded", "records",
        "registered", "registers", "verified", "verifies", "logged", "tallied", "documented",
        "documents",
      ].map(word))
    tollNouns = Set(
      ["toll", "number", "figure", "figures", "numbers", "count", "list", "total", "tally"]
        .map(word))
    issuing = Set(
      [
        "released", "issued", "published", "posted", "distributed", "circulated", "aired",
        "broadcast",
      ].map(word))
    coming = Set(["comes", "come", "came"].map(word))
    origins = coming.union(["given", "provided", "released", "supplied", "issued"].map(word))
    fearing = Set(["fear", "fears", "feared", "fearing", "afraid"].map(word))
    threatening = Set(["threaten", "threatens", "threatened", "threatening"].map(word))
    thinking = Set(["think", "thinks", "thought", "believe", "believes", "believed"].map(word))
    can = Set(["can", "could"].map(word))
    seeing = Set(["see", "hear", "count"].map(word))
    lowering = Set(
      [
        "revise", "revised", "revises", "revising", "lower", "lowered", "lowers", "lowering",
        "corrected", "correcting", "downgraded", "reduced", "cut",
      ].map(word))
    describing = Set(
      [
        "close", "familiar", "privy", "aware", "loyal", "opposed", "sympathetic", "critical",
        "present", "involved", "responsible", "friendly", "allied", "near",
      ].map(word))
    police = word("police") > 0 ? lexicon.sense(word("police")) : nil
    press = word("newspaper") > 0 ? lexicon.sense(word("newspaper")) : nil
    outletNames = Set(["online", "today", "newswire", "newsroom"].map(word))
    reckonings = Set(
      [
        "estimate", "estimates", "count", "counts", "account", "accounts", "tally", "tallies",
        "reckoning", "calculation", "calculations",
      ].map(word))
    finding = Set(["find", "finds", "found"].map(word))
    interviews = Set(["interview", "interviews"].map(word))
    presumably = Set(["presumably", "possibly"].map(word))
    claiming = Set(["claim", "claims", "claimed", "claiming", "said", "helped"].map(word))
    martial = Set(
      [
        "enemy", "comrade", "comrades", "combatants", "commandos", "fighters", "guerrillas",
        "guerrilla", "junta", "regime",
      ].map(word))
    ownMarks = Set(["our", "earlier", "same"].map(word))
    ownTexts = Set(
      [
        "article", "caption", "correspondent", "edition", "graphic", "headline", "post",
        "reporter", "story", "version",
      ].map(word))
    let stands: [(String, [String])] = [
      (
        "to",
        [
          "referred", "refers", "refer", "referring", "objected", "objects", "alluded", "alludes",
          "pointed",
        ]
      ),
      (
        "for",
        ["called", "calls", "call", "pushed", "pushes", "argued", "apologized", "apologised"]
      ),
      ("about", ["talked", "talks", "spoke", "speaks", "complained", "joked", "boasted", "asked"]),
      ("against", ["railed", "rails", "argued", "warned", "warns", "spoke", "campaigned"]),
      ("with", ["sided", "sides", "agreed", "agrees", "disagreed", "disagrees"]),
      ("on", ["commented", "comments", "focused", "focuses", "touched"]),
      ("of", ["warned", "warns", "boasted", "boasts", "spoke", "complained"]),
      ("at", ["hinted", "hints", "lashed", "scoffed", "balked"]),
    ]
    var standing: [Lexicon.WordID: Set<Lexicon.WordID>] = [:]
    for (preposition, verbs) in stands {
      for verb in verbs where word(verb) > 0 {
        standing[word(verb), default: []].insert(word(preposition))
      }
    }
    self.standing = standing
    verbsOfRules = WordIDSet(giving.union(origins).union(standing.keys))
    recordings = Set(["recording", "clip"].map(word))
    admitting = Set(["admit", "admits", "admitted", "admitting"].map(word))
    witnessing = Set(["see", "saw", "seen", "hear", "heard", "sees"].map(word))
    agencies = Set(["agency", "agencies"].map(word))
    directions = Set(
      [
        "begin", "end", "omitted", "indistinct", "passage", "words", "word", "music", "applause",
        "sic", "text",
      ].map(word))
    appearing = Set(["appear", "appears", "appeared", "seem", "seems", "seemed"].map(word))
    wrongly = Set(["wrongly", "mistakenly", "incorrectly", "erroneously", "falsely"].map(word))
  }
}
