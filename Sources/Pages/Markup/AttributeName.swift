/// The attributes that are kept; all others are forgotten as they are read.
enum AttributeName: String, Sendable, CaseIterable {
  case ariaHidden = "aria-hidden"
  case ariaLabel = "aria-label"
  case `class`
  case content
  case dataComponent = "data-component"
  case dataTestID = "data-testid"
  case dateTime = "datetime"
  case hidden
  case href
  case id
  case itemprop
  case itemscope
  case itemtype
  case lang
  case name
  case property
  case rel
  case role
  case style
  case type

  static func named(_ name: some Sequence<UInt8>) -> AttributeName? { byName[PackedName(name)] }

  private static let byName: [PackedName: AttributeName] = {
    var names: [PackedName: AttributeName] = [:]
    for name in AttributeName.allCases { names[PackedName(name.rawValue.utf8)] = name }
    names[PackedName("xml:lang".utf8)] = .lang
    return names
  }()
}
