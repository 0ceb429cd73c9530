-- The ledger as version 5 of its tables has it, with one document of two versions and a notice that waits.
PRAGMA application_id = 1131176813;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
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
CREATE TABLE forgotten (document TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
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
, settings TEXT NOT NULL DEFAULT '', absent_since TEXT) STRICT, WITHOUT ROWID;
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
, address TEXT, page INTEGER, edition INTEGER NOT NULL DEFAULT 0) STRICT;
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
, last_seen TEXT) STRICT;
CREATE UNIQUE INDEX version_current ON version (document) WHERE replaced IS NULL;
CREATE INDEX version_document ON version (document);
CREATE TABLE reading (
  version INTEGER PRIMARY KEY REFERENCES version (number) ON DELETE CASCADE,
  rules TEXT NOT NULL,
  claim_count INTEGER NOT NULL,
  -- articles and claims as JSON Lines
  records BLOB NOT NULL
) STRICT;
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
CREATE INDEX version_replaced ON version (document) WHERE replaced IS NOT NULL;
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
CREATE INDEX document_address ON document (address) WHERE address IS NOT NULL;
CREATE INDEX document_page ON document (page) WHERE page IS NOT NULL;
INSERT INTO grdb_migrations VALUES ('v1'), ('v2'), ('v3'), ('v4'), ('v5');
INSERT INTO state VALUES (4);
INSERT INTO run VALUES (1, '2025-03-12T06:00:00Z', '2025-03-12T06:00:01Z', 'done', NULL, '0.1.0', 'c', '{"group":"g"}', 'r', 'o', 4,
  '{"documents":1}', '{"ingest":0.1}');
INSERT INTO input VALUES ('a.txt', 6, 1, 1, 1, 1, 0, NULL, 0, NULL, '', NULL);
INSERT INTO document VALUES (1, 'a.txt', 'a.txt', 0, 1, 'c2', NULL, NULL, 0);
INSERT INTO version VALUES (1, 1, 1, 1, 'h1', NULL, NULL, NULL, NULL, NULL, 'first', '2025-03-12T06:00:00Z');
INSERT INTO version VALUES (2, 1, 1, NULL, 'h2', NULL, NULL, NULL, NULL, NULL, 'second', NULL);
INSERT INTO reading VALUES (2, 'r', 1, CAST('' AS BLOB));
INSERT INTO incident VALUES ('i-1', 1, CAST('{"record":"incident","id":"i-1"}' AS BLOB));
INSERT INTO incident_history VALUES (1, 'i-1', 1, 'new', NULL, 'A fire', 1, 1);
INSERT INTO discrepancy VALUES ('d-1', 'i-1', 'scope', 1, 1, NULL, CAST('{}' AS BLOB));
INSERT INTO change VALUES (1, 1, 'i-1', 'd-1', 'new', CAST('{}' AS BLOB));
INSERT INTO notice VALUES (1, 'n-1', 1, 1, 'i-1', 'waiting', 0, NULL, NULL, CAST('{}' AS BLOB));
INSERT INTO fetch VALUES ('https://example.org/feed', 'https://example.org/feed', 'f', '"e"', NULL, NULL);
