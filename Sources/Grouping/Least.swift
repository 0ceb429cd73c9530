/// The few least of many elements, found without sorting all of them.
///
/// What is greater than as many others as are wanted is passed over; what is kept is sorted and cut
/// only when there is twice as much of it.
struct Least<Element: Comparable> {
  private let count: Int
  private var kept: [Element] = []
  /// As many elements as are wanted are not greater than this one; nil before there are as many.
  private var bound: Element?

  /// - Parameter count: how many are wanted, at least one.
  init(_ count: Int) {
    self.count = count
    kept.reserveCapacity(2 * count)
  }

  mutating func add(_ element: Element) {
    if let bound, element >= bound { return }
    kept.append(element)
    if kept.count == 2 * count { cut() }
  }

  /// The least in rising order; all where there are fewer than were wanted.
  var elements: ArraySlice<Element> { kept.sorted().prefix(count) }

  private mutating func cut() {
    kept.sort()
    kept.removeSubrange(count...)
    bound = kept.last
  }
}
