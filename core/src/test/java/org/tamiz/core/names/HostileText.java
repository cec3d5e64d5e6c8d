package org.tamiz.core.names;

import java.util.Locale;
import java.util.Random;

/** Makes text that nobody expects in a name: any code point, lone surrogates, controls, and names among them. */
public final class HostileText {
    private static final String[] BLOCKS = {
        "Guzmán",
        "O’Brien",
        "S.A. de C.V.",
        "Владимир",
        "محمد",
        "毛泽东",
        "김정은",
        "Ωνάσης",
        "प्रधान",
        "ไทย",
        "👩‍👩‍👧",
        "ﬃ",
        "½",
    };

    private HostileText() {}

    /** A text of up to {@code most} pieces, drawn from a seeded source. */
    public static String next(Random random, int most) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(most + 1);
        for (int i = 0; i < pieces; i++) {
            switch (random.nextInt(8)) {
                case 0 -> text.append(BLOCKS[random.nextInt(BLOCKS.length)]);
                case 1 -> text.append((char) (0xD800 + random.nextInt(0x800)));
                case 2 -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
                case 3 -> text.append((char) random.nextInt(0x10000));
                case 4 -> text.append((char) (0x2000 + random.nextInt(0x70)));
                case 5 -> text.append(" .,'&+-/".charAt(random.nextInt(8)));
                default -> text.append((char) random.nextInt(0x250));
            }
        }
        return text.toString();
    }

    /** The text in ASCII with escapes, for messages. */
    public static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            escaped.append(c >= ' ' && c < 127 ? String.valueOf(c) : String.format(Locale.ROOT, "\\u%04X", (int) c));
        }
        return escaped.toString();
    }
}
