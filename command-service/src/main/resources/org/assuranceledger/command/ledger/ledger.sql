-- A ledger in one SQLite file. Meant to be read by anyone, for as long as SQLite files can be read:
-- docs/canonical-bytes.md says how the hashes are computed from these columns.

-- What each command decided. Numbered 1, 2, 3, ... without gaps.
CREATE TABLE commits (
    number              INTEGER PRIMARY KEY,
    first               INTEGER NOT NULL, -- position of its first event; positions are 1, 2, 3, ... across commits
    recorded_at         TEXT    NOT NULL, -- UTC, never before the commit before
    previous_hash       TEXT    NOT NULL, -- 64 zeros before the first commit
    hash                TEXT    NOT NULL, -- SHA-256, 64 hexadecimal digits, as all of them
    board               TEXT    NOT NULL, -- short name of the board whose record it is
    board_sequence      INTEGER NOT NULL, -- counts the board's own commits: 1, 2, 3, ...
    board_previous_hash TEXT    NOT NULL,
    board_hash          TEXT    NOT NULL,
    command_id          TEXT    NOT NULL, -- a command sent twice is recorded once
    command_name        TEXT    NOT NULL, -- such as RecordMilestone
    request_seal        TEXT    NOT NULL,
    person              TEXT    NOT NULL, -- opaque, never a name
    role                TEXT    NOT NULL,
    agency              TEXT,             -- absent for the board's own people
    reason_seal         TEXT,             -- absent where no reason was given
    events_json         TEXT    NOT NULL, -- the view "events" shows them
    texts_json          TEXT    NOT NULL  -- the view "texts" shows them; no hash covers them: they can be removed
) STRICT;

-- There is no index: who writes holds the place of each command and event in memory (decision 0002), and all that is
-- written goes to the end of the file.

CREATE TRIGGER commits_stay BEFORE DELETE ON commits
    BEGIN SELECT raise(ABORT, 'A ledger only grows'); END;
CREATE TRIGGER commits_do_not_change BEFORE UPDATE OF
        number, first, recorded_at, previous_hash, hash, board, board_sequence, board_previous_hash, board_hash,
        command_id, command_name, request_seal, person, role, agency, reason_seal, events_json ON commits
    BEGIN SELECT raise(ABORT, 'A ledger only grows'); END;

-- What happened.
CREATE VIEW events AS SELECT
    first + event.key               AS position,
    number                          AS commit_number,
    event.value ->> '$.type'        AS type,         -- such as milestone-moved
    event.value ->> '$.revision'    AS revision,
    event.value ->> '$.aggregateId' AS aggregate,    -- whose stream, such as redbridge/plans/2015-16
    event.value ->> '$.sequence'    AS sequence,     -- place in that stream: 0, 1, 2, ...
    event.value ->> '$.effectiveOn' AS effective_on, -- first and last day: 2015-07-01/2015-07-31
    event.value ->> '$.payload'     AS payload       -- JSON, each free text replaced by its seal
FROM commits, json_each(events_json) AS event;

-- The words behind the seals of payloads, reasons and requests.
-- A row that is deleted here leaves words and salt nowhere.
CREATE VIEW texts AS SELECT
    number                    AS commit_number,
    text.key                  AS seal,         -- SHA-256 of the salt's 16 bytes and the words in UTF-8
    text.value ->> '$.salt'   AS salt,         -- 32 hexadecimal digits
    text.value ->> '$.words'  AS words
FROM commits, json_each(texts_json) AS text;

CREATE TRIGGER texts_can_go INSTEAD OF DELETE ON texts
    BEGIN
        UPDATE commits SET texts_json = json_remove(texts_json, '$."' || old.seal || '"')
        WHERE number = old.commit_number;
    END;
