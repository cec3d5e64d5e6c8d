package org.tamiz.server.yente;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.tamiz.core.index.ListedNames;
import org.tamiz.core.index.NameSearch;
import org.tamiz.core.model.Identifier;
import org.tamiz.core.model.IdentifierType;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.names.NameDomain;
import org.tamiz.core.names.NameParser;
import org.tamiz.core.names.ParsedName;

/**
 * Finds parties by words of their names or by a number of theirs, for people who look for something. The names are found by the
 * index that screening uses, so words are found that are spelled nearly the same. This is no screening: nothing is scored.
 * Safe for threads.
 */
final class WordSearch {
    /** Names that agree in next to nothing are no find. */
    private static final double LEAST_BITS = 1;

    private final ListedNames listed;
    private final Map<NameDomain, Queue<NameSearch>> unused = new EnumMap<>(NameDomain.class);

    WordSearch(ListedNames listed) {
        this.listed = listed;
        for (NameDomain domain : NameDomain.values()) {
            unused.put(domain, new ConcurrentLinkedQueue<>());
        }
    }

    /** The numbers of the parties that have a name with all of the words, or an identifier that is all of the text; best first. */
    List<Integer> find(String text) {
        Map<Integer, Double> found = new HashMap<>();
        find(text, PartyKind.PERSON, found);
        find(text, PartyKind.ORGANIZATION, found);
        listed.withIdentifier(
                Identifier.of(IdentifierType.OTHER, text), party -> found.put(party, Double.POSITIVE_INFINITY));
        List<Integer> parties = new ArrayList<>(found.keySet());
        parties.sort(Comparator.comparing((Integer party) -> -found.getOrDefault(party, 0.0))
                .thenComparing(Comparator.naturalOrder()));
        return parties;
    }

    private void find(String text, PartyKind kind, Map<Integer, Double> found) {
        ParsedName name = NameParser.parse(Name.of(text, NameQuality.PRIMARY), kind);
        if (name.words().isEmpty()) {
            return;
        }
        NameDomain domain = NameDomain.of(kind);
        Queue<NameSearch> spare = unused.getOrDefault(domain, new ConcurrentLinkedQueue<>());
        NameSearch taken = spare.poll();
        NameSearch search = taken == null ? listed.search(domain) : taken;
        search.start(name);
        search.above(LEAST_BITS, (recordLeft, listedLeft) -> 0, agreement -> {
            if (agreement.recordLeft() == 0) {
                found.merge(agreement.party(), agreement.bits(), Math::max);
            }
        });
        spare.add(search);
    }

    /** The numbers of the parties with a name of which some word begins with the text, the shortest names first. */
    List<Integer> beginning(String text, List<String> captions) {
        String prefix = text.toLowerCase(Locale.ROOT);
        List<Integer> parties = new ArrayList<>();
        for (int party = 0; party < captions.size(); party++) {
            if (hasWord(captions.get(party), prefix)) {
                parties.add(party);
            }
        }
        parties.sort(Comparator.comparing((Integer party) -> captions.get(party).length())
                .thenComparing(Comparator.naturalOrder()));
        return parties;
    }

    private static boolean hasWord(String caption, String prefix) {
        for (int at = caption.indexOf(prefix); at >= 0; at = caption.indexOf(prefix, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(caption.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }
}
