package org.tamiz.cases.monitoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.tamiz.core.index.ListedNames;
import org.tamiz.core.index.PreparedParty;
import org.tamiz.core.model.ListedParties;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.Publication;

/**
 * What is different between what was searched before and what is searched now.
 *
 * @param changed the parties that are new or not as they were, as they are now
 * @param parties these and those that are gone, by list
 */
record ListChange(ListedNames changed, Map<String, List<String>> parties) {
    /** Compares the parties in force before with those in force now. */
    static ListChange between(ListedNames before, ListedNames now) {
        Map<String, Map<String, ListedParty>> old = new HashMap<>();
        forEach(
                before,
                party -> old.computeIfAbsent(party.publication().list(), list -> new LinkedHashMap<>())
                        .put(party.party().id(), party.party()));
        Map<String, List<String>> ids = new LinkedHashMap<>();
        Map<Publication, List<ListedParty>> changed = new LinkedHashMap<>();
        forEach(now, party -> {
            String list = party.publication().list();
            ListedParty was = old.getOrDefault(list, Map.of()).get(party.party().id());
            if (was == null || !was.equals(party.party())) {
                changed.computeIfAbsent(party.publication(), publication -> new ArrayList<>())
                        .add(party.party());
                ids.computeIfAbsent(list, each -> new ArrayList<>())
                        .add(party.party().id());
            }
            old.getOrDefault(list, new HashMap<>()).remove(party.party().id());
        });
        old.forEach((list, gone) -> {
            if (!gone.isEmpty()) {
                ids.computeIfAbsent(list, each -> new ArrayList<>()).addAll(gone.keySet());
            }
        });
        List<ListedParties> contents = new ArrayList<>();
        changed.forEach((publication, parties) -> contents.add(new ListedParties(publication, parties)));
        return new ListChange(ListedNames.compile(contents), ids);
    }

    private static void forEach(ListedNames names, Consumer<PreparedParty> consumer) {
        for (int number = 0; number < names.size(); number++) {
            consumer.accept(names.party(number));
        }
    }

    /** Whether nothing is different. */
    boolean isEmpty() {
        return parties.isEmpty();
    }
}
