/// What a noun of the section `units` measures.
///
/// All but time are alike to the rules; `explain` tells of a number that it passes over which it is.
enum UnitKind: String, CaseIterable {
  case time, distance, area, weight, volume, speed, money, share, clock, part, animal, score, other
}
