import ClaimModel
import Testing

struct `Sketches tell how much two texts have in common` {
  @Test(
    arguments: [
      ([1, 2, 3, 4], [1, 2, 3, 4], 1.0), ([1, 2, 3, 4], [5, 6, 7, 8], 0.0),
      ([1, 3, 5, 7], [1, 2, 3, 4], 0.5),
      ([], [1], 0.0),
    ] as [([UInt32], [UInt32], Double)])
  func `resemblance is the share of the joint smallest hashes`(
    _ left: [UInt32], _ right: [UInt32], _ share: Double
  ) {
    #expect(Article.resemblance(left, right) == share)
    #expect(Article.resemblance(right, left) == share)
  }
}
