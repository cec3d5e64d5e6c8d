/**
 * OFAC's lists as CSV: the Specially Designated Nationals list (SDN.CSV) and the consolidated non-SDN list
 * (CONS_PRIM.CSV), each with three companion files. Layout: OFAC, "SDN data specification" (dat_spec.txt).
 *
 * <p>The files have no header row, write {@code -0- } for "nothing", and end with a line of a single 0x1A.
 *
 * <table>
 * <caption>SDN.CSV and CONS_PRIM.CSV: one row per entry</caption>
 * <tr><th>column</th><th>holds</th><th>becomes</th></tr>
 * <tr><td>1 ent_num</td><td>OFAC's number, unique</td><td>id</td></tr>
 * <tr><td>2 SDN_Name</td><td>"SURNAMES, Given" for persons</td><td>primary name, with parts for persons</td></tr>
 * <tr><td>3 SDN_Type</td><td>individual, vessel, aircraft, or nothing</td><td>kind; nothing is an organization</td></tr>
 * <tr><td>4 Program</td><td>tags joined by {@code ] [}</td><td>one designation each</td></tr>
 * <tr><td>5 Title</td><td>a person's office</td><td>remark "Title: …"; the same words in the remarks count as
 *     understood</td></tr>
 * <tr><td>6 Call_Sign</td><td>radio call sign of a ship</td><td>identifier CALL_SIGN</td></tr>
 * <tr><td>7 Vess_type, 8 Tonnage, 9 GRT, 10 Vess_flag, 11 Vess_owner</td><td>about a ship</td><td>remarks "Vessel
 *     type: …" and so on</td></tr>
 * <tr><td>12 Remarks</td><td>statements joined by {@code "; "}, at most 1,000 characters</td><td>see
 *     {@link org.tamiz.lists.ofac.RemarksParser}</td></tr>
 * </table>
 *
 * <table>
 * <caption>Companions</caption>
 * <tr><th>file</th><th>columns</th></tr>
 * <tr><td>ALT.CSV, CONS_ALT.CSV</td><td>ent_num, alt_num, alt_type (aka, fka, nka), alt_name, alt_remarks</td></tr>
 * <tr><td>ADD.CSV, CONS_ADD.CSV</td><td>ent_num, add_num, address, place and postal code, country, add_remarks</td></tr>
 * <tr><td>SDN_COMMENTS.CSV, CONS_COMMENTS.CSV</td><td>ent_num, what did not fit into the remarks</td></tr>
 * </table>
 *
 * <p>A remark of more than 1,000 characters is cut there, in the middle of a word if need be, and goes on in the
 * comments file; the two are joined with nothing between them. Aliases in ALT.CSV are "strong" ones, those quoted in
 * the remarks "weak" (OFAC FAQs 122–125). The path: {@link org.tamiz.lists.ofac.OfacCsvReader} reads the files,
 * {@link org.tamiz.lists.ofac.OfacEntry} gathers an entry's rows, {@link org.tamiz.lists.ofac.RemarksParser} takes the
 * remarks apart.
 */
@NullMarked
package org.tamiz.lists.ofac;

import org.jspecify.annotations.NullMarked;
