package org.tamiz.cases;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.tamiz.cases.database.Database;
import org.tamiz.cases.json.PolicyJson;
import org.tamiz.core.model.Policy;

/** Policies by their hash, so that what was decided under one can be looked at and replayed years later. */
public final class Policies {
    private final Database database;

    /** The policies of a database. */
    public Policies(Database database) {
        this.database = database;
    }

    /** The policy of screening with a hash; empty if none was used in this database. */
    public Optional<Policy> screening(String hash) {
        return content("screening", hash).map(PolicyJson::read);
    }

    /** The text of the review policy with a hash; empty if none was used in this database. */
    public Optional<String> review(String hash) {
        return content("review", hash);
    }

    private Optional<String> content(String kind, String hash) {
        return database.jdbi()
                .withHandle(
                        handle -> handle.createQuery("SELECT content FROM policy WHERE hash = :hash AND kind = :kind")
                                .bind("hash", hash)
                                .bind("kind", kind)
                                .mapTo(String.class)
                                .findOne());
    }

    static void store(Handle handle, Policy policy) {
        store(handle, "screening", policy.hash(), PolicyJson.text(policy));
    }

    static void store(Handle handle, ReviewPolicy policy) {
        store(handle, "review", policy.hash(), policy.text());
    }

    private static void store(Handle handle, String kind, String hash, String content) {
        handle.createUpdate(
                        "INSERT INTO policy (hash, kind, content) VALUES (:hash, :kind, :content) ON CONFLICT DO NOTHING")
                .bind("hash", hash)
                .bind("kind", kind)
                .bind("content", content)
                .execute();
    }
}
