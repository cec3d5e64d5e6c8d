-- What was done, by whom, when. Rows are only ever added; each holds the hash of the one before it. See docs/audit-format.md.
CREATE TABLE audit_entry (
    number       BIGINT PRIMARY KEY,
    at           BIGINT NOT NULL,
    who          TEXT NOT NULL,
    action       TEXT NOT NULL,
    subject      TEXT NOT NULL,
    details      TEXT NOT NULL,
    previous     TEXT NOT NULL,
    hash         TEXT NOT NULL
);
CREATE INDEX audit_entry_subject ON audit_entry (subject, number);
