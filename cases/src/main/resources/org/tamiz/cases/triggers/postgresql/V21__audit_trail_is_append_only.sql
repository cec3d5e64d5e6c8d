CREATE FUNCTION audit_entry_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'The audit trail is append-only.';
END;
$$;

CREATE TRIGGER audit_entry_is_not_changed BEFORE UPDATE OR DELETE ON audit_entry
FOR EACH ROW EXECUTE FUNCTION audit_entry_is_append_only();

CREATE TRIGGER audit_entry_is_not_emptied BEFORE TRUNCATE ON audit_entry
FOR EACH STATEMENT EXECUTE FUNCTION audit_entry_is_append_only();

CREATE FUNCTION audit_entry_follows_the_last() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.number <> (SELECT COALESCE(MAX(number), -1) + 1 FROM audit_entry) THEN
        RAISE EXCEPTION 'An entry of the audit trail follows the last one.';
    END IF;
    RETURN NEW;
END;
$$;

CREATE TRIGGER audit_entry_follows_the_last BEFORE INSERT ON audit_entry
FOR EACH ROW EXECUTE FUNCTION audit_entry_follows_the_last();
