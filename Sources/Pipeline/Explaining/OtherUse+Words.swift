internal import Extraction

extension OtherUse {
  /// "it is an age".
  var words: String {
    switch self {
    case .money: "it is an amount of money"
    case .partOfName: "it is a part of a name or a word"
    case .scoreOrCode: "it is a score, or a part of a code: digits joined by a hyphen"
    case .clockTime: "it is a clock time"
    case .fractionOrDate: "it is a part of a fraction or a date"
    case .decimal: "it measures something: people come in whole numbers"
    case .telephone: "it is a telephone number"
    case .picture: "it counts pictures or pages"
    case .numbered: "it is a number in a row: “no.” stands before it"
    case .date: "it is a part of a date"
    case .year: "it is a year"
    case .age: "it is an age"
    case .label: "it is an identifier: it tells which one of its kind is meant, as in “Flight 17”"
    case .code: "it is a code: it begins with a zero"
    case .ordinal: "it is an ordinal: it tells a place in a row"
    case .decade: "it is a decade"
    case .measure: "it is a part of a measure: a word is joined to it"
    case .percentage: "it is a percentage"
    case .share: "it is a share, as in “one in three”: it counts nobody"
    case .rate: "it is a rate: “per” follows"
    case .beyondAllPeople: "it is more than there are people"
    }
  }
}
