-- The queue of one source, and one person's by change.
ALTER TABLE screening_case ADD COLUMN source TEXT NOT NULL DEFAULT '';
UPDATE screening_case SET source = (SELECT r.source FROM stored_record r WHERE r.id = screening_case.id);
CREATE INDEX case_by_source ON screening_case (source, status, urgency, id);
CREATE INDEX case_by_source_and_change ON screening_case (source, status, changed_at, id);
CREATE INDEX case_of_assignee_by_change ON screening_case (assignee, status, changed_at, id) WHERE assignee IS NOT NULL;

-- The lists whose alerts keep a case where it stands, with what orders the queue, so that the queue of one list walks an index too.
CREATE TABLE case_list (
    case_id    BIGINT NOT NULL REFERENCES screening_case (id),
    list       TEXT NOT NULL,
    status     TEXT NOT NULL,
    urgency    BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (case_id, list)
);
INSERT INTO case_list (case_id, list, status, urgency, changed_at)
SELECT DISTINCT c.id, a.list, c.status, c.urgency, c.changed_at
FROM screening_case c JOIN alert a ON a.case_id = c.id WHERE c.status = 'CLOSED' OR a.status = c.status;
CREATE INDEX case_list_by_urgency ON case_list (list, status, urgency, case_id);
CREATE INDEX case_list_by_change ON case_list (list, status, changed_at, case_id);
