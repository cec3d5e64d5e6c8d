/**
 * Canada's Consolidated Canadian Autonomous Sanctions List as XML: everybody listed in the schedules of regulations under
 * the Special Economic Measures Act (SEMA) and the Justice for Victims of Corrupt Foreign Officials Act (JVCFOA), as Global
 * Affairs Canada publishes them.
 *
 * <p>The root {@code data-set} holds {@code record} elements. The file states no date of its own.
 *
 * <table>
 * <caption>Elements of a record</caption>
 * <tr><th>element</th><th>becomes</th></tr>
 * <tr><td>Country ("Russia / Russie")</td><td>the designation's program, in English: it names the regulations and says
 *     nothing of where the party is. The entries under the JVCFOA are told by it</td></tr>
 * <tr><td>Schedule, Item</td><td>the designation's citation, and with the country the id, such as
 *     {@code russia/1-part-1/17}: there is no other. An item moves when a schedule is renumbered, so it is less permanent
 *     than other lists' ids</td></tr>
 * <tr><td>LastName, GivenName</td><td>a person's primary name with its parts</td></tr>
 * <tr><td>EntityOrShip</td><td>primary name of an organization, or of a ship where ShipIMONumber is given. An English and a
 *     French name with a slash between them are two names</td></tr>
 * <tr><td>TitleOrShip</td><td>remark: a person's title, a ship's type</td></tr>
 * <tr><td>Aliases</td><td>aliases, parted by semicolons and by commas, and by slashes, in names of organizations only by
 *     those with a space; a person's of one word and an acronym of at most four capitals are weak, others strong; a comma before a
 *     legal form parts nothing. Labels such as "Russian:" are taken off</td></tr>
 * <tr><td>DateOfBirthOrShipBuildDate</td><td>date of birth (1958-07-28, 1958-07, 1958, 1958-1960, two with "or"); a ship's
 *     year of build is a remark. What is none of these is a remark and counted</td></tr>
 * <tr><td>ShipIMONumber</td><td>identifier</td></tr>
 * <tr><td>DateOfListing</td><td>the designation's announced and effective date: a listing takes effect when the amending
 *     regulations are registered</td></tr>
 * </table>
 *
 * <p>Source: SC 1992, c 17; SC 2017, c 21; the list's page at {@code international.gc.ca}.
 */
@NullMarked
package org.tamiz.lists.canada;

import org.jspecify.annotations.NullMarked;
