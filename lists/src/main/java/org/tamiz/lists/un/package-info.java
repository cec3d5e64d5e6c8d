/**
 * The United Nations Security Council's consolidated list as XML (schema {@code sc-sanctions.xsd}).
 *
 * <p>The root {@code CONSOLIDATED_LIST} has the attribute {@code dateGenerated}, from which the publication takes its
 * date. Below {@code INDIVIDUALS} and {@code ENTITIES} stand the entries.
 *
 * <table>
 * <caption>Elements of an entry</caption>
 * <tr><th>element</th><th>becomes</th></tr>
 * <tr><td>REFERENCE_NUMBER ("QDi.001")</td><td>id, and the designation's citation</td></tr>
 * <tr><td>DATAID</td><td>stays in the record</td></tr>
 * <tr><td>FIRST_NAME … FOURTH_NAME</td><td>primary name, joined by spaces. Which of them is a family name differs from
 *     entry to entry, so no roles are given</td></tr>
 * <tr><td>NAME_ORIGINAL_SCRIPT</td><td>strong alias</td></tr>
 * <tr><td>INDIVIDUAL_ALIAS, ENTITY_ALIAS</td><td>QUALITY "Good" and "a.k.a.": strong alias; "Low": weak alias;
 *     "f.k.a.": former name. A DATE_OF_BIRTH inside counts as another birth date</td></tr>
 * <tr><td>UN_LIST_TYPE, LISTED_ON</td><td>the designation's program and announced date</td></tr>
 * <tr><td>INDIVIDUAL_DATE_OF_BIRTH</td><td>TYPE_OF_DATE EXACT with DATE, YEAR, or month and year in NOTE;
 *     APPROXIMATELY: circa; BETWEEN with FROM_YEAR and TO_YEAR</td></tr>
 * <tr><td>INDIVIDUAL_PLACE_OF_BIRTH, NATIONALITY, GENDER</td><td>birth places, nationalities, gender</td></tr>
 * <tr><td>INDIVIDUAL_DOCUMENT</td><td>identifiers; TYPE_OF_DOCUMENT2, dates and NOTE go to their label</td></tr>
 * <tr><td>INDIVIDUAL_ADDRESS, ENTITY_ADDRESS</td><td>addresses</td></tr>
 * <tr><td>COMMENTS1, TITLE, DESIGNATION (a person's office) and anything else</td><td>remarks</td></tr>
 * </table>
 *
 * <p>The reference number rather than DATAID is the id, because it is the permanent number that the Security Council's
 * narrative summaries and press releases cite; an entry that lacks it, or repeats one, takes its DATAID.
 */
@NullMarked
package org.tamiz.lists.un;

import org.jspecify.annotations.NullMarked;
