internal import GRDB

/// The tables of the ledger, version by version.
///
/// A released version is never changed: what comes later is a migration of its own, with a test from
/// each version before it.
enum LedgerSchema {
  /// By these names a ledger knows what it has been through.
  static let versions = ["v1", "v2", "v3", "v4", "v5"]

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("v1") { try $0.execute(sql: runs + texts + findings) }
    migrator.registerMigration("v2") { try $0.execute(sql: edits) }
    migrator.registerMigration("v3") { try $0.execute(sql: notices) }
    migrator.registerMigration("v4") { try $0.execute(sql: fetches) }
    migrator.registerMigration("v5") {
      try $0.execute(sql: retention + pages)
      try PageEditions.addAddresses($0)
    }
    return migrator
  }

  /// Whether the file holds tables that no version of the program has made.
  static func isForeign(_ database: Database) throws -> Bool {
    let mark = try Int32.fetchOne(database, sql: "PRAGMA application_id") ?? 0
    let tables = try String.fetchAll(
      database, sql: "SELECT name FROM sqlite_master WHERE type = 'table'")
    if mark == applicationID || tables.isEmpty { return false }
    // A run that ends between the migrator's own table and the first version leaves it empty.
    let isBegun =
      try tables == ["grdb_migrations"]
      && database.count("SELECT count(*) FROM grdb_migrations") == 0
    return !isBegun
  }

  /// "Clcm", by which `file` and the program know the ledger.
  private static let applicationID: Int32 = 0x436C_636D

  private static let runs = """
    PRAGMA application_id = 1131176813;
    CREATE TABLE run (
      number INTEGER PRIMARY KEY,
      started TEXT NOT NULL,
      ended TEXT,
      state TEXT NOT NULL
        CHECK (state IN ('running', 'done', 'unchanged', 'failed', 'interrupted')),
      message TEXT,
      program TEXT NOT NULL,
      configuration TEXT NOT NULL,
      -- the fingerprints of the program and of the settings of each stage, as JSON
      settings TEXT NOT NULL,
      -- the fingerprint of what documents are read by
      rules TEXT NOT NULL,
      -- the fingerprint of all on which the report depends besides the documents
      outcome TEXT NOT NULL,
      -- of the documents that it has reported
      revision INTEGER,
      -- counts and durations in seconds by their names, as JSON
      counts TEXT NOT NULL DEFAULT '{}',
      seconds TEXT NOT NULL DEFAULT '{}'
    ) STRICT;
    CREATE TABLE state (revision INTEGER NOT NULL) STRICT;
    INSERT INTO state VALUES (0);
    CREATE TABLE forgotten (document TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
    """

  private static let texts = """
    CREATE TABLE input (
      path TEXT PRIMARY KEY,
      size INTEGER NOT NULL,
      modified INTEGER NOT NULL,
      changed INTEGER NOT NULL,
      -- whether it was there in the last run
      is_present INTEGER NOT NULL,
      -- whether the inputs of the configuration name it
      is_wanted INTEGER NOT NULL,
      -- how many runs in a row could not read it, or not all of it
      failures INTEGER NOT NULL DEFAULT 0,
      failing_since TEXT,
      -- how many of its documents could not be read
      skipped INTEGER NOT NULL DEFAULT 0,
      -- what was told of it, as JSON
      diagnostics TEXT
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX input_failing ON input (path) WHERE diagnostics IS NOT NULL;
    CREATE TABLE document (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      input TEXT NOT NULL REFERENCES input (path),
      place INTEGER NOT NULL,
      -- whether its input gave it when it was read last
      is_present INTEGER NOT NULL,
      -- of its latest version: the text with publisher and address, by which copies are known
      content TEXT NOT NULL
    ) STRICT;
    CREATE INDEX document_input ON document (input, place);
    CREATE INDEX document_content ON document (content, number);
    CREATE TABLE version (
      number INTEGER PRIMARY KEY,
      document INTEGER NOT NULL REFERENCES document (number) ON DELETE CASCADE,
      run INTEGER NOT NULL REFERENCES run (number),
      -- the run that found a newer version
      replaced INTEGER REFERENCES run (number),
      hash TEXT NOT NULL,
      title TEXT, url TEXT, publisher TEXT, published TEXT, language TEXT,
      text TEXT NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX version_current ON version (document) WHERE replaced IS NULL;
    CREATE INDEX version_document ON version (document);
    CREATE TABLE reading (
      version INTEGER PRIMARY KEY REFERENCES version (number) ON DELETE CASCADE,
      rules TEXT NOT NULL,
      claim_count INTEGER NOT NULL,
      -- articles and claims as JSON Lines
      records BLOB NOT NULL
    ) STRICT;
    """

  private static let findings = """
    CREATE TABLE incident (
      id TEXT PRIMARY KEY,
      first_run INTEGER NOT NULL REFERENCES run (number),
      record BLOB NOT NULL
    ) STRICT;
    CREATE TABLE incident_history (
      number INTEGER PRIMARY KEY,
      incident TEXT NOT NULL,
      run INTEGER NOT NULL REFERENCES run (number),
      -- 'new', 'changed', 'joined' to another, or 'gone'
      event TEXT NOT NULL,
      other TEXT,
      title TEXT NOT NULL,
      documents INTEGER NOT NULL,
      claims INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX incident_history_incident ON incident_history (incident);
    CREATE TABLE discrepancy (
      id TEXT PRIMARY KEY,
      incident TEXT NOT NULL,
      kind TEXT NOT NULL,
      first_run INTEGER NOT NULL REFERENCES run (number),
      changed_run INTEGER NOT NULL REFERENCES run (number),
      -- the run in which the positions no longer differed
      resolved_run INTEGER REFERENCES run (number),
      record BLOB NOT NULL
    ) STRICT;
    CREATE TABLE change (
      number INTEGER PRIMARY KEY,
      run INTEGER NOT NULL REFERENCES run (number),
      incident TEXT NOT NULL,
      discrepancy TEXT NOT NULL,
      what TEXT NOT NULL CHECK (what IN ('new', 'widened', 'narrowed', 'resolved')),
      -- the change as JSON
      record BLOB NOT NULL
    ) STRICT;
    CREATE INDEX change_incident ON change (incident);
    CREATE INDEX change_run ON change (run);
    """

  private static let fetches = """
    -- the fingerprint of what the configuration says of the input: read again where it differs
    ALTER TABLE input ADD COLUMN settings TEXT NOT NULL DEFAULT '';
    CREATE TABLE fetch (
      -- the address of a feed
      input TEXT NOT NULL,
      -- the same, or the id of the document of an entry
      name TEXT NOT NULL,
      fingerprint TEXT NOT NULL,
      etag TEXT,
      last_modified TEXT,
      -- in seconds since 1970, where the server asked to wait
      not_before INTEGER,
      PRIMARY KEY (input, name)
    ) STRICT, WITHOUT ROWID;
    """

  private static let edits = """
    -- when the run began that looked at the version last and found it still there
    ALTER TABLE version ADD COLUMN last_seen TEXT;
    CREATE INDEX version_replaced ON version (document) WHERE replaced IS NOT NULL;
    """

  private static let notices = """
    CREATE TABLE notice (
      number INTEGER PRIMARY KEY,
      -- of the change and the receiver
      id TEXT NOT NULL,
      run INTEGER NOT NULL REFERENCES run (number),
      -- the notify stage of the configuration, by its place among them: 1, 2
      receiver INTEGER NOT NULL,
      incident TEXT,
      state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sent', 'given up')),
      attempts INTEGER NOT NULL DEFAULT 0,
      -- when it was sent or given up
      settled TEXT,
      -- why it was not taken the last time
      failure TEXT,
      -- the notice as JSON; of one that was sent nothing is kept
      message BLOB,
      UNIQUE (id, receiver)
    ) STRICT;
    CREATE INDEX notice_waiting ON notice (receiver, number) WHERE state = 'waiting';
    """

  private static let retention = """
    -- when it was noticed that the input is gone; nothing where that was before this was noted
    ALTER TABLE input ADD COLUMN absent_since TEXT;
    """

  private static let pages = """
    -- by which editions of one page are known
    ALTER TABLE document ADD COLUMN address TEXT;
    -- the first document of the page, where several are editions of it
    ALTER TABLE document ADD COLUMN page INTEGER;
    -- the greatest one that is wanted counts
    ALTER TABLE document ADD COLUMN edition INTEGER NOT NULL DEFAULT 0;
    CREATE INDEX document_address ON document (address) WHERE address IS NOT NULL;
    CREATE INDEX document_page ON document (page) WHERE page IS NOT NULL;
    """
}
