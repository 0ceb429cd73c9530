internal import ClaimModel

/// The measure and group of a figure that a later one may restate.
struct EarlierFigure {
  let measure: Measure
  let group: Group
}
