internal import Text

/// The function words that rules name one by one, looked up once.
///
/// A word that the lexicon lacks gets a number that no token has.
struct FunctionWords: Sendable {
  let a, according, after, an, and, `as`, at, before, but, by, citing: Lexicon.WordID
  let during, `for`, from, he, her, him, I, `in`, it, its, life, lives, me: Lexicon.WordID
  let of, officially, on, or, our, out, per, saying, she, than, that, the: Lexicon.WordID
  let them, through, to, us, via, we, what, which, who, whose, with, you: Lexicon.WordID

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
  }
}
