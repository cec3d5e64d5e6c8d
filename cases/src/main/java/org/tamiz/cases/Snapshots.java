package org.tamiz.cases;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.tamiz.core.model.Sha256;

/** What records, parties and publications said, kept once under the SHA-256 of its text. */
final class Snapshots {
    /** SQLite takes so many values in a query, and more. */
    private static final int AT_A_TIME = 500;

    private final Map<String, String> bySha256 = new TreeMap<>();

    static String sha256(String content) {
        return Sha256.of(content.getBytes(StandardCharsets.UTF_8));
    }

    /** Takes a text along. */
    void add(String content) {
        bySha256.put(sha256(content), content);
    }

    /** Keeps what was taken along, in the order of the hashes: two transactions that do so cannot wait for each other in a circle. */
    void store(Handle handle) {
        Set<String> known = known(handle);
        PreparedBatch batch = handle.prepareBatch(
                "INSERT INTO snapshot (sha256, content) VALUES (:sha256, :content) ON CONFLICT DO NOTHING");
        bySha256.forEach((sha256, content) -> {
            if (!known.contains(sha256)) {
                batch.bind("sha256", sha256).bind("content", content).add();
            }
        });
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    private Set<String> known(Handle handle) {
        List<String> hashes = new ArrayList<>(bySha256.keySet());
        Set<String> known = new HashSet<>();
        for (int from = 0; from < hashes.size(); from += AT_A_TIME) {
            known.addAll(handle.createQuery("SELECT sha256 FROM snapshot WHERE sha256 IN (<hashes>)")
                    .bindList("hashes", hashes.subList(from, Math.min(from + AT_A_TIME, hashes.size())))
                    .mapTo(String.class)
                    .list());
        }
        return known;
    }
}
