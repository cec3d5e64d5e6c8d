package org.tamiz.cli.evaluation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tamiz.cli.EvaluationPhrase;

/**
 * A way in which a listed name is written otherwise, on purpose. Particles and legal forms are told by short tables of its
 * own, so that the engine is not tested with what it knows itself.
 */
enum Mutation {
    /** As it is, given names first: what the others are measured against. */
    UNCHANGED(EvaluationPhrase.MUTATION_UNCHANGED) {
        @Override
        String apply(WrittenName name, Random random) {
            return name.text();
        }
    },
    /** A letter left out, put in or replaced. */
    ONE_TYPO(EvaluationPhrase.MUTATION_ONE_TYPO) {
        @Override
        @Nullable
        String apply(WrittenName name, Random random) {
            return typo(name.text(), random);
        }
    },
    /** The same twice. */
    TWO_TYPOS(EvaluationPhrase.MUTATION_TWO_TYPOS) {
        @Override
        @Nullable
        String apply(WrittenName name, Random random) {
            String once = typo(name.text(), random);
            return once == null ? null : typo(once, random);
        }
    },
    /** Two neighbouring letters exchanged. */
    TRANSPOSITION(EvaluationPhrase.MUTATION_TRANSPOSITION) {
        @Override
        @Nullable
        String apply(WrittenName name, Random random) {
            return inWord(name.text(), 4, random, word -> {
                int[] places = IntStream.range(1, word.length() - 1)
                        .filter(i -> word.charAt(i) != word.charAt(i + 1))
                        .toArray();
                if (places.length == 0) {
                    return null;
                }
                int at = places[random.nextInt(places.length)];
                return word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
            });
        }
    },
    /** The second of two surnames left out. */
    MATERNAL_DROPPED(EvaluationPhrase.MUTATION_MATERNAL_DROPPED) {
        @Override
        @Nullable
        String apply(WrittenName name, Random random) {
            List<String> surnames = name.surnames();
            return surnames.size() == 2 ? name.given() + " " + surnames.get(0) : null;
        }
    },
    /** The two surnames exchanged. */
    SURNAMES_SWAPPED(EvaluationPhrase.MUTATION_SURNAMES_SWAPPED) {
        @Override
        @Nullable
        String apply(WrittenName name, Random random) {
            List<String> surnames = name.surnames();
            return surnames.size() == 2 ? name.given() + " " + surnames.get(1) + " " + surnames.get(0) : null;
        }
    },
    /** Surnames first, without a comma. */
    SURNAME_FIRST(EvaluationPhrase.MUTATION_SURNAME_FIRST) {
        @Override
        @Nullable
        String apply(WrittenName name, Random random) {
            return name.given().isEmpty() ? null : name.family() + " " + name.given();
        }
    },
    /** Given names cut to initials. */
    INITIALS(EvaluationPhrase.MUTATION_INITIALS) {
        @Override
        @Nullable
        String apply(WrittenName name, Random random) {
            if (name.given().isEmpty()) {
                return null;
            }
            StringBuilder text = new StringBuilder();
            for (String given : WrittenName.words(name.given())) {
                text.appendCodePoint(given.codePointAt(0)).append(". ");
            }
            return text + name.family();
        }
    },
    /** Two words written as one. */
    JOINED(EvaluationPhrase.MUTATION_JOINED) {
        @Override
        @Nullable
        String apply(WrittenName name, Random random) {
            List<String> words = new ArrayList<>(WrittenName.words(name.text()));
            if (words.size() < 2) {
                return null;
            }
            int at = random.nextInt(words.size() - 1);
            words.set(at, words.get(at) + words.remove(at + 1));
            return String.join(" ", words);
        }
    },
    /** A word written as two. */
    SPLIT(EvaluationPhrase.MUTATION_SPLIT) {
        @Override
        @Nullable
        String apply(WrittenName name, Random random) {
            return inWord(name.text(), 6, random, word -> {
                int at = 3 + random.nextInt(word.length() - 5);
                return word.substring(0, at) + " " + word.substring(at);
            });
        }
    },
    /** All accents left out. */
    ACCENTS_DROPPED(EvaluationPhrase.MUTATION_ACCENTS_DROPPED) {
        @Override
        @Nullable
        String apply(WrittenName name, Random random) {
            String plain =
                    Normalizer.normalize(name.text(), Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
            return plain.equals(Normalizer.normalize(name.text(), Normalizer.Form.NFD)) ? null : plain;
        }
    },
    /** An accent on a vowel that the list, like OFAC's, writes without. */
    ACCENT_ADDED(EvaluationPhrase.MUTATION_ACCENT_ADDED) {
        @Override
        @Nullable
        String apply(WrittenName name, Random random) {
            return replaced(name.text(), "AEIOUaeiou", "ÁÉÍÓÚáéíóú", random);
        }
    },
    /** B for V, or V for B. */
    B_AND_V(EvaluationPhrase.MUTATION_B_AND_V) {
        @Override
        @Nullable
        String apply(WrittenName name, Random random) {
            return replaced(name.text(), "BVbv", "VBvb", random);
        }
    },
    /** Z for S, or S for Z. */
    Z_AND_S(EvaluationPhrase.MUTATION_Z_AND_S) {
        @Override
        @Nullable
        String apply(WrittenName name, Random random) {
            return replaced(name.text(), "ZSzs", "SZsz", random);
        }
    },
    /** The legal form left out. */
    LEGAL_FORM_REMOVED(EvaluationPhrase.MUTATION_LEGAL_FORM_REMOVED) {
        @Override
        @Nullable
        String apply(WrittenName name, Random random) {
            Matcher form = LEGAL_FORM.matcher(name.text());
            return form.find() && form.start() > 0 ? name.text().substring(0, form.start()) : null;
        }
    },
    /** Another legal form of the same country. */
    LEGAL_FORM_CHANGED(EvaluationPhrase.MUTATION_LEGAL_FORM_CHANGED) {
        @Override
        @Nullable
        String apply(WrittenName name, Random random) {
            Matcher form = LEGAL_FORM.matcher(name.text());
            if (!form.find() || form.start() == 0) {
                return null;
            }
            String old = form.group(1).toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "");
            String other = switch (old) {
                case "SADECV" -> "S. de R.L. de C.V.";
                case "SDERLDECV" -> "S.A. de C.V.";
                case "SA" -> "Ltda.";
                case "LTDA", "SAS", "SL" -> "S.A.";
                case "LLC" -> "Inc.";
                default -> "LLC";
            };
            return name.text().substring(0, form.start()) + " " + other;
        }
    };

    private static final Pattern LEGAL_FORM = Pattern.compile(
            "[ ,]+(S\\. ?A\\. ?DE ?C\\. ?V|SA DE CV|S\\. DE R\\. ?L\\. DE C\\. ?V|S DE RL DE CV|S\\.A\\.S|S\\.A|LTDA"
                    + "|S\\.L|LIMITED|LTD|L\\.L\\.C|LLC|INC|CORP|CORPORATION|GMBH|PJSC|JSC|FZE|B\\.V|N\\.V)\\.?$",
            Pattern.CASE_INSENSITIVE);

    private final EvaluationPhrase phrase;

    Mutation(EvaluationPhrase phrase) {
        this.phrase = phrase;
    }

    /** What it is called. */
    EvaluationPhrase phrase() {
        return phrase;
    }

    /** The name written otherwise, or null if this name cannot be. */
    abstract @Nullable String apply(WrittenName name, Random random);

    /** Changes a word. */
    private interface WordChange {
        @Nullable
        String apply(String word);
    }

    /** One slip in a word of at least four letters. The first letter stays: slips there are rare and read at once. */
    private static @Nullable String typo(String text, Random random) {
        return inWord(text, 4, random, word -> {
            int at = 1 + random.nextInt(word.length() - 1);
            char letter = (char) ((Character.isUpperCase(word.charAt(at)) ? 'A' : 'a') + random.nextInt(26));
            return switch (random.nextInt(3)) {
                case 0 -> word.substring(0, at) + word.substring(at + 1);
                case 1 -> word.substring(0, at) + letter + word.substring(at);
                default ->
                    word.charAt(at) == letter
                            ? word.substring(0, at) + word.substring(at + 1)
                            : word.substring(0, at) + letter + word.substring(at + 1);
            };
        });
    }

    private static @Nullable String inWord(String text, int least, Random random, WordChange change) {
        List<String> words = new ArrayList<>(WrittenName.words(text));
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).length() >= least && words.get(i).chars().allMatch(Mutation::isLatin)) {
                places.add(i);
            }
        }
        Collections.shuffle(places, random);
        for (int place : places) {
            String changed = change.apply(words.get(place));
            if (changed != null) {
                words.set(place, changed);
                return String.join(" ", words);
            }
        }
        return null;
    }

    private static boolean isLatin(int c) {
        return Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }

    /** One letter of some, replaced by its counterpart. */
    private static @Nullable String replaced(String text, String letters, String counterparts, Random random) {
        int[] places = IntStream.range(0, text.length())
                .filter(i -> letters.indexOf(text.charAt(i)) >= 0)
                .toArray();
        if (places.length == 0) {
            return null;
        }
        int at = places[random.nextInt(places.length)];
        return text.substring(0, at) + counterparts.charAt(letters.indexOf(text.charAt(at))) + text.substring(at + 1);
    }
}
