/// How far two figures may lie apart and still count as the same, beyond what their words allow.
///
/// A difference within either bound is filed as `rounding`. The desk sets it in `pipeline.yaml`
/// ("tolerance: 5%", "tolerance: 2"); the default lets nothing pass.
package struct Tolerance: Sendable, Hashable {
  /// In people.
  package var absolute: Int
  /// As a share of the greater figure: 0.05 for five percent.
  package var relative: Double

  package static let none = Tolerance()

  package init(absolute: Int = 0, relative: Double = 0) {
    self.absolute = absolute
    self.relative = relative
  }

  /// Whether the gap between two intervals is small enough to pass.
  package func permits(_ first: Interval, _ second: Interval) -> Bool {
    let gap = first.distance(to: second)
    guard gap > absolute else { return true }
    let greater = max(first.floor, second.floor)
    return Double(gap) <= relative * Double(greater)
  }
}
