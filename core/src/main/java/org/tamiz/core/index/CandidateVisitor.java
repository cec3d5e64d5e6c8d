package org.tamiz.core.index;

/** Takes the names that a search finds. */
@FunctionalInterface
public interface CandidateVisitor {
    /**
     * Takes one name.
     *
     * @param agreement which name it is, and what its words can agree in; used again for the next name
     */
    void visit(MostAgreement agreement);
}
