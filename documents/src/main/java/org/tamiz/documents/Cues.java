package org.tamiz.documents;

import java.util.BitSet;
import java.util.List;

/** Words, English and Spanish, that tell something about a name near them. */
final class Cues {
    /** Ships are named after everything, so a name of one word counts as a ship's only near one of these. */
    private static final List<String> SHIPS = List.of(
            "MV",
            "MT",
            "FV",
            "IMO",
            "VESSEL",
            "VESSELS",
            "SHIP",
            "SHIPS",
            "TANKER",
            "TANKERS",
            "FREIGHTER",
            "BUQUE",
            "BUQUES",
            "BARCO",
            "BARCOS",
            "NAVE",
            "NAVES",
            "MOTONAVE",
            "PETROLERO",
            "EMBARCACION",
            "EMBARCACIONES");

    /** What introduces another name of somebody. */
    private static final List<String> NAMING =
            List.of("DBA", "AKA", "FKA", "ALIAS", "APODO", "APODADO", "APODADA", "LLAMADO", "NICKNAMED");

    private static final List<String> MONTHS = List.of(
            "ENERO",
            "FEBRERO",
            "MARZO",
            "ABRIL",
            "MAYO",
            "JUNIO",
            "JULIO",
            "AGOSTO",
            "SEPTIEMBRE",
            "SETIEMBRE",
            "OCTUBRE",
            "NOVIEMBRE",
            "DICIEMBRE",
            "JANUARY",
            "FEBRUARY",
            "MARCH",
            "APRIL",
            "MAY",
            "JUNE",
            "JULY",
            "AUGUST",
            "SEPTEMBER",
            "OCTOBER",
            "NOVEMBER",
            "DECEMBER");

    /** What ties one proper name to another: "Office of Terrorism", "Atlas de Guadalajara". */
    private static final List<String> LINKS = List.of("DE", "DEL", "OF");

    /** Linking words that stand between two names rather than within one, unless they are listed there. */
    private static final List<String> SEPARATORS = List.of("AND", "Y", "E", "UND", "ET", "EN", "IN", "PARA", "FOR");

    private static final int NEAR = 50;

    private final BitSet ships;
    private final BitSet naming;
    private final BitSet months;
    private final BitSet links;
    private final BitSet separators;

    Cues(Vocabulary vocabulary) {
        this.ships = numbers(SHIPS, vocabulary);
        this.naming = numbers(NAMING, vocabulary);
        this.months = numbers(MONTHS, vocabulary);
        this.links = numbers(LINKS, vocabulary);
        this.separators = numbers(SEPARATORS, vocabulary);
    }

    private static BitSet numbers(List<String> cues, Vocabulary vocabulary) {
        BitSet numbers = new BitSet();
        cues.forEach(cue -> numbers.set(vocabulary.add(cue)));
        return numbers;
    }

    /** Whether a word for a ship stands before a name, at most fifty words away, or shortly after it. */
    boolean shipNear(TextWords words, int first, int after) {
        for (int at = Math.max(0, first - NEAR); at < Math.min(words.size(), after + 5); at++) {
            if (isIn(ships, words, at) || slashed(words, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word before a name, or the "M/V" before it, says that a ship's name follows. */
    boolean shipBefore(TextWords words, int first) {
        return (first > 0 && isIn(ships, words, first - 1)) || (first > 1 && slashed(words, first - 2));
    }

    /** "M/V", "M/T", "F/V": two letters with a slash between them. */
    private static boolean slashed(TextWords words, int at) {
        return at + 1 < words.size()
                && words.end(at) + 1 == words.start(at + 1)
                && words.gap(at + 1) == TextWords.PUNCTUATED
                && words.end(at) - words.start(at) == 1
                && words.end(at + 1) - words.start(at + 1) == 1;
    }

    /** Whether the word before a name says that a name follows. */
    boolean namingBefore(TextWords words, int first) {
        return first > 0 && isIn(naming, words, first - 1);
    }

    /** Whether a name's last word, a number, begins a date: "18 de marzo", "18 March". */
    boolean dateFollows(TextWords words, int after) {
        int month = after < words.size() && words.is(after, TextWords.PARTICLE) ? after + 1 : after;
        return month < words.size()
                && isIn(months, words, month)
                && words.gap(after) == TextWords.JOINED
                && words.gap(month) == TextWords.JOINED;
    }

    /** Whether a word is for ships. */
    boolean isShip(TextWords words, int at) {
        return isIn(ships, words, at);
    }

    /** Whether a word ties one proper name to another. */
    boolean links(TextWords words, int at) {
        return isIn(links, words, at);
    }

    /** Whether a word is a month's name. */
    boolean isMonth(TextWords words, int at) {
        return isIn(months, words, at);
    }

    /** Whether a linking word ends a name unless the name is listed with it. */
    boolean separates(TextWords words, int at) {
        return isIn(separators, words, at);
    }

    private static boolean isIn(BitSet cues, TextWords words, int at) {
        int id = words.id(at);
        return id != Vocabulary.UNKNOWN && cues.get(id);
    }
}
