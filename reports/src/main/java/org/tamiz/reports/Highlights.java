package org.tamiz.reports;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Evidence;
import org.tamiz.core.model.Reason;

/** Which words of the two names agree and which contradict each other, by the evidence that was scored. */
public final class Highlights {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final Words record = new Words(new HashMap<>());
    private final Words party = new Words(new HashMap<>());

    /** The marks that some evidence gives. */
    public Highlights(List<Evidence> evidence) {
        for (Evidence piece : evidence) {
            String mark = switch (piece.feature()) {
                case NAME_PART -> piece.reason() == Reason.SAME ? "same" : "near";
                case CONTRADICTING_PART -> "against";
                case EXTRA_PART, MISSING_PART -> "alone";
                default -> null;
            };
            if (mark != null) {
                record.add(piece.recordValue(), mark);
                party.add(piece.partyValue(), mark);
            }
        }
    }

    /** The record's words. */
    public Words ofRecord() {
        return record;
    }

    /** The listed party's words. */
    public Words ofParty() {
        return party;
    }

    /**
     * Words with their marks.
     *
     * @param marks a class of the style sheet by comparable word
     */
    public record Words(Map<String, String> marks) {
        private void add(@Nullable String text, String mark) {
            if (text != null) {
                Matcher words = WORD.matcher(text);
                while (words.find()) {
                    marks.putIfAbsent(comparable(words.group()), mark);
                }
            }
        }

        /** Writes a name with its words marked. */
        public void write(Markup html, String name) {
            Matcher words = WORD.matcher(name);
            int written = 0;
            while (words.find()) {
                String mark = marks.get(comparable(words.group()));
                html.text(name.substring(written, words.start()));
                if (mark == null) {
                    html.text(words.group());
                } else {
                    html.raw("<mark class=\"" + mark + "\">")
                            .text(words.group())
                            .raw("</mark>");
                }
                written = words.end();
            }
            html.text(name.substring(written));
        }

        private static String comparable(String word) {
            return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                    .replaceAll("")
                    .toLowerCase(Locale.ROOT);
        }
    }
}
