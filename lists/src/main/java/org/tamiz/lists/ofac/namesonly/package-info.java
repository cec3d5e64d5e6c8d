/**
 * The names of OFAC's SDN list as one JSON document, as an unofficial mirror publishes them: no remarks, so no birth
 * dates, no identifiers and no weak aliases. It is a list of its own, {@code us-ofac-sdn-names}, that stands beside the
 * editions of the SDN list itself and does not hide what they say.
 *
 * <table>
 * <caption>The document</caption>
 * <tr><th>member</th><th>becomes</th></tr>
 * <tr><td>published, as 2026-08-20</td><td>the publication's date</td></tr>
 * <tr><td>counts: entries, alternateNames</td><td>checked against what was read; a difference is a problem</td></tr>
 * <tr><td>entries</td><td>the parties, see below</td></tr>
 * <tr><td>name, description, source, sourceUrl, altSourceUrl, officialSearchUrl, retrieved, typeCounts, topPrograms,
 *     scope, disclaimer, license, fields and any other</td><td>ignored; they tell about the document</td></tr>
 * </table>
 *
 * <table>
 * <caption>An entry</caption>
 * <tr><th>member</th><th>becomes</th></tr>
 * <tr><td>uid</td><td>id, OFAC's number</td></tr>
 * <tr><td>name</td><td>primary name, with parts for persons ("SURNAMES, Given")</td></tr>
 * <tr><td>type</td><td>kind: individual, entity, vessel, aircraft; anything else is a problem and an organization</td></tr>
 * <tr><td>programs</td><td>one designation each</td></tr>
 * <tr><td>alternateNames</td><td>strong aliases: they are those of ALT.CSV, former names among them, which the document
 *     does not tell apart</td></tr>
 * <tr><td>any other</td><td>a problem, and in the record</td></tr>
 * </table>
 */
@NullMarked
package org.tamiz.lists.ofac.namesonly;

import org.jspecify.annotations.NullMarked;
