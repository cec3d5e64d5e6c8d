/**
 * Private lists: a firm's own list of names to watch, as CSV with a header row.
 *
 * <table>
 * <caption>Columns, in any order; the first three must be there</caption>
 * <tr><th>column</th><th>holds</th><th>example</th></tr>
 * <tr><td>id</td><td>the list's own id, unique in it</td><td>A-17</td></tr>
 * <tr><td>kind</td><td>person, organization, vessel or aircraft</td><td>person</td></tr>
 * <tr><td>name</td><td>the primary name. A person's may be written "SURNAMES, Given"</td><td>PEREZ LUNA, Ana</td></tr>
 * <tr><td>aliases</td><td>more names, separated by {@code |}; a leading {@code ~} marks a weak one</td>
 *     <td>{@code Ana Luna|~La Doña}</td></tr>
 * <tr><td>birth_date</td><td>YYYY-MM-DD, YYYY-MM, YYYY or YYYY/YYYY; several separated by {@code |}</td>
 *     <td>1980-07-14</td></tr>
 * <tr><td>country</td><td>ISO code, or name in English or Spanish; several separated by {@code |}</td><td>MX</td></tr>
 * <tr><td>identifiers</td><td>TYPE=VALUE, separated by {@code |}; types are those of
 *     {@link org.tamiz.core.model.IdentifierType}</td><td>{@code CURP=PELA800714MDFRNN09|RFC=PELA800714AB1}</td></tr>
 * </table>
 *
 * <p>Other columns are kept as remarks. A private list makes no designations: nothing follows from it in law.
 */
@NullMarked
package org.tamiz.lists.privatelist;

import org.jspecify.annotations.NullMarked;
