package org.tamiz.documents;

import org.tamiz.core.names.NameDomain;
import org.tamiz.core.names.Rarity;

/**
 * Tells names from ordinary words that spell the same, by how the text writes them. The reasons are those a reader has:
 *
 * <ul>
 *   <li>A capital tells something only where the sentence does not start there and the line is not all in capitals.
 *   <li>A word that the same text also writes in lower case is an ordinary word of it.
 *   <li>Two or more listed words in a row rarely meet by chance; one word often does. So a name of one word must be rare
 *       both among people's and other names, and a ship's must stand near a word for ships.
 *   <li>A name that fills a line or a table cell by itself is an entry there, however it is written.
 *   <li>An alias that its list calls weak needs another mention beside it.
 * </ul>
 */
final class Plausibility {
    /** Words that more than one name in 2^10 contains are too common to stand alone. */
    private static final double RARE = 9.9;

    private static final int SHORTEST_WORD = 3;

    private final Vocabulary vocabulary;
    private final Cues cues;
    private final LegalForms legalForms;
    private final TextWords words;

    Plausibility(Vocabulary vocabulary, Cues cues, LegalForms legalForms, TextWords words) {
        this.vocabulary = vocabulary;
        this.cues = cues;
        this.legalForms = legalForms;
        this.words = words;
    }

    /** What a proposal needs. */
    Standing of(Proposal proposal) {
        int last = proposal.after() - 1;
        if (isNumber(last) && cues.dateFollows(words, proposal.after())) {
            return Standing.NEVER;
        }
        return proposal.told() > 1 ? severalWords(proposal) : oneWord(proposal);
    }

    private Standing severalWords(Proposal proposal) {
        boolean shouted = words.is(proposal.first(), TextWords.SHOUTED);
        int capitals = 0;
        int tellingCapitals = 0;
        int lower = 0;
        for (int at = proposal.first(); at < proposal.after(); at++) {
            if (!words.is(at, TextWords.PARTICLE)) {
                boolean capital = words.is(at, TextWords.TITLE | TextWords.UPPER);
                capitals += capital ? 1 : 0;
                tellingCapitals += capital && !words.is(at, TextWords.SENTENCE_START) ? 1 : 0;
                lower += words.is(at, TextWords.LOWER) ? 1 : 0;
            }
        }
        boolean allCapital = lower == 0 && capitals > 0;
        boolean entry = fillsCell(proposal);
        if (proposal.weak()) {
            return allCapital ? Standing.BY_CONNECTION : Standing.NEVER;
        }
        if (shouted || entry) {
            return Standing.BY_ITSELF;
        }
        // Organizations begin with common nouns, which Spanish writes small: "el cártel de Sinaloa".
        boolean named = proposal.is(NameTrie.ORGANIZATION) ? tellingCapitals > 0 : allCapital;
        return named ? Standing.BY_ITSELF : Standing.NEVER;
    }

    private Standing oneWord(Proposal proposal) {
        int at = proposal.after() - 1;
        while (at > proposal.first() && words.is(at, TextWords.PARTICLE)) {
            at--;
        }
        String letters = vocabulary.word(proposal.divided() ? words.joinedWithNext(at - 1) : words.id(at));
        if (letters.length() < SHORTEST_WORD || Character.isDigit(letters.charAt(0)) || words.is(at, TextWords.LOWER)) {
            return Standing.NEVER;
        }
        boolean shouted = words.is(at, TextWords.SHOUTED);
        boolean acronym = words.is(at, TextWords.UPPER) && !shouted;
        boolean introduced = cues.namingBefore(words, proposal.first()) || legalForms.after(words, proposal) > 0;
        boolean ordinary = words.hasInLowerCase(words.id(at)) && !acronym;
        boolean tellingCapital =
                (!shouted && (acronym || !words.is(at, TextWords.SENTENCE_START))) || fillsCell(proposal) || introduced;
        if (proposal.weak()) {
            return tellingCapital && !ordinary ? Standing.BY_CONNECTION : Standing.BY_SAME_PARTY;
        }
        boolean ship = !proposal.is(NameTrie.ORGANIZATION | NameTrie.PERSON);
        boolean craftNear = !ship || hasDigit(letters) || cues.shipNear(words, proposal.first(), proposal.after());
        boolean shipName = ship && craftNear;
        if (!craftNear || ordinary || (!introduced && !acronym && !isRare(letters))) {
            return Standing.BY_SAME_PARTY;
        }
        return tellingCapital || (shipName && shouted && cues.shipBefore(words, proposal.first()))
                ? Standing.BY_ITSELF
                : Standing.BY_SAME_PARTY;
    }

    private static boolean isRare(String letters) {
        return Rarity.bits(letters, NameDomain.PERSON) > RARE && Rarity.bits(letters, NameDomain.ENTITY) > RARE;
    }

    private static boolean hasDigit(String letters) {
        return letters.chars().anyMatch(Character::isDigit);
    }

    private boolean isNumber(int word) {
        int id = words.id(word);
        return id != Vocabulary.UNKNOWN && vocabulary.word(id).chars().allMatch(Character::isDigit);
    }

    /** Whether a name, with the legal form after it, is all there is in its line, cell or column. */
    private boolean fillsCell(Proposal proposal) {
        return words.is(proposal.first(), TextWords.CELL_START)
                && words.cellStart(proposal.after() + legalForms.after(words, proposal));
    }
}
