-- What was done, by whom, when. Rows are only ever added; each holds the hash of the one before it.
CREATE TABLE audit_entry (
    number      BIGINT PRIMARY KEY,
    at          BIGINT NOT NULL,
    who         TEXT NOT NULL,
    action      TEXT NOT NULL,
    subject     TEXT NOT NULL,
    details     TEXT NOT NULL,
    before_hash TEXT NOT NULL,
    hash        TEXT NOT NULL
);
