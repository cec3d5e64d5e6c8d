package org.tamiz.lists.series;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tamiz.lists.text.TextBlock;
import org.tamiz.lists.text.TextBlock.Entry;

/** The national figures that come with Tamiz, each with the vintage it stands in: the resource {@code figures.txt}. */
final class ShippedFigures {
    private static final String RESOURCE = "figures.txt";

    private ShippedFigures() {}

    /** The vintages, in the resource's order, with their figures. */
    static Map<Vintage, List<Observation>> load() {
        try (InputStream stream = ShippedFigures.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("The resource " + RESOURCE + " is missing from this build of Tamiz.");
            }
            Map<Vintage, List<Observation>> vintages = new LinkedHashMap<>();
            for (TextBlock block : TextBlock.split(stream.readAllBytes(), RESOURCE)) {
                read(block, vintages);
            }
            return vintages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(TextBlock block, Map<Vintage, List<Observation>> vintages) {
        YearMonth through = null;
        LocalDate published = null;
        String cite = "";
        List<Observation> observations = new ArrayList<>();
        for (Entry entry : block.entries()) {
            switch (entry.key()) {
                case "vintage" -> through = YearMonth.parse(entry.value());
                case "published" -> published = LocalDate.parse(entry.value());
                case "cite" -> cite = entry.value();
                case "figure" -> observations.add(observation(entry));
                default -> throw entry.malformed("\"" + entry.key() + "\" is no key of a vintage.", null);
            }
        }
        if (through == null || cite.isEmpty()) {
            throw block.first().malformed("A vintage needs \"vintage\" and \"cite\".", null);
        }
        vintages.put(
                new Vintage(VsrrReader.SERIES, published, through, Instant.EPOCH, cite, "", observations.size()),
                observations);
    }

    /** {@code US 2018-09 reported 67,152 predicted 69,894 Number of Drug Overdose Deaths}; a dash for no value. */
    private static Observation observation(Entry entry) {
        String[] words = entry.value().split(" ", 7);
        if (words.length != 7 || !words[2].equals("reported") || !words[4].equals("predicted")) {
            throw entry.malformed("A figure is written: US 2018-09 reported 1,234 predicted - Indicator.", null);
        }
        return new Observation(words[0], words[6], YearMonth.parse(words[1]), value(words[3]), value(words[5]), "");
    }

    private static @Nullable BigDecimal value(String word) {
        return word.equals("-") ? null : new BigDecimal(word.replace(",", ""));
    }
}
