package org.tamiz.lists.embedded;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.ListedParties;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.Publication;
import org.tamiz.core.model.Sha256;
import org.tamiz.core.model.TamizException;
import org.tamiz.lists.text.TextBlock;
import org.tamiz.lists.text.TextBlock.Entry;

/**
 * Reads a register kept as text; the package documentation describes the format. The reader holds no state and may be
 * used by many threads.
 */
public final class RegisterTextReader {
    private static final List<String> HEADER = List.of("list", "title", "authority", "published");

    /** What the header may say of the rest, so that nobody need read it to know how much it is. */
    private static final String PARTIES = "parties";

    private static final String NAMES = "names";

    /** A reader. */
    public RegisterTextReader() {}

    /**
     * Reads a register.
     *
     * @param content the file's bytes
     * @param file the file's name as the user knows it, for errors
     * @param source what the publication shall give as its source
     * @return the publication, retrieved by its own account at the start of its day in UTC so that the same bytes
     *     always give the same publication, and its parties in the file's order
     * @throws TamizException if the file is not in the format; the message names the line and says what to write
     */
    public ListedParties read(byte[] content, String file, String source) {
        List<TextBlock> blocks = TextBlock.split(content, file);
        if (blocks.isEmpty()) {
            throw TamizException.in(
                    TamizException.Code.MALFORMED,
                    file,
                    "Holds nothing; a register starts with a block of " + String.join(", ", HEADER) + ".",
                    null);
        }
        Map<String, Entry> header = header(blocks.get(0));
        List<ListedParty> parties = new ArrayList<>();
        Map<String, Integer> lineOf = new HashMap<>();
        for (TextBlock block : blocks.subList(1, blocks.size())) {
            ListedParty party = new PartyBlock(block).read();
            Integer earlier = lineOf.putIfAbsent(party.id(), block.first().line());
            if (earlier != null) {
                throw block.first()
                        .malformed(
                                "Party " + party.id() + " stands at line " + earlier
                                        + " already; put both into one block or correct the id.",
                                null);
            }
            parties.add(party);
        }
        int names = parties.stream().mapToInt(party -> party.names().size()).sum();
        checkCount(header.get(PARTIES), parties.size());
        checkCount(header.get(NAMES), names);
        return new ListedParties(publication(content, header, source, parties.size(), names), parties);
    }

    /**
     * Reads the header alone, which must say how many parties and names follow.
     *
     * @return the publication that {@link #read} gives
     */
    Publication publication(byte[] content, String file, String source) {
        String text = new String(content, StandardCharsets.UTF_8);
        int end = text.indexOf("\nparty:");
        byte[] start = text.substring(0, end < 0 ? text.length() : end).getBytes(StandardCharsets.UTF_8);
        Map<String, Entry> header = header(TextBlock.split(start, file).get(0));
        return publication(content, header, source, count(entry(header, PARTIES)), count(entry(header, NAMES)));
    }

    private static void checkCount(@Nullable Entry stated, int count) {
        if (stated != null && count(stated) != count) {
            throw stated.malformed(
                    "The header says " + stated.value() + " " + stated.key() + ", and there are " + count
                            + "; correct the line, or the end of the file is missing.",
                    null);
        }
    }

    private static int count(Entry entry) {
        try {
            return Integer.parseInt(entry.value());
        } catch (NumberFormatException e) {
            throw entry.malformed("\"" + entry.value() + "\" is not a number of " + entry.key() + ".", e);
        }
    }

    private static Map<String, Entry> header(TextBlock block) {
        Map<String, Entry> header = new HashMap<>();
        for (Entry entry : block.entries()) {
            if (entry.key().equals("source") && !entry.indented()) {
                continue;
            }
            boolean count = entry.key().equals(PARTIES) || entry.key().equals(NAMES);
            if (!(count || HEADER.contains(entry.key())) || entry.indented()) {
                throw entry.malformed(
                        "\"" + entry.key() + "\" does not belong in the header; the first block holds "
                                + String.join(", ", HEADER)
                                + " and source, perhaps parties and names, and a blank line ends it.",
                        null);
            }
            if (header.putIfAbsent(entry.key(), entry) != null) {
                throw entry.malformed("\"" + entry.key() + "\" stands twice in the header; keep one.", null);
            }
        }
        for (String key : HEADER) {
            if (!header.containsKey(key)) {
                throw block.first().malformed("The header lacks \"" + key + "\"; add a line \"" + key + ": …\".", null);
            }
        }
        return header;
    }

    private static Publication publication(
            byte[] content, Map<String, Entry> header, String source, int parties, int names) {
        Entry list = entry(header, "list");
        LocalDate published = date(entry(header, "published"));
        try {
            return new Publication(
                    list.value(),
                    entry(header, "title").value(),
                    entry(header, "authority").value(),
                    published,
                    published.atStartOfDay(ZoneOffset.UTC).toInstant(),
                    source,
                    Sha256.of(content),
                    parties,
                    names);
        } catch (IllegalArgumentException e) {
            throw list.malformed(String.valueOf(e.getMessage()), e);
        }
    }

    private static Entry entry(Map<String, Entry> header, String key) {
        Entry entry = header.get(key);
        if (entry == null) {
            throw new IllegalStateException("The header was not checked for " + key);
        }
        return entry;
    }

    /** The value as a day; shared by header and designations. */
    static LocalDate date(Entry entry) {
        try {
            return LocalDate.parse(entry.value());
        } catch (DateTimeParseException e) {
            throw entry.malformed(
                    "\"" + entry.value() + "\" is not a day for \"" + entry.key()
                            + "\"; write YYYY-MM-DD, or leave the line out if it is not known.",
                    e);
        }
    }
}
