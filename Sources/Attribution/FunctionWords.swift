internal import Text

/// The function words that rules name one by one, looked up once.
///
/// A word that the lexicon lacks gets a number that no token has.
struct FunctionWords: Sendable {
  let that, to, by, of, `as`, and, or, who, which, according, per, not, a, an, the: Lexicon.WordID
  let it, they, he, she, `in`, on, at, from, with, after, out, before, its,
    responsibility: Lexicon.WordID
  let whom, whose, no, about, `for`, like, than, what, toll, but, told, during, via, through,
    saying, there, I, you, him, her, them, us, me: Lexicon.WordID
  let we, our, life, lives, officially, citing: Lexicon.WordID

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
    not = word("not")
    a = word("a")
    an = word("an")
    the = word("the")
    it = word("it")
    they = word("they")
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
    responsibility = word("responsibility")
    whom = word("whom")
    whose = word("whose")
    no = word("no")
    about = word("about")
    `for` = word("for")
    like = word("like")
    than = word("than")
    what = word("what")
    toll = word("toll")
    but = word("but")
    told = word("told")
    during = word("during")
    via = word("via")
    through = word("through")
    saying = word("saying")
    there = word("there")
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
