-- Policies by their hash: those of screening, and those that say which decisions need a second person.
CREATE TABLE policy (
    hash    TEXT PRIMARY KEY,
    kind    TEXT NOT NULL,
    content TEXT NOT NULL
);

-- Records, listed parties and publications as they were when something was decided on them, by the SHA-256 of their text.
CREATE TABLE snapshot (
    sha256  TEXT PRIMARY KEY,
    content TEXT NOT NULL
);

-- What users ask about: the latest state of each record.
CREATE TABLE stored_record (
    id          ${identity},
    source      TEXT NOT NULL,
    record_key  TEXT NOT NULL,
    content     TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    monitored   INTEGER NOT NULL,
    changed_at  BIGINT NOT NULL,
    UNIQUE (source, record_key)
);
CREATE INDEX stored_record_monitored ON stored_record (id) WHERE monitored = 1;

-- The work on one record. Its number is the record's.
CREATE TABLE screening_case (
    id          BIGINT PRIMARY KEY REFERENCES stored_record (id),
    status      TEXT NOT NULL,
    queue       TEXT NOT NULL,
    band        TEXT NOT NULL,
    urgency     BIGINT NOT NULL,
    assignee    TEXT,
    title       TEXT NOT NULL,
    search_name TEXT ${binary} NOT NULL,
    opened_at   BIGINT NOT NULL,
    changed_at  BIGINT NOT NULL,
    version     BIGINT NOT NULL
);
-- The queue's page walks one of these from where the page before it ended.
CREATE INDEX case_by_urgency ON screening_case (status, urgency, id);
CREATE INDEX case_by_queue ON screening_case (status, queue, urgency, id);
CREATE INDEX case_by_change ON screening_case (status, changed_at, id);
CREATE INDEX case_of_assignee ON screening_case (assignee, status, urgency, id) WHERE assignee IS NOT NULL;
CREATE INDEX case_by_name ON screening_case (status, search_name, id);

-- How many cases there are of a kind, kept so that nobody need count them.
CREATE TABLE case_count (
    status TEXT NOT NULL,
    queue  TEXT NOT NULL,
    cases  BIGINT NOT NULL,
    PRIMARY KEY (status, queue)
);

-- A record's hit on one listed party.
CREATE TABLE alert (
    id                ${identity},
    case_id           BIGINT NOT NULL REFERENCES screening_case (id),
    list              TEXT NOT NULL,
    party_id          TEXT NOT NULL,
    party_name        TEXT NOT NULL,
    status            TEXT NOT NULL,
    hit_id            BIGINT NOT NULL,
    record_print      TEXT NOT NULL,
    party_print       TEXT NOT NULL,
    band              TEXT NOT NULL,
    bits              DOUBLE PRECISION NOT NULL,
    reopened          TEXT,
    first_seen        BIGINT NOT NULL,
    last_seen         BIGINT NOT NULL,
    gone_at           BIGINT,
    version           BIGINT NOT NULL,
    UNIQUE (case_id, list, party_id)
);
CREATE INDEX alert_of_party ON alert (list, party_id);

-- What was found for an alert; a row is added whenever record or party have changed, and never altered.
CREATE TABLE hit (
    id            ${identity},
    alert_id      BIGINT NOT NULL,
    at            BIGINT NOT NULL,
    record_sha256 TEXT NOT NULL REFERENCES snapshot (sha256),
    party_sha256  TEXT NOT NULL REFERENCES snapshot (sha256),
    publication   TEXT NOT NULL REFERENCES snapshot (sha256),
    policy        TEXT NOT NULL REFERENCES policy (hash),
    engine        TEXT NOT NULL,
    channel       TEXT NOT NULL,
    band          TEXT NOT NULL,
    bits          DOUBLE PRECISION NOT NULL,
    evidence      TEXT NOT NULL
);
CREATE INDEX hit_of_alert ON hit (alert_id, id);

CREATE TABLE decision (
    id            ${identity},
    alert_id      BIGINT NOT NULL REFERENCES alert (id),
    hit_id        BIGINT NOT NULL REFERENCES hit (id),
    outcome       TEXT NOT NULL,
    reason        TEXT NOT NULL,
    pair_until    BIGINT,
    decided_by    TEXT NOT NULL,
    decided_at    BIGINT NOT NULL,
    state         TEXT NOT NULL,
    second_by     TEXT,
    second_at     BIGINT,
    second_reason TEXT,
    review_policy TEXT NOT NULL REFERENCES policy (hash)
);
CREATE INDEX decision_of_alert ON decision (alert_id, id);

-- A record and a listed party that are known not to be the same, until either changes or the time is over.
CREATE TABLE accepted_pair (
    id           ${identity},
    alert_id     BIGINT NOT NULL REFERENCES alert (id),
    record_print TEXT NOT NULL,
    party_print  TEXT NOT NULL,
    reason       TEXT NOT NULL,
    accepted_by  TEXT NOT NULL,
    approved_by  TEXT,
    accepted_at  BIGINT NOT NULL,
    expires_at   BIGINT NOT NULL,
    void_at      BIGINT,
    void_reason  TEXT
);
CREATE UNIQUE INDEX accepted_pair_in_force ON accepted_pair (alert_id) WHERE void_at IS NULL;
CREATE INDEX accepted_pair_expiry ON accepted_pair (expires_at) WHERE void_at IS NULL;

CREATE TABLE case_note (
    id         ${identity},
    case_id    BIGINT NOT NULL REFERENCES screening_case (id),
    written_by TEXT NOT NULL,
    written_at BIGINT NOT NULL,
    content    TEXT NOT NULL
);
CREATE INDEX case_note_of_case ON case_note (case_id, id);

CREATE TABLE attachment (
    id          ${identity},
    case_id     BIGINT NOT NULL REFERENCES screening_case (id),
    attached_by TEXT NOT NULL,
    attached_at BIGINT NOT NULL,
    name        TEXT NOT NULL,
    media_type  TEXT NOT NULL,
    sha256      TEXT NOT NULL,
    size        BIGINT NOT NULL,
    content     ${bytes} NOT NULL
);
CREATE INDEX attachment_of_case ON attachment (case_id, id);
