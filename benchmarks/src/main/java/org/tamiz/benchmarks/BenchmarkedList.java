package org.tamiz.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.tamiz.core.model.ListedParties;
import org.tamiz.core.model.Publication;
import org.tamiz.lists.ListContent;
import org.tamiz.lists.embedded.EmbeddedRegister;
import org.tamiz.lists.ofac.OfacCsvReader;
import org.tamiz.lists.ofac.OfacFiles;
import org.tamiz.lists.text.TextInput;

/**
 * The list that benchmarks screen against: an SDN.CSV named by the system property {@code tamiz.sdn}, or the embedded register
 * where that is not set.
 */
final class BenchmarkedList {
    private static final long SEED = 1;

    private BenchmarkedList() {}

    /** Reads it. */
    static ListedParties read() {
        String sdn = System.getProperty("tamiz.sdn");
        if (sdn == null || !Files.exists(Path.of(sdn))) {
            return EmbeddedRegister.load();
        }
        ListContent content = OfacCsvReader.read(new OfacFiles(TextInput.ofFile(Path.of(sdn)), null, null, null));
        Publication publication = new Publication(
                "us-ofac-sdn",
                "OFAC SDN list",
                "OFAC",
                LocalDate.EPOCH,
                Instant.EPOCH,
                sdn,
                "",
                content.parties().size(),
                content.names());
        return new ListedParties(publication, content.parties());
    }

    /** So many different names, grown from those of a list. */
    static List<String> otherNames(ListedParties list, int count) {
        List<String> names = list.parties().stream()
                .map(party -> party.primaryName().text())
                .distinct()
                .toList();
        return GrownNames.grow(names, names.size() + count, SEED).subList(names.size(), names.size() + count);
    }
}
