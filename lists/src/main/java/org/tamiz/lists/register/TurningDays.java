package org.tamiz.lists.register;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The days on which an index changes, as text: a heading, a day a line, an end. A file without heading or end, as a power cut
 * can leave it, says nothing: taken for "no such day" it would give a day the index of another.
 */
final class TurningDays {
    private static final String HEADING = "turning days";
    private static final String END = "end";

    private TurningDays() {}

    static String text(List<LocalDate> days) {
        StringBuilder text = new StringBuilder(HEADING).append('\n');
        days.forEach(day -> text.append(day).append('\n'));
        return text.append(END).append('\n').toString();
    }

    /** The days of a file, earliest first; empty if there is no such file or it is damaged. */
    static Optional<List<LocalDate>> read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            int last = lines.size() - 1;
            if (last < 1 || !lines.get(0).equals(HEADING) || !lines.get(last).equals(END)) {
                return Optional.empty();
            }
            List<LocalDate> days = new ArrayList<>();
            for (String line : lines.subList(1, last)) {
                days.add(LocalDate.parse(line));
            }
            return Optional.of(days);
        } catch (IOException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
