/**
 * The United Kingdom's two lists: the UK Sanctions List of the Foreign, Commonwealth and Development Office, which is the
 * one in force, as CSV and as XML; and OFSI's Consolidated List ("ConList") as CSV, which ended on 2026-01-28 and matters
 * for dates before.
 *
 * <p>No file of the UK Sanctions List was at hand: its readers were written from the published format, as changed in December
 * 2025, and are tested with hand-made entries. The ConList reader is tested with a real publication.
 *
 * <p>In both CSV files every row is one writing of a party, repeated for each combination of names, dates and addresses;
 * rows with the same Unique ID (UK Sanctions List) or Group ID (ConList) are one party. The files are windows-1252 or UTF-8
 * with commas; the line above the header, "Report Date: 18-Aug-2026" or "Last Updated,13/04/2018", gives the publication's
 * date. Dates are dd/MM/yyyy with 00, or the letters dd and mm, for what is not known.
 *
 * <table>
 * <caption>Columns; in the XML the elements of {@code Designation} have these names without spaces</caption>
 * <tr><th>column</th><th>becomes</th></tr>
 * <tr><td>Unique ID; Group ID in the ConList</td><td>id</td></tr>
 * <tr><td>OFSI Group ID, UN Reference Number, Last Updated</td><td>remarks</td></tr>
 * <tr><td>Name 1 … Name 5, Name 6</td><td>given names and family name of a person; Name 6 alone is the name of anything
 *     else. With Title in the remarks</td></tr>
 * <tr><td>Name type; Alias Type</td><td>Primary Name, Prime Alias: primary; Primary Name Variation, AKA, Alias: strong alias;
 *     FKA: former name. Another type is a problem and counts as an alias</td></tr>
 * <tr><td>Alias strength</td><td>"Low quality": weak alias</td></tr>
 * <tr><td>Name non-latin script</td><td>strong alias</td></tr>
 * <tr><td>Regime Name; Regime</td><td>program. {@code Sanctions Imposed} becomes a remark: not every regime freezes
 *     assets</td></tr>
 * <tr><td>Designation Type; Group Type</td><td>Individual: person; Entity: organization; Ship: vessel. Another one is a
 *     problem. A ConList entity with an IMO number in Other Information is a vessel</td></tr>
 * <tr><td>Date Designated; Listed On</td><td>the designation's announced date</td></tr>
 * <tr><td>D.O.B; DOB</td><td>date of birth; what is not understood is a remark and counted</td></tr>
 * <tr><td>Town of birth, Country of birth, Nationality, Gender</td><td>the same; numbered alternatives "(1) … (2) …" are
 *     taken apart</td></tr>
 * <tr><td>Passport number, Passport Details, National Identifier number, NI Number, IMO number, Business registration number,
 *     Phone number, Website, Email address</td><td>identifiers; the additional information is their label. In the ConList,
 *     whose fields are sentences, the first word with a digit is the number and the sentence its label</td></tr>
 * <tr><td>Address Line 1 …, Address 1 …, Postal Code, Country</td><td>addresses</td></tr>
 * <tr><td>Parent company, Subsidiaries, Current owner/operator</td><td>relations</td></tr>
 * <tr><td>everything else that is filled in</td><td>remarks, with the column's name</td></tr>
 * </table>
 */
@NullMarked
package org.tamiz.lists.uk;

import org.jspecify.annotations.NullMarked;
