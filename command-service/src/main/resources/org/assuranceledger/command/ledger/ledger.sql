-- A ledger in one SQLite file. Meant to be read by anyone, for as long as SQLite files can be read: the views below show it
-- as tables, and docs/canonical-bytes.md says how the hashes are computed from their columns.

-- All that one command decided, a row each. Numbered 1, 2, 3, ... without gaps.
CREATE TABLE ledger (
    number         INTEGER PRIMARY KEY,
    first          INTEGER NOT NULL UNIQUE, -- position of its first event; positions are numbered 1, 2, 3, ... across commits
    board          TEXT    NOT NULL,        -- short name of the board whose record it is
    board_sequence INTEGER NOT NULL,        -- counts the board's own commits: 1, 2, 3, ...
    content        TEXT    NOT NULL,        -- the commit as JSON, as in exports, but without its texts
    texts          TEXT    NOT NULL         -- the words behind its seals, as JSON; no hash covers them: they can be removed
) STRICT;

CREATE INDEX ledger_of_board ON ledger (board, board_sequence);

-- What no two commits may share: "C:" and a command's id, "E:" and an event's place in its stream.
CREATE TABLE keys (
    key    TEXT    PRIMARY KEY,
    number INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER commits_stay BEFORE DELETE ON ledger
    BEGIN SELECT raise(ABORT, 'A ledger only grows'); END;
CREATE TRIGGER commits_do_not_change BEFORE UPDATE OF number, first, board, board_sequence, content ON ledger
    BEGIN SELECT raise(ABORT, 'A ledger only grows'); END;
CREATE TRIGGER keys_stay BEFORE DELETE ON keys
    BEGIN SELECT raise(ABORT, 'A ledger only grows'); END;
CREATE TRIGGER keys_do_not_change BEFORE UPDATE ON keys
    BEGIN SELECT raise(ABORT, 'A ledger only grows'); END;

-- What each command decided.
CREATE VIEW commits AS SELECT
    number,
    first,
    content ->> '$.recordedAt'                   AS recorded_at,         -- UTC, never before the commit before
    content ->> '$.previous'                     AS previous_hash,       -- 64 zeros before the first commit
    content ->> '$.hash'                         AS hash,                -- SHA-256, 64 hexadecimal digits, as all of them
    board,
    board_sequence,
    content ->> '$.boardPrevious'                AS board_previous_hash,
    content ->> '$.boardHash'                    AS board_hash,
    content ->> '$.decision.command.id'          AS command_id,          -- a command sent twice is recorded once
    content ->> '$.decision.command.name'        AS command_name,        -- such as RecordMilestone
    content ->> '$.decision.command.requestSeal' AS request_seal,
    content ->> '$.decision.by.person'           AS person,              -- opaque, never a name
    content ->> '$.decision.by.role'             AS role,
    content ->> '$.decision.by.agencyId'         AS agency,              -- absent for the board's own people
    content ->> '$.decision.by.reasonSeal'       AS reason_seal          -- absent where no reason was given
FROM ledger;

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
FROM ledger, json_each(content, '$.decision.events') AS event;

-- The words behind the seals of payloads, reasons and requests. A row that is deleted here leaves words and salt nowhere.
CREATE VIEW texts AS SELECT
    number                    AS commit_number,
    text.key                  AS seal,         -- SHA-256 of the salt's 16 bytes and the words in UTF-8
    text.value ->> '$.salt'   AS salt,         -- 32 hexadecimal digits
    text.value ->> '$.words'  AS words
FROM ledger, json_each(texts) AS text;

CREATE TRIGGER texts_can_go INSTEAD OF DELETE ON texts
    BEGIN UPDATE ledger SET texts = json_remove(texts, '$."' || old.seal || '"') WHERE number = old.commit_number; END;
