package org.tamiz.reports.phrase;

import java.util.Map;

/** The languages in which Tamiz speaks to those who read hits. */
public enum Language {
    /** English, the default. */
    ENGLISH("en"),
    /** Spanish. */
    SPANISH("es");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The language's tag (BCP 47), as in {@code --lang es}. */
    public String tag() {
        return tag;
    }

    /** The language that the environment asks for through LC_ALL, LC_MESSAGES or LANG; English if it names no other. */
    public static Language of(Map<String, String> environment) {
        for (String variable : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
            String value = environment.getOrDefault(variable, "");
            if (!value.isEmpty()) {
                return value.startsWith("es") ? SPANISH : ENGLISH;
            }
        }
        return ENGLISH;
    }

    /**
     * The language that a user names by its tag.
     *
     * @throws IllegalArgumentException if Tamiz does not speak it; the message says which it speaks
     */
    public static Language parse(String tag) {
        for (Language language : values()) {
            if (language.tag.equalsIgnoreCase(tag)) {
                return language;
            }
        }
        throw new IllegalArgumentException("There is no language \"" + tag + "\"; use en or es.");
    }
}
