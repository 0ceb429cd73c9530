import Articles

/// Tells good blocks from boilerplate, first each by itself, then by its neighbours.
///
/// The method follows jusText (J. Pomikálek, "Removing Boilerplate and Duplicate Content from Web
/// Corpora", 2011): a block with many links is bad, a long one with many function words is good, and
/// short ones take after the blocks around them. Its measures, link density and length, are those
/// that C. Kohlschütter, P. Fankhauser and W. Nejdl found to tell most ("Boilerplate Detection using
/// Shallow Text Features", WSDM 2010). The phrases of news pages, which both lack, are those of
/// `Articles`. Thresholds are in words, not in letters, and were set on the tuning half of the pages
/// under `Tests/PagesTests`.
struct BlockJudge {
  private static let mostLinked = 0.33
  private static let longWords = 25
  private static let shortWords = 8
  private static let manyFunctionWords = 0.28
  private static let fewFunctionWords = 0.15

  /// Made once: its table of phrases takes as long as a page.
  private static let lines = LineJudge()
  private let buffer: [UInt8]

  init(_ buffer: [UInt8]) { self.buffer = buffer }

  /// Sets the quality of all blocks; the kinds of their lines come back.
  func judge(_ blocks: inout [TextBlock]) -> [LineJudge.Judgement] {
    var judgements: [LineJudge.Judgement] = []
    judgements.reserveCapacity(blocks.count)
    for index in blocks.indices {
      let judgement = BlockJudge.lines.judge(blocks[index].range, in: buffer)
      blocks[index].endsSentence = judgement.endsSentence
      blocks[index].quality = quality(blocks[index], judgement.kind)
      judgements.append(judgement)
    }
    smooth(&blocks)
    return judgements
  }

  private func quality(_ block: TextBlock, _ kind: LineJudge.Kind) -> TextBlock.Quality {
    let isLinked = block.linkDensity > BlockJudge.mostLinked
    switch kind {
    case .furniture, .listHeading, .commentsHeading, .articleEnd, .listEnd: return .bad
    case .date, .byline, .caption: return .bad
    case .prose, .title: break
    }
    if block.kind == .caption || isLinked && block.words < BlockJudge.longWords { return .bad }
    if block.linkDensity > 0.6 { return .bad }
    if block.isHeading { return .short }
    let share = Double(block.functionWords) / Double(max(1, block.words))
    if block.isDoubtful {
      return block.words >= BlockJudge.longWords && share >= BlockJudge.manyFunctionWords
        && !isLinked ? .nearGood : .bad
    }
    if block.endsSentence, block.words >= BlockJudge.shortWords { return .good }
    guard block.words >= BlockJudge.shortWords else { return .short }
    if block.words >= BlockJudge.longWords {
      return share >= BlockJudge.fewFunctionWords ? .good : .nearGood
    }
    return share >= BlockJudge.manyFunctionWords ? .nearGood : .short
  }

  /// Short and nearly good blocks take after the nearest blocks that are decided.
  private func smooth(_ blocks: inout [TextBlock]) {
    var before: [TextBlock.Quality] = []
    var last = TextBlock.Quality.bad
    for block in blocks {
      before.append(last)
      if block.quality == .good || block.quality == .bad { last = block.quality }
    }
    last = .bad
    for index in blocks.indices.reversed() {
      let quality = blocks[index].quality
      if quality == .good || quality == .bad {
        last = quality
      } else if before[index] == .good || last == .good {
        if quality == .nearGood || before[index] == last { blocks[index].quality = .good }
      } else if quality == .nearGood {
        blocks[index].quality = .short
      }
    }
  }
}
