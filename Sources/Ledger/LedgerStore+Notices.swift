import Foundation
internal import GRDB

/// Notices from the moment in which a run makes them to the one in which they are taken.
///
/// They are recorded together with the findings of their run, so that none is lost where the run dies
/// before it sends them; each is settled by a transaction of its own when its receiver has it.
extension LedgerStore {
  /// What waits, in the order in which it was made.
  package func waitingNotices() throws(LedgerFailure) -> [UnsentNotice] {
    try notices("notice.state = 'waiting'")
  }

  /// What was given up, newest last.
  package func givenUpNotices() throws(LedgerFailure) -> [UnsentNotice] {
    try notices("notice.state = 'given up'")
  }

  private func notices(_ condition: String) throws(LedgerFailure) -> [UnsentNotice] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT notice.number, id, receiver, started, attempts, settled, failure, notice.message
          FROM notice JOIN run ON run.number = notice.run WHERE \(condition) ORDER BY notice.number
          """
      ).map { row in
        UnsentNotice(
          number: row[0], id: row[1], receiver: row[2], made: row[3], attempts: row[4],
          givenUp: row[5], failure: row[6], message: Array((row[7] as Data?) ?? Data()))
      }
    }
  }

  /// The receiver has it: what it said is not kept any longer.
  package func settle(sent number: Int64, at moment: String) throws(LedgerFailure) {
    try write { database in
      try database.run(
        """
        UPDATE notice SET state = 'sent', settled = ?, attempts = attempts + 1, failure = NULL,
          message = NULL WHERE number = ?
        """, [moment, number])
    }
  }

  /// It was not taken, and waits for the next run, or is given up for good.
  package func settle(
    failed number: Int64, _ failure: String, givenUpAt moment: String?
  ) throws(LedgerFailure) {
    try write { database in
      try database.run(
        """
        UPDATE notice SET state = CASE WHEN ? IS NULL THEN 'waiting' ELSE 'given up' END,
          settled = ?, attempts = attempts + 1, failure = ? WHERE number = ?
        """, [moment, moment, failure, number])
    }
  }
}
