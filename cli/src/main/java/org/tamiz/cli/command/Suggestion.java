package org.tamiz.cli.command;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/**
 * What a user who mistyped an option or command may have meant. Picocli suggests commands but not options.
 *
 * @param spec the command that was asked
 */
record Suggestion(CommandSpec spec) {
    private static final int MOST_EDITS = 3;

    /** The option or subcommand nearest to an argument, or null if none is near. */
    @Nullable
    String forArgument(String argument) {
        List<String> known = new ArrayList<>(spec.subcommands().keySet());
        spec.options().forEach(option -> known.addAll(List.of(option.names())));
        String wanted = argument.contains("=") ? argument.substring(0, argument.indexOf('=')) : argument;
        String nearest = null;
        int fewest = Math.min(MOST_EDITS, wanted.length() / 2) + 1;
        for (String name : known) {
            int edits = edits(wanted, name);
            if (edits < fewest) {
                nearest = name;
                fewest = edits;
            }
        }
        return nearest;
    }

    /** The Levenshtein distance to the start of the other that fits best: people shorten options too. */
    private static int edits(String left, String right) {
        int[] row = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int replaced = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        int fewest = row[right.length()];
        for (int j = Math.min(left.length(), right.length()); j < right.length(); j++) {
            fewest = Math.min(fewest, row[j]);
        }
        return fewest;
    }
}
