-- How each record is screened, and which monitored records changed of late.
ALTER TABLE stored_record ADD COLUMN channel TEXT NOT NULL DEFAULT 'FILE';
CREATE INDEX stored_record_changed ON stored_record (changed_at) WHERE monitored = 1;

-- The lists that the monitored records were last screened against, in a single row.
CREATE TABLE monitored_lists (
    id      INTEGER PRIMARY KEY,
    content TEXT NOT NULL
);
