package org.tamiz.benchmarks;

import java.util.List;

/** A tool that searches a list of names for one. */
interface NameSearcher {
    /** What the tool is called. */
    String tool();

    /** The names that the tool finds, those it ranks first at least; in any order. */
    List<Found> find(String query);

    /** The least score that the tool, used as is usual, takes for a hit. */
    double leastOfHit();

    /**
     * A name that was found.
     *
     * @param name its place in the list, from 0
     * @param score the tool's score; more is better
     */
    record Found(int name, double score) {}
}
