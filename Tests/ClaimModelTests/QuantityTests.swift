import ClaimModel
import Testing

@Suite struct `A quantity` {
  @Test(arguments: [
    (Int?.some(21), Int?.some(21), 21), (24, nil, 24), (nil, 35, 35), (70, 80, 70), (0, 0, 0),
    (nil, nil, 0),
  ])
  func `is drawn by its lower bound, else by its upper one`(
    _ low: Int?, _ high: Int?, _ figure: Int
  ) {
    #expect(Quantity(text: "", low: low, high: high, relation: .range).figure == figure)
  }
}

@Suite struct `The words of the records` {
  @Test(arguments: [
    (
      Measure.allCases.map(\.rawValue),
      "killed injured casualties missing captured freed detained surrendered displaced present"
    ),
    (
      Group.allCases.map(\.rawValue),
      """
      people civilians children women passengers hostages residents workers crew medics \
      journalists officials foreigners prisoners protesters students security_forces police \
      peacekeepers militants suspects
      """
    ),
    (
      SourceKind.allCases.map(\.rawValue),
      "military police armed_group government medical witness media international monitor unknown"
    ),
    (Status.allCases.map(\.rawValue), "asserted denied threatened feared hypothetical"),
    (
      Relation.allCases.map(\.rawValue),
      "exactly about at_least more_than at_most less_than range vague"
    ),
  ])
  func `are those of the guidelines`(_ found: [String], _ words: String) {
    #expect(found.joined(separator: " ") == words)
  }
}
