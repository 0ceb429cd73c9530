internal import Text

extension CitationRule {
  static let recordedSpeaker = CitationRule(
    "recorded_speaker", "whoever speaks in a recording that a transcript marks", trigger: .mark,
    matching: [
      Example("(Begin <recording>, [prefect Jane Doe]) {Six men have died}. (End recording)"),
      Example(
        "(Video <clip>, [rebel officer], through interpreter) {We hold ten soldiers}. (End clip)"),
      Example("(Begin <recording>, [the mayor]) {Nine houses burned}. (End recording)"),
    ],
    passingOver: [
      Example("(Presenter) Six men have died."),
      Example("(End recording) Six men have died."),
    ]
  ) { site in
    let reading = site.reading
    guard reading.opensBracket(site.at), let close = site.closing(behind: site.at),
      let comma = (site.at..<close).first(where: reading.isComma),
      let cue = (site.at..<comma).first(where: { site.words.recordings.contains(reading.word($0)) })
    else { return nil }
    let end = (comma + 1..<close).first(where: reading.isComma) ?? close
    let source = comma + 1..<end
    guard !source.isEmpty, let content = site.recording(from: close + 1) else { return nil }
    return site.citation(
      "recorded_speaker", source: source, cue: cue..<cue + 1, content: [content])
  }
}

extension CitationSite {
  fileprivate func closing(behind open: Int) -> Int? {
    (open..<min(reading.count, open + 16)).first(where: reading.closesBracket)
  }

  /// What is heard up to the next bracket or the end of the paragraph.
  fileprivate func recording(from start: Int) -> Range<Int>? {
    let sentences = reading.text.sentences
    let block = sentences[sentence].block
    var last = sentence
    while last + 1 < sentences.count, sentences[last + 1].block == block { last += 1 }
    let limit = sentences[last].tokens.upperBound
    guard start < limit else { return nil }
    var end =
      (start..<limit).first { index in
        reading.opensBracket(index)
          && (reading.mark(index) == UInt8(ascii: "[")
            || index + 1 < limit && reading.word(index + 1) == words.end)
      } ?? limit
    while end > start, reading.isStop(end - 1) { end -= 1 }
    return start < end ? start..<end : nil
  }
}
