extension Article {
  /// The share of the smallest hashes of two sketches together that both hold, from 0 to 1: the
  /// estimate of Broder, "On the resemblance and containment of documents" (1997).
  ///
  /// Sketches rise. As many hashes are looked at as the shorter one has.
  public static func resemblance(_ left: [UInt32], _ right: [UInt32]) -> Double {
    let size = min(left.count, right.count)
    guard size > 0 else { return 0 }
    var one = 0
    var two = 0
    var seen = 0
    var shared = 0
    while seen < size, one < left.count, two < right.count {
      if left[one] == right[two] {
        shared += 1
        one += 1
        two += 1
      } else if left[one] < right[two] {
        one += 1
      } else {
        two += 1
      }
      seen += 1
    }
    return Double(shared) / Double(size)
  }
}
