-- Who may do what. Passwords and secrets are kept as hashes only.
CREATE TABLE person (
    id          ${identity},
    name        TEXT NOT NULL UNIQUE,
    full_name   TEXT NOT NULL,
    roles       TEXT NOT NULL,
    language    TEXT,
    active      INTEGER NOT NULL,
    password    TEXT,
    failures    INTEGER NOT NULL DEFAULT 0,
    locked_till BIGINT NOT NULL DEFAULT 0,
    issuer      TEXT,
    subject     TEXT
);
CREATE UNIQUE INDEX person_by_subject ON person (issuer, subject);

CREATE TABLE api_key (
    id         ${identity},
    label      TEXT NOT NULL UNIQUE,
    scopes     TEXT NOT NULL,
    hash       TEXT NOT NULL UNIQUE,
    created    BIGINT NOT NULL,
    created_by TEXT NOT NULL,
    expires    BIGINT NOT NULL,
    revoked    BIGINT
);

CREATE TABLE person_session (
    hash      TEXT PRIMARY KEY,
    person    BIGINT NOT NULL REFERENCES person (id),
    opened    BIGINT NOT NULL,
    last_used BIGINT NOT NULL
);
CREATE INDEX person_session_by_person ON person_session (person);
CREATE INDEX person_session_by_opened ON person_session (opened);
