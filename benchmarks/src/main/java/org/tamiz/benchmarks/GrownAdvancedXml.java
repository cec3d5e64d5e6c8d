package org.tamiz.benchmarks;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Grows a file of OFAC's Advanced XML: every location, document, party, tie and entry is repeated with new ids, which still
 * refer to each other as in the file, until the file is as large as wanted. The reference values stay as they are.
 */
public final class GrownAdvancedXml {
    private static final List<String> SECTIONS =
            List.of("Locations", "IDRegDocuments", "DistinctParties", "ProfileRelationships", "SanctionsEntries");

    /** What stands for a thing of the list and not for a reference value. */
    private static final Pattern IDS = Pattern.compile(
            "\\b(ID|FixedRef|IdentityID|ProfileID|From-ProfileID|To-ProfileID|LocationID|FeatureVersionID"
                    + "|DocumentedNameID|NamePartGroupID|SanctionsEntryID)=\"(\\d+)\"");

    /** Greater than any id of the list. */
    private static final long STEP = 100_000_000;

    private GrownAdvancedXml() {}

    /**
     * Arguments: the file to grow, the file to write, the least size in millions of bytes.
     *
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        String sample = Files.readString(Path.of(arguments[0]));
        long bytes = Long.parseLong(arguments[2]) * 1_000_000;
        long each = 0;
        for (String section : SECTIONS) {
            each += body(sample, section).getBytes(StandardCharsets.UTF_8).length;
        }
        long copies = bytes / each + 1;
        try (Writer out = Files.newBufferedWriter(Path.of(arguments[1]))) {
            int written = 0;
            for (String section : SECTIONS) {
                int start = sample.indexOf("<" + section + ">") + section.length() + 2;
                String body = body(sample, section);
                out.write(sample.substring(written, start));
                for (long copy = 0; copy < copies; copy++) {
                    out.write(renumbered(body, copy * STEP));
                }
                written = start + body.length();
            }
            out.write(sample.substring(written));
        }
        System.out.println(copies + " copies, " + Files.size(Path.of(arguments[1])) / 1_000_000 + " MB");
    }

    private static String body(String sample, String section) {
        int start = sample.indexOf("<" + section + ">") + section.length() + 2;
        return sample.substring(start, sample.indexOf("</" + section + ">"));
    }

    private static String renumbered(String body, long by) {
        Matcher id = IDS.matcher(body);
        StringBuilder renumbered = new StringBuilder(body.length() + body.length() / 8);
        while (id.find()) {
            id.appendReplacement(renumbered, id.group(1) + "=\"" + (Long.parseLong(id.group(2)) + by) + "\"");
        }
        return id.appendTail(renumbered).toString();
    }
}
