internal import GRDB

/// Documents that are one page: the same address with other words, as other files, feed entries or
/// records of an archive bring it.
///
/// Each stays a document with versions of its own. Together they are editions of the page, which
/// goes by the id of the document that came first; the last edition that the configuration names counts,
/// and the others are its older versions.
struct PageEditions {
  let database: Database

  /// Finds the page of a document after its words or its address have changed; tells whether it is
  /// an edition of one that was there before.
  func settle(_ number: Int64, address: String?, _ text: PageText) throws -> Bool {
    let key = PageAddress.key(address)
    try database.run("UPDATE document SET address = ? WHERE number = ?", [key, number])
    let former = try Int64.fetchOne(
      database.cachedStatement(sql: "SELECT page FROM document WHERE number = ?"),
      arguments: [number])
    let page = try key.flatMap { try self.page(at: $0, apartFrom: number, text) }
    guard page != nil || former != nil else { return false }
    try database.run(
      "UPDATE document SET page = NULL, edition = 0 WHERE number = ?", [number])
    if let former { try anchor(former) }
    guard let page else { return false }
    // The page may have had its first document taken from it just now.
    let head =
      try Int64.fetchOne(
        database.cachedStatement(
          sql: "SELECT coalesce(page, number) FROM document WHERE number = ?"),
        arguments: [page]) ?? page
    try database.run(
      "UPDATE document SET page = ? WHERE number IN (?, ?)", [head, head, number])
    try anchor(head)
    return true
  }

  /// A document of the page at an address, of which the text may be an edition.
  private func page(
    at key: String, apartFrom number: Int64, _ text: PageText
  ) throws -> Int64? {
    let rows = try Row.fetchCursor(
      database.cachedStatement(
        sql: """
          SELECT document.number, title, text FROM document
          JOIN version ON version.document = document.number AND replaced IS NULL
          WHERE address = ? AND document.number <> ? ORDER BY document.number DESC LIMIT 50
          """), arguments: [key, number])
    while let row = try rows.next() {
      if text.isSamePage(as: PageText(title: row[1], text: row[2])) { return row[0] }
    }
    return nil
  }

  /// Gives a page the first of its documents as head, and its editions their order: by the time of
  /// publication where all tell it, else as they came.
  private func anchor(_ page: Int64) throws {
    let rows = try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT document.number, content, published FROM document
          JOIN version ON version.document = document.number AND replaced IS NULL
          WHERE page = ? ORDER BY document.number
          """), arguments: [page])
    var members = rows.map {
      (number: $0[0] as Int64, content: $0[1] as String, day: $0[2] as String?)
    }
    guard members.count > 1, let head = members.first?.number else {
      for member in members {
        try database.run(
          "UPDATE document SET page = NULL, edition = 0 WHERE number = ?", [member.number])
        if member.number != page { try readAgain(member.number) }
      }
      return
    }
    if members.allSatisfy({ $0.day != nil }) {
      members.sort { ($0.day ?? "", $0.number) < ($1.day ?? "", $1.number) }
    }
    var edition = 0
    for (index, member) in members.enumerated() {
      if index > 0, members[index - 1].content != member.content { edition += 1 }
      try database.run(
        "UPDATE document SET page = ?, edition = ? WHERE number = ?",
        [head, edition, member.number])
      if head != page { try readAgain(member.number) }
    }
  }

  /// What was read of a document holds the id of its page; under another one it is read again.
  private func readAgain(_ number: Int64) throws {
    try database.run(
      """
      UPDATE reading SET rules = ''
      WHERE version IN (SELECT number FROM version WHERE document = ?)
      """, [number])
  }

  /// Gives pages whose first document was deleted another one.
  func mend() throws {
    let pages = try Int64.fetchAll(
      database,
      sql: """
        SELECT DISTINCT page FROM document WHERE page IS NOT NULL
          AND (page NOT IN (SELECT number FROM document)
            OR (SELECT count(*) FROM document AS other WHERE other.page = document.page) = 1)
        """)
    for page in pages { try anchor(page) }
  }

  /// Fills in what ledgers of earlier versions did not note.
  static func addAddresses(_ database: Database) throws {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT document, url FROM version WHERE replaced IS NULL AND url LIKE 'http%'
        """)
    var keys: [(Int64, String)] = []
    while let row = try rows.next() {
      if let key = PageAddress.key(row[1]) { keys.append((row[0], key)) }
    }
    for (number, key) in keys {
      try database.run("UPDATE document SET address = ? WHERE number = ?", [key, number])
    }
  }
}
