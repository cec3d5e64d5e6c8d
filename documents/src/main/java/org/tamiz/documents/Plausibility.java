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

    /** Of four letters too many have something that looks alike. */
    private static final int SHORTEST_CONFUSED = 5;

    /** Names of three letters mean many things. */
    private static final int SHORTEST_ACRONYM = 4;

    private final Vocabulary vocabulary;
    private final Cues cues;
    private final LegalForms legalForms;
    private final OtherMeanings otherMeanings;
    private final TextWords words;

    Plausibility(
            Vocabulary vocabulary, Cues cues, LegalForms legalForms, OtherMeanings otherMeanings, TextWords words) {
        this.vocabulary = vocabulary;
        this.cues = cues;
        this.legalForms = legalForms;
        this.otherMeanings = otherMeanings;
        this.words = words;
    }

    /**
     * Whether a name of one word, as listed, can be seen at a glance to be nothing but that word: it is in small letters and
     * no line or cell begins with it.
     *
     * @param at the word's place
     */
    boolean isOnlyAWord(int at) {
        return words.is(at, TextWords.LOWER) && !words.is(at, TextWords.CELL_START) && !isNumber(at);
    }

    /** Whether it can be seen at a glance that a proposal needs other mentions, if it ever counts. */
    boolean needsOthers(Proposal proposal) {
        if (proposal.told() > 1 || proposal.misspelt() || proposal.divided()) {
            return false;
        }
        int at = telling(proposal);
        boolean inLowerCase = words.hasInLowerCase(words.id(at)) && !isAcronym(at) && !articleTells(proposal, at);
        return proposal.weak() || inLowerCase;
    }

    /** What a proposal needs. */
    Standing of(Proposal proposal) {
        int last = proposal.after() - 1;
        if (isNumber(last) && cues.dateFollows(words, proposal.after())) {
            return Standing.NEVER;
        }
        if (otherMeanings.isOther(proposal)) {
            return Standing.NEVER;
        }
        if (proposal.misspelt() && !mayBeMisspelt(proposal)) {
            return Standing.NEVER;
        }
        Standing standing = proposal.told() > 1 ? severalWords(proposal) : oneWord(proposal);
        // Of two words and one mistake real people are called too.
        boolean likeAnother = standing == Standing.BY_ITSELF
                && proposal.told() == 2
                && proposal.is(NameTrie.PERSON)
                && proposal.readings().stream()
                        .anyMatch(reading -> !reading.as().confused());
        return likeAnother ? Standing.BY_CONNECTION : standing;
    }

    /**
     * Whether a name is worth reading with a mistake. Ships differ by a letter, and so do ordinary words from names of one
     * word: those must at least be all there is in a line or cell.
     */
    private boolean mayBeMisspelt(Proposal proposal) {
        boolean confused =
                proposal.readings().stream().allMatch(reading -> reading.as().confused());
        boolean named = proposal.is(NameTrie.PERSON | NameTrie.ORGANIZATION) && !proposal.weak();
        if (confused) {
            return named || proposal.is(NameTrie.CRAFT);
        }
        if (proposal.is(NameTrie.ORGANIZATION) && !proposal.is(NameTrie.WHOLE)) {
            return false;
        }
        if (proposal.told() == 1) {
            boolean unlisted = proposal.readings().stream().allMatch(reading -> words.id(reading.word()) < 0);
            return named && unlisted && proposal.length() > 1 && fillsCell(proposal);
        }
        // Of two words one at least must be right, and the name whole.
        return named && (proposal.told() > 2 || (proposal.readings().size() == 1 && proposal.is(NameTrie.WHOLE)));
    }

    private Standing severalWords(Proposal proposal) {
        boolean shouted = words.is(proposal.first(), TextWords.SHOUTED);
        int capitals = 0;
        int tellingCapitals = 0;
        int lower = 0;
        boolean gang = false;
        for (int at = proposal.first(); at < proposal.after(); at++) {
            boolean restOfDivided =
                    proposal.divided() && at > proposal.first() && words.joinedWithNext(at - 1) != Vocabulary.UNKNOWN;
            if (!words.is(at, TextWords.PARTICLE) && !restOfDivided) {
                // "lsmael": what is read as a capital I stands as a small L.
                boolean capital = words.is(at, TextWords.TITLE | TextWords.UPPER) || proposal.confused(at) != null;
                capitals += capital ? 1 : 0;
                tellingCapitals += capital && !words.is(at, TextWords.SENTENCE_START) ? 1 : 0;
                lower += !capital && words.is(at, TextWords.LOWER) ? 1 : 0;
                gang |= cues.is(Cues.Kind.GANG, words, at);
            }
        }
        boolean allCapital = lower == 0 && capitals > 0;
        boolean entry = fillsCell(proposal);
        if (proposal.weak()) {
            return allCapital ? Standing.BY_CONNECTION : Standing.NEVER;
        }
        boolean organization = proposal.is(NameTrie.ORGANIZATION) && !proposal.is(NameTrie.PERSON);
        boolean common = organization && !gang && allOrdinary(proposal);
        boolean capitalsTell = lower == 0 && (!shouted || entry || proposal.is(NameTrie.WHOLE));
        if (common && !capitalsTell) {
            return Standing.BY_SAME_PARTY;
        }
        if (shouted || entry) {
            return Standing.BY_ITSELF;
        }
        // Organizations begin with common nouns, which Spanish writes small: "el cártel de Sinaloa".
        boolean named = organization ? tellingCapitals > 0 : allCapital;
        if (common && !isNumber(proposal.after() - 1) && (tellingCapitals < 2 || !proposal.is(NameTrie.WHOLE))) {
            return tellingCapitals > 0 ? Standing.BY_CONNECTION : Standing.BY_SAME_PARTY;
        }
        // Nothing else is called "cártel de Sinaloa", in whatever letters.
        boolean small = organization && proposal.is(NameTrie.WHOLE) && gang;
        if (named || small) {
            return Standing.BY_ITSELF;
        }
        // "Barrio 18" where a sentence starts: the number bears the capital out half.
        return organization && allCapital && isNumber(proposal.after() - 1) ? Standing.BY_CONNECTION : Standing.NEVER;
    }

    /** Whether a name is nothing but ordinary words, as "Data Processing" is. */
    private boolean allOrdinary(Proposal proposal) {
        for (int at = proposal.first(); at < proposal.after(); at++) {
            if (!words.is(at, TextWords.PARTICLE) && !vocabulary.isOrdinary(words.id(at)) && !isNumber(at)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a name may be a ship's or an aircraft's: among capitals goods are called after everything too. */
    boolean mayBeCraft(Proposal proposal) {
        return proposal.told() > 1
                || !words.is(proposal.first(), TextWords.SHOUTED)
                || fillsCell(proposal)
                || cues.shipBefore(words, proposal.first())
                || cues.namingBefore(words, proposal.first());
    }

    private Standing oneWord(Proposal proposal) {
        // Of a word that a hyphen divides, the first half tells how it is written.
        int at = proposal.divided() ? divided(proposal) : telling(proposal);
        NearWord confused = proposal.confused(at);
        int id = proposal.divided() ? words.joinedWithNext(at) : confused != null ? confused.id() : words.id(at);
        if (id == Vocabulary.UNKNOWN) {
            return Standing.BY_ITSELF; // misspelt and an entry by itself
        }
        String letters = vocabulary.word(id);
        boolean partOfCompound = !proposal.divided() && (words.is(at, TextWords.HYPHENATED) || hyphenFollows(at));
        boolean introduced = cues.namingBefore(words, proposal.first()) || legalForms.after(proposal) > 0;
        if (isNumber(at) && proposal.weak()) {
            return introduced ? Standing.BY_SAME_PARTY : Standing.BY_SAME_NUMBER;
        }
        if (letters.length() < SHORTEST_WORD
                || Character.isDigit(letters.charAt(0))
                || partOfCompound
                || (!proposal.divided() && words.isInCode(at))
                || (confused != null && letters.length() < SHORTEST_CONFUSED)
                || (proposal.length() == 1 && cues.is(Cues.Kind.MONTH, words, at))
                || legalForms.isOne(proposal)) {
            return Standing.NEVER;
        }
        boolean entry = fillsCell(proposal);
        if (words.is(at, TextWords.LOWER) && confused == null) {
            return entry && !proposal.weak() && isRare(letters) ? Standing.BY_CONNECTION : Standing.NEVER;
        }
        boolean shouted = words.is(at, TextWords.SHOUTED);
        boolean acronym = isAcronym(at);
        boolean articleTells = articleTells(proposal, at);
        boolean ordinary = words.hasInLowerCase(id) && !acronym && !articleTells;
        boolean tellingCapital =
                (!shouted && (acronym || !words.is(at, TextWords.SENTENCE_START))) || entry || introduced;
        if (proposal.weak()) {
            // "El Mencho" is written as a nickname is; "Mayo" may be anybody's name or the month.
            boolean nickname = proposal.length() > 1 || introduced || !proposal.is(NameTrie.PERSON);
            return tellingCapital && !ordinary && nickname ? Standing.BY_CONNECTION : Standing.BY_SAME_PARTY;
        }
        boolean ship = !proposal.is(NameTrie.ORGANIZATION | NameTrie.PERSON);
        boolean craftNear = !ship || hasDigit(letters) || cues.shipNear(words, proposal.first(), proposal.after());
        boolean shipBefore = ship && cues.shipBefore(words, proposal.first());
        if (ship && craftNear && ordinary && tellingCapital) {
            return Standing.BY_CONNECTION;
        }
        boolean common = vocabulary.isOrdinary(id) || letters.length() < SHORTEST_ACRONYM;
        if (!ship && common && !introduced && !articleTells) {
            return tellingCapital && !ordinary ? Standing.BY_CONNECTION : Standing.BY_SAME_PARTY;
        }
        if (!craftNear || ordinary || (!introduced && !acronym && !isRare(letters))) {
            return Standing.BY_SAME_PARTY;
        }
        return tellingCapital || (craftNear && shouted && shipBefore) ? Standing.BY_ITSELF : Standing.BY_SAME_PARTY;
    }

    private boolean isAcronym(int at) {
        return words.is(at, TextWords.UPPER) && !words.is(at, TextWords.SHOUTED);
    }

    /** A capital on the article too, as in "dicen que Los Chapitos", is proof against the ordinary word. */
    private boolean articleTells(Proposal proposal, int at) {
        return proposal.first() < at
                && words.is(proposal.first(), TextWords.TITLE)
                && !words.is(proposal.first(), TextWords.SENTENCE_START);
    }

    /** The place of the last word that is no linking word. */
    private int telling(Proposal proposal) {
        int at = proposal.after() - 1;
        while (at > proposal.first() && words.is(at, TextWords.PARTICLE)) {
            at--;
        }
        return at;
    }

    /** The place of the first half of a word that a hyphen divides. */
    private int divided(Proposal proposal) {
        int at = proposal.after() - 2;
        while (at > proposal.first() && words.joinedWithNext(at) == Vocabulary.UNKNOWN) {
            at--;
        }
        return at;
    }

    private boolean hyphenFollows(int word) {
        return word + 1 < words.size() && words.is(word + 1, TextWords.HYPHENATED);
    }

    private static boolean isRare(String letters) {
        return Rarity.bits(letters, NameDomain.PERSON) > RARE && Rarity.bits(letters, NameDomain.ENTITY) > RARE;
    }

    private static boolean hasDigit(String letters) {
        return letters.chars().anyMatch(Character::isDigit);
    }

    /** Whether a word of the text is a number of a listed name. */
    boolean isNumber(int word) {
        int id = words.id(word);
        return vocabulary.isNumber(id);
    }

    /** Whether a name, with the legal form after it, is all there is in its line, cell or column. */
    private boolean fillsCell(Proposal proposal) {
        return words.is(proposal.first(), TextWords.CELL_START)
                && words.cellStart(proposal.after() + legalForms.after(proposal));
    }
}
