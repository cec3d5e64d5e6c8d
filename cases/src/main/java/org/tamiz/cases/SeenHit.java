package org.tamiz.cases;

import java.time.Instant;
import java.util.Objects;
import org.tamiz.core.model.Channel;
import org.tamiz.core.model.Hit;
import org.tamiz.core.model.ScreeningRecord;

/**
 * A hit as it was seen, with all that it takes to show and to recompute it. Never changed.
 *
 * @param id its number
 * @param at when it was seen
 * @param record the record as it was then
 * @param hit the hit, with the listed party as it was then, the official record included
 * @param channel where the record came from
 * @param engine which Tamiz gave it
 * @param policyHash the hash of the policy that made it a hit
 */
public record SeenHit(
        long id, Instant at, ScreeningRecord record, Hit hit, Channel channel, String engine, String policyHash) {
    /** Checks that it is whole. */
    public SeenHit {
        Objects.requireNonNull(hit, "hit");
        Objects.requireNonNull(channel, "channel");
    }
}
