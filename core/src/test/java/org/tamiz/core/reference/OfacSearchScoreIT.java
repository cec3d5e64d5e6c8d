package org.tamiz.core.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The figure against scores that OFAC's public search tool gave. Skipped where they are absent. */
class OfacSearchScoreIT {
    /** The tool was asked for everything from here on, so what it did not show scored less. */
    private static final int ASKED_FROM = 80;

    private static final int TOLERANCE = 5;

    @Test
    void nearlyAllScoresLieWithinFivePointsOfTheToolsOwn() throws IOException {
        Path file = Path.of(System.getProperty("tamiz.shared", "../shared"), "eval", "ofac-search-scores-dev.tsv");
        Assumptions.assumeTrue(Files.isReadable(file), "skipped: there are no scores at " + file);
        List<String> rows = Files.readAllLines(file);
        List<String> off = new ArrayList<>();
        double distance = 0;
        int shown = 0;
        for (String row : rows.subList(1, rows.size())) {
            String[] fields = row.split("\t", -1);
            int official = Integer.parseInt(fields[2]);
            int ours = OfacSearchScore.of(fields[0], fields[1]);
            boolean near = official < 0 ? ours < ASKED_FROM : Math.abs(ours - official) <= TOLERANCE;
            if (!near) {
                off.add(row + " but " + ours);
            }
            if (official >= 0) {
                shown++;
                distance += Math.abs(ours - official);
            }
        }
        int count = rows.size() - 1;
        assertThat(count - off.size())
                .as("within %d, but for %s", TOLERANCE, off)
                .isGreaterThanOrEqualTo((int) Math.ceil(0.95 * count));
        assertThat(distance / shown).as("mean distance of those shown").isLessThan(1.5);
    }
}
