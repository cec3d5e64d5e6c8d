package org.tamiz.benchmarks;

/** A way of finding listed names in a text. */
interface Tagger {
    /** How many places of a text it finds. */
    int find(String text);
}
