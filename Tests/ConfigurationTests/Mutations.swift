@testable import Configuration

/// Every configuration that is one slip away from a given one.
enum Mutations {
  static func of(_ value: SchemaValue) -> [SchemaValue] {
    var found = replacements.filter { $0 != value }
    switch value {
    case .object(let members):
      for position in members.indices {
        found.append(.object(removing(position, from: members)))
        found.append(.object(replacing(position, in: members, by: renamed(members[position]))))
        found += of(members[position].value).map { value in
          let member = SchemaValue.Member(name: members[position].name, value: value)
          return .object(replacing(position, in: members, by: member))
        }
      }
    case .list(let items):
      for position in items.indices {
        found.append(.list(removing(position, from: items)))
        found.append(.list(items + [items[position]]))
        found.append(.list([items[position]] + removing(position, from: items)))
        found += of(items[position]).map { .list(replacing(position, in: items, by: $0)) }
      }
    default: break
    }
    return found
  }

  private static let replacements: [SchemaValue] = [
    .null, .flag(true), .flag(false), 0, 1, 7, .number("-1"), .number("0.5"), "", " ", "killed",
    "police", "ucdp", "en", "html", "ingest", "report", "7 days", "366 days", "367 days",
    "52 weeks",
    "53 weeks", "0 days", "7", "0.5", "true", "5%", "100%", "101%", "2025-03-11", "PK", "pk",
    "${SET}", "x ${SET} y", "~/a", "a b", .list([]), .list(["killed"]), .list(["html", "html"]),
    .list([.list(["a", "b"])]), .object([]), .object(["name": "a"]), .object(["stage": "report"]),
    .object(["a": .list(["women", "children"])]),
  ]

  private static func renamed(_ member: SchemaValue.Member) -> SchemaValue.Member {
    SchemaValue.Member(name: member.name + "x", value: member.value)
  }

  private static func removing<Item>(_ position: Int, from items: [Item]) -> [Item] {
    Array(items[..<position] + items[(position + 1)...])
  }

  private static func replacing<Item>(_ position: Int, in items: [Item], by item: Item) -> [Item] {
    items[..<position] + [item] + items[(position + 1)...]
  }
}
