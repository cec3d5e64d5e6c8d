package org.tamiz.core.index;

/** Takes the names that a search finds. */
@FunctionalInterface
public interface CandidateVisitor {
    /**
     * Takes one name.
     *
     * @param party the number in {@link ListedNames} of the party it belongs to
     * @param place which of the party's names it is, from 0
     * @param agreement what the words of the name can agree in; used again for the next name
     */
    void visit(int party, int place, MostAgreement agreement);
}
