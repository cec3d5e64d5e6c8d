package org.tamiz.lists.bundle;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a bundle says it holds.
 *
 * @param files size and SHA-256 of each file, by path
 */
record BundleIndex(SortedMap<String, Item> files) {
    /** The index's entry in the zip file. */
    static final String NAME = "index.txt";
    /** The signature's entry. */
    static final String SIGNATURE = "index.sig";

    private static final String HEADING = "tamiz-bundle 1\n";
    /** A publication's folder and a file in it: nothing that climbs, hides or means something to a system. */
    private static final String PATH =
            "lists/[a-z0-9][a-z0-9-]{0,63}/\\d{4}-\\d{2}-\\d{2}-[0-9a-f]{12}/[A-Za-z0-9_-][A-Za-z0-9._-]{0,199}";

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (\\d{1,10})  (" + PATH + ")\n");

    /**
     * A file.
     *
     * @param sha256 SHA-256 of its bytes, lower-case hexadecimal
     * @param size how many bytes it has
     */
    record Item(String sha256, long size) {}

    /** Whether a path can stand in an index. */
    static boolean isPath(String path) {
        return path.matches(PATH);
    }

    /** The index as text. */
    byte[] text() {
        StringBuilder text = new StringBuilder(HEADING);
        for (Map.Entry<String, Item> file : files.entrySet()) {
            Item item = file.getValue();
            text.append(item.sha256())
                    .append("  ")
                    .append(item.size())
                    .append("  ")
                    .append(file.getKey())
                    .append('\n');
        }
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * Reads an index.
     *
     * @throws IllegalArgumentException if the bytes are not exactly what {@link #text} writes
     */
    static BundleIndex read(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.US_ASCII);
        if (!text.startsWith(HEADING)) {
            throw new IllegalArgumentException("its index does not start with \"" + HEADING.strip() + "\"");
        }
        TreeMap<String, Item> files = new TreeMap<>();
        Matcher matcher = LINE.matcher(text);
        int at = HEADING.length();
        while (at < text.length()) {
            if (!matcher.find(at) || matcher.start() != at) {
                throw new IllegalArgumentException("its index has a line that names no file of a publication");
            }
            String last = files.isEmpty() ? "" : files.lastKey();
            if (matcher.group(3).compareTo(last) <= 0) {
                throw new IllegalArgumentException("its index is not sorted");
            }
            files.put(matcher.group(3), new Item(matcher.group(1), Long.parseLong(matcher.group(2))));
            at = matcher.end();
        }
        return new BundleIndex(files);
    }
}
