internal import Text

/// A verb with its auxiliaries and adverbs: "has also said", "was not announced".
struct VerbGroup: Sendable {
  /// The tokens from the first auxiliary to the verb, a particle behind it included.
  var tokens: Range<Int>
  /// The verb itself.
  var head: Int
  var isPassive = false
  var isNegated = false
  /// "to say": an infinitive that another verb governs or not.
  var isInfinitive = false
  /// "saying" without a form of "be" before it.
  var isParticiple = false
  /// Has a finite auxiliary before the verb.
  var hasAuxiliary = false
}

extension Reading {
  /// The verb group around a verb; `floor` is the first token it may take.
  func verbGroup(at head: Int, floor: Int, limit: Int) -> VerbGroup {
    var group = VerbGroup(tokens: head..<head + 1, head: head)
    var hasBe = false
    var start = head
    var index = head - 1
    while index >= floor {
      if has(index, .auxiliary), !has(index, .preposition) {
        if has(index, .be) { hasBe = true }
        group.hasAuxiliary = true
        start = index
      } else if has(index, .negation) {
        group.isNegated = true
        start = index
      } else if word(index) == words.to, !group.hasAuxiliary, classes(head).contains(.infinitive) {
        group.isInfinitive = true
        start = index
        index -= 1
        break
      } else if isAdverb(index) && isWordLike(index) || isSince(index) {
        start = index
      } else {
        break
      }
      index -= 1
    }
    let classes = classes(head)
    group.isPassive = hasBe && classes.contains(.participle)
    group.isParticiple = classes.contains(.gerund) && !hasBe
    group.tokens = start..<particleEnd(after: head, limit: limit)
    return group
  }

  /// "have since announced".
  private func isSince(_ index: Int) -> Bool {
    word(index) == words.since && index > 0 && has(index - 1, .have)
  }

  private func isWordLike(_ index: Int) -> Bool {
    text.tokens[index].kind == .word && !has(index, .person)
  }

  /// The end of the verb with "out" or "up" behind it: "pointed out".
  private func particleEnd(after head: Int, limit: Int) -> Int {
    head + 1 < limit && word(head + 1) == words.out ? head + 2 : head + 1
  }
}
