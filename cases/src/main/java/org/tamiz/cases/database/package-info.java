/**
 * The database behind cases, people and the audit trail: SQLite in a file, or PostgreSQL.
 *
 * <p>{@link org.tamiz.cases.database.Database} opens it and brings it to this version's shape. The migrations stand in
 * {@code org/tamiz/cases/migrations} and hold for both: what the two spell differently is a placeholder
 * ({@code ${identity}} for a number that the database gives each row, {@code ${bytes}} for bytes, {@code ${binary}} after a text's type where it is ordered by code points). Triggers are spelled too
 * differently and stand in {@code org/tamiz/cases/triggers}, one folder each; their numbers are of the same row. Instants are whole milliseconds
 * since 1970 in columns of type {@code BIGINT}, texts are {@code TEXT}.
 *
 * <p>Transactions that got in each other's way are run again, and a database that cannot be reached is tried by one caller at a time; what
 * is left after that is told by {@link org.tamiz.cases.database.DatabaseFault}. No exception holds the values of a statement.
 */
@NullMarked
package org.tamiz.cases.database;

import org.jspecify.annotations.NullMarked;
