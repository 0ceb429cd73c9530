/// What a punctuation mark does in a sentence.
enum Mark {
  case comma, colon, semicolon, dash, quote, opening, closing, stop, currency, percent, plus, slash
  case other

  init(_ bytes: [UInt8], at index: Int) {
    switch bytes[index] {
    case UInt8(ascii: ","): self = .comma
    case UInt8(ascii: ":"): self = .colon
    case UInt8(ascii: ";"): self = .semicolon
    case UInt8(ascii: "-"): self = .dash
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"): self = .quote
    case UInt8(ascii: "("), UInt8(ascii: "["): self = .opening
    case UInt8(ascii: ")"), UInt8(ascii: "]"): self = .closing
    case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"): self = .stop
    case UInt8(ascii: "$"): self = .currency
    case UInt8(ascii: "%"): self = .percent
    case UInt8(ascii: "+"): self = .plus
    case UInt8(ascii: "/"): self = .slash
    case 0xE2: self = Mark(generalPunctuation: bytes[index + 1], bytes[index + 2])
    case 0xC2: self = Mark(latin: bytes[index + 1])
    default: self = .other
    }
  }

  private init(generalPunctuation second: UInt8, _ third: UInt8) {
    switch (second, third) {
    case (0x80, 0x90...0x95): self = .dash
    case (0x80, 0x98...0x9F): self = .quote
    case (0x82, _): self = .currency
    default: self = .other
    }
  }

  private init(latin second: UInt8) {
    switch second {
    case 0xA3, 0xA5: self = .currency
    case 0xAB, 0xBB: self = .quote
    default: self = .other
    }
  }
}
