/**
 * FinCEN's special measures as CSV: findings and rules under section 311 of the USA PATRIOT Act (31 USC 5318A) and orders
 * under section 2313a of the FEND Off Fentanyl Act (21 USC 2313a note), with the affiliates that the documents name.
 *
 * <p>FinCEN itself publishes a web page with documents and no file. This is the layout in which others transcribe them, one
 * row for each party and document: UTF-8, commas, a header row.
 *
 * <table>
 * <caption>Columns</caption>
 * <tr><th>column</th><th>becomes</th></tr>
 * <tr><td>Measure</td><td>the measured institution's id, in lower case with hyphens; an affiliate's id is that id, a slash
 *     and its own name</td></tr>
 * <tr><td>Relationship</td><td>{@code self}: the measured institution; {@code target}: an institution in a jurisdiction or
 *     class of transactions that is measured as a whole; {@code subsidiary}, {@code owner}, {@code related}: an affiliate,
 *     which gets a relation to the institution</td></tr>
 * <tr><td>Type</td><td>{@code Person}: person; anything else: organization. An unknown type is a problem</td></tr>
 * <tr><td>Name</td><td>primary name without asterisks. "(Includes X)", "; renamed X" and a short form in parentheses at the
 *     end become aliases; a short form of one word is a weak one, because "Vector" is a common word</td></tr>
 * <tr><td>Alias</td><td>strong aliases, separated by semicolons; an acronym of at most four capitals is a weak one</td></tr>
 * <tr><td>Country, Address, Registration number</td><td>address, identifier</td></tr>
 * <tr><td>Topics</td><td>a remark; {@code sanction} and {@code reg.warn} say that the measure covers the affiliate, which
 *     then has the measure's designation. {@code sanction.linked}, and no topic, do not: the document only names it. Such an
 *     affiliate gets the program {@code 311-linked}, {@code 9714-linked} or {@code 2313a-linked}, with the standing and the
 *     dates of the measure and no legal basis, so that reports say what it is</td></tr>
 * <tr><td>Notes, Source URL</td><td>remarks; the addresses also settle the status and are the citation</td></tr>
 * </table>
 *
 * <p>Program {@code 2313a} for the orders that {@link org.tamiz.lists.fincen.OpioidOrders} knows by their Federal Register
 * documents, with the dates between which their effective date moved; {@code 9714} for orders
 * "prohibiting the transmittal of funds" under section 9714 of the Combating Russian Money Laundering Act, told by their
 * addresses; {@code 311} for everything else. The file does not
 * say whether a section 311 measure is proposed, final or withdrawn; the addresses of the documents do in part: one with
 * "withdraw" in it rescinds; failing that, one of a final rule or an imposition is in force; if all that are left are
 * findings and proposals it is proposed; anything else counts as in force, and a remark says that this was assumed. Dates
 * are taken from addresses that carry them, else none is stated.
 */
@NullMarked
package org.tamiz.lists.fincen;

import org.jspecify.annotations.NullMarked;
