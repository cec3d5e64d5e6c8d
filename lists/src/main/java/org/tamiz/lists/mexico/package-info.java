/**
 * Mexico's list under article 69-B of the Código Fiscal de la Federación (CFF): taxpayers whose invoices stand for
 * operations that SAT, the tax authority, presumes or has found not to exist. Read from SAT's CSV "Listado completo".
 *
 * <p>The file is windows-1252 with commas, 20 columns. Above the header two lines may stand, a title and "Información
 * actualizada al 18 de mayo de 2021", from which the publication takes its date; some editions have neither, and then the
 * user gives the date.
 *
 * <table>
 * <caption>Columns</caption>
 * <tr><th>column</th><th>becomes</th></tr>
 * <tr><td>No</td><td>ignored (the row's number, which changes from edition to edition); it stays in the record</td></tr>
 * <tr><td>RFC</td><td>id and identifier. 12 characters: organization; 13: person, whose name is then divided into surnames
 *     and given names where the RFC's letters allow exactly one division</td></tr>
 * <tr><td>Nombre del Contribuyente</td><td>primary name; what follows {@code //} is a court's order and becomes a
 *     remark</td></tr>
 * <tr><td>Situación del contribuyente</td><td>program and status of the designation, see below; a remark as well</td></tr>
 * <tr><td>Publicación página SAT …, Publicación DOF …</td><td>of the stage that the situation names: SAT's date is when it
 *     was announced, the date of the Diario Oficial de la Federación when it took effect. Of two dates in one field, which
 *     stand for an act and its repetition, the earlier one. Every stage's dates and oficios are remarks</td></tr>
 * <tr><td>Número y fecha de oficio global …</td><td>the designation's citation, the DOF's before SAT's; a remark</td></tr>
 * </table>
 *
 * <table>
 * <caption>Situations</caption>
 * <tr><th>Situación</th><th>status</th><th>why</th></tr>
 * <tr><td>Presunto</td><td>proposed</td><td>article 69-B, first and second paragraphs: a presumption, announced so that the
 *     taxpayer can answer it; the invoices lose their effect only when it becomes definitive. Its DOF date is therefore no
 *     effective date and stands in the remarks</td></tr>
 * <tr><td>Definitivo</td><td>in force</td><td>article 69-B, fourth and fifth paragraphs: from the publication of the
 *     definitive list the invoices have and had no tax effect, for everybody</td></tr>
 * <tr><td>Desvirtuado</td><td>rescinded</td><td>article 69-B, the paragraphs on those who disproved the
 *     presumption</td></tr>
 * <tr><td>Sentencia Favorable</td><td>rescinded</td><td>article 69-B, the same paragraphs: a final ruling or resolution
 *     left the act without effect</td></tr>
 * </table>
 *
 * <p>Traps: one taxpayer may stand in several rows, one for each proceeding, and is one party with several designations
 * here. Rows whose RFC is {@code XXXXXXXXXXXX} name nobody, because a court ordered SAT to suppress the entry; they are
 * counted as problems and not used. A situation that is none of the four is a problem and counts as in force under a
 * program that Tamiz does not know. Dates are dd/MM/yyyy, rarely dd/MM/yy, with hyphens, or a spreadsheet's day number.
 *
 * <p>Source: CFF, article 69-B; the file is published at {@code omawww.sat.gob.mx/cifras_sat}.
 */
@NullMarked
package org.tamiz.lists.mexico;

import org.jspecify.annotations.NullMarked;
