package org.tamiz.cases;

import java.time.Instant;
import org.tamiz.core.model.Channel;
import org.tamiz.core.model.ScreeningRecord;

/**
 * A record that is kept, because it has a case or is monitored.
 *
 * @param id its number
 * @param source the user's data set it is from, such as {@code customers}
 * @param key the user's own id for it, unique within the source
 * @param record what it says now
 * @param fingerprint the SHA-256 of that, see {@link org.tamiz.cases.json.RecordJson#fingerprint}
 * @param channel how it is screened
 * @param monitored whether it is screened again when lists change
 * @param changedAt when it last changed
 */
public record StoredRecord(
        long id,
        String source,
        String key,
        ScreeningRecord record,
        String fingerprint,
        Channel channel,
        boolean monitored,
        Instant changedAt) {}
