package org.tamiz.server.yente;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.Publication;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * Entities as they are written, for parties that were answered lately: saying a party in FollowTheMoney's words takes longer than
 * finding it. Each party has one place, which others share, so memory stays bounded. Safe for threads.
 */
final class EntityTexts {
    /** Texts kept, a power of two; at a few kilobytes each. */
    private static final int KEPT = 1 << 12;
    /** Longer texts are few, and not kept. */
    private static final int LONGEST_KEPT = 16_000;

    private final AtomicReferenceArray<Text> texts = new AtomicReferenceArray<>(KEPT);

    private record Text(String list, String id, SerializableString text) {
        boolean isOf(Publication publication, ListedParty party) {
            return id.equals(party.id()) && list.equals(publication.list());
        }
    }

    /**
     * The text of a party.
     *
     * @param writer writes it, if it is not at hand
     */
    SerializableString of(Publication publication, ListedParty party, Supplier<String> writer) {
        int place = (31 * publication.list().hashCode() + party.id().hashCode()) & (KEPT - 1);
        Text known = texts.get(place);
        if (known != null && known.isOf(publication, party)) {
            return known.text();
        }
        SerializableString text = new SerializedString(writer.get());
        if (text.charLength() <= LONGEST_KEPT) {
            texts.set(place, new Text(publication.list(), party.id(), text));
        }
        return text;
    }
}
