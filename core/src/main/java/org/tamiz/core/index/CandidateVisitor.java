package org.tamiz.core.index;

/** Takes the candidates that an index finds. A party may be visited once for each of its names. */
@FunctionalInterface
public interface CandidateVisitor {
    /**
     * Takes one name of a candidate.
     *
     * @param party the party's number in {@link ListedNames}
     * @param mostBits no less than what the agreement of the name's words can be worth
     */
    void visit(int party, double mostBits);
}
