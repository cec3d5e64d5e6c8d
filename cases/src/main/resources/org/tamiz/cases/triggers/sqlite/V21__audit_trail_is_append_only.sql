CREATE TRIGGER audit_entry_is_not_changed BEFORE UPDATE ON audit_entry
BEGIN
    SELECT RAISE(ABORT, 'The audit trail is append-only.');
END;

CREATE TRIGGER audit_entry_is_not_deleted BEFORE DELETE ON audit_entry
BEGIN
    SELECT RAISE(ABORT, 'The audit trail is append-only.');
END;

-- Also against INSERT OR REPLACE, which deletes without the trigger above.
CREATE TRIGGER audit_entry_follows_the_last BEFORE INSERT ON audit_entry
WHEN NEW.number IS NOT (SELECT COALESCE(MAX(number), -1) + 1 FROM audit_entry)
BEGIN
    SELECT RAISE(ABORT, 'An entry of the audit trail follows the last one.');
END;
