-- A ledger in one SQLite file. Meant to be read by anyone, for as long as SQLite files can be read:
-- docs/canonical-bytes.md says how the hashes are computed from these columns.

-- All that one command decided. Numbered 1, 2, 3, ... without gaps.
CREATE TABLE commits (
    number              INTEGER PRIMARY KEY,
    first               INTEGER NOT NULL,        -- position of its first event
    recorded_at         TEXT    NOT NULL,        -- UTC, such as 2015-06-30T10:15:30.123Z; never before the commit before
    previous_hash       TEXT    NOT NULL,        -- hash of the commit before; 64 zeros before the first
    hash                TEXT    NOT NULL,        -- SHA-256, 64 lower-case hexadecimal digits, as are all hashes and seals
    board               TEXT    NOT NULL,        -- short name of the board whose record it is
    board_sequence      INTEGER NOT NULL,        -- counts the board's own commits: 1, 2, 3, ...
    board_previous_hash TEXT    NOT NULL,
    board_hash          TEXT    NOT NULL,
    command_id          TEXT    NOT NULL UNIQUE, -- a command sent twice is recorded once
    command_name        TEXT    NOT NULL,        -- such as RecordMilestone
    request_seal        TEXT    NOT NULL,
    person              TEXT    NOT NULL,        -- opaque, never a name
    role                TEXT    NOT NULL,
    agency              TEXT,                    -- absent for the board's own people
    reason_seal         TEXT                     -- absent where no reason was given
) STRICT;

CREATE INDEX commits_of_board ON commits (board, board_sequence);

-- What happened. Positions are numbered 1, 2, 3, ... across commits.
CREATE TABLE events (
    position      INTEGER PRIMARY KEY,
    commit_number INTEGER NOT NULL REFERENCES commits (number),
    type          TEXT    NOT NULL,              -- such as milestone-moved
    revision      INTEGER NOT NULL,
    aggregate     TEXT    NOT NULL,              -- whose stream, such as redbridge/plans/2015-16
    sequence      INTEGER NOT NULL,              -- place in that stream: 0, 1, 2, ...
    effective_on  TEXT    NOT NULL,              -- first and last day: 2015-07-01/2015-07-31
    payload       TEXT    NOT NULL,              -- JSON, each free text replaced by its seal
    UNIQUE (aggregate, sequence)
) STRICT;

CREATE INDEX events_of_commit ON events (commit_number);

-- The words behind the seals of payloads, reasons and requests. No hash covers this table, so that words can be removed.
CREATE TABLE texts (
    seal          TEXT    NOT NULL,              -- SHA-256 of the salt's 16 bytes and the words in UTF-8
    commit_number INTEGER NOT NULL REFERENCES commits (number),
    salt          TEXT    NOT NULL,              -- 32 hexadecimal digits
    words         TEXT    NOT NULL,
    PRIMARY KEY (commit_number, seal)            -- beside their commit, so that a commit is written in few places
) STRICT, WITHOUT ROWID;

CREATE TRIGGER commits_stay BEFORE DELETE ON commits
    BEGIN SELECT raise(ABORT, 'A ledger only grows'); END;
CREATE TRIGGER commits_do_not_change BEFORE UPDATE ON commits
    BEGIN SELECT raise(ABORT, 'A ledger only grows'); END;
CREATE TRIGGER events_stay BEFORE DELETE ON events
    BEGIN SELECT raise(ABORT, 'A ledger only grows'); END;
CREATE TRIGGER events_do_not_change BEFORE UPDATE ON events
    BEGIN SELECT raise(ABORT, 'A ledger only grows'); END;
