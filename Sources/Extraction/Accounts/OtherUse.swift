/// What a number tells when it counts nobody, by the marks and words right beside it.
///
/// The numeral reader passes such a number over; `explain` says which it is. For example the 34 of
/// "Sara Holm, 34, said" is an age, the 4 of "4:30" a part of a clock time.
package enum OtherUse: Sendable, Hashable, CaseIterable {
  /// "$4", "£12,000".
  case money
  /// "G7", "F-16", "AK-47".
  case partOfName
  /// "3-2", "1-888": digits joined to digits by a hyphen.
  case scoreOrCode
  /// "4:30".
  case clockTime
  /// "1/2", "3/11".
  case fractionOrDate
  /// "2.5", "1.2.3".
  case decimal
  /// "call 911".
  case telephone
  /// "Image 6 of 12", "6/12".
  case picture
  /// "No. 5".
  case numbered
  /// "May 3", "3 May".
  case date
  /// "in 1998".
  case year
  /// "Sara Holm, 34,", "aged between 20 and 37".
  case age
  /// "Flight 17", "Route 9".
  case label
  /// "007".
  case code
  /// "5th", "20th".
  case ordinal
  /// "in the 1990's".
  case decade
  /// "48-hour", "three-year", "9mm".
  case measure
  /// "20%".
  case percentage
  /// "one in three", "nine out of ten".
  case share
  /// "12 per week".
  case rate
  /// "more digits than there are people".
  case beyondAllPeople
}
