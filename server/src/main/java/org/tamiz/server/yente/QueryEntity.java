package org.tamiz.server.yente;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.ScreeningRecord;

/**
 * One thing that is asked about.
 *
 * @param key the caller's key for it within the request
 * @param id the caller's id for it, which is echoed and used for nothing else; null if there is none
 * @param schema what it is
 * @param properties its properties as they were read, for the echo
 * @param record the same as a record to be screened
 * @param notes what was not compared and why, a sentence each
 */
record QueryEntity(
        String key,
        @Nullable String id,
        Schema schema,
        Map<String, List<String>> properties,
        ScreeningRecord record,
        List<String> notes) {
    /** Copies the collections. */
    QueryEntity {
        Objects.requireNonNull(schema, "schema");
        properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
        notes = List.copyOf(notes);
    }
}
