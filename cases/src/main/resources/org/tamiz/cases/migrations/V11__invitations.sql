-- Addresses by which somebody chooses a password, each once. Only the hash of what stands in the address is kept.
CREATE TABLE person_invitation (
    hash    TEXT PRIMARY KEY,
    person  BIGINT NOT NULL REFERENCES person (id),
    expires BIGINT NOT NULL
);
