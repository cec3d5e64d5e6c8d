package org.tamiz.documents.statements;

/** What a statement is about. */
public enum StatementType {
    /** That an authority put a party under a program or on a list. */
    DESIGNATION,
    /** A figure of an official series, such as deaths by overdose in twelve months. */
    STATISTIC,
    /** An attributed or dated assertion about a party that no official record can answer. Never judged. */
    OTHER
}
