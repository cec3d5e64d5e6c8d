/**
 * OFAC's lists as XML in the {@code sdnList} schema: SDN.XML and CONSOLIDATED.XML. Layout: OFAC, "SDN XML schema"
 * (sdn.xsd), and the files themselves.
 *
 * <p>The root {@code sdnList} holds {@code publshInformation} (so spelled) and one {@code sdnEntry} per entry. The same
 * database stands behind the CSV set, so a party comes out alike from both; this format adds the quality of every alias
 * and does not carry OFAC's overflow files.
 *
 * <table>
 * <caption>publshInformation</caption>
 * <tr><th>element</th><th>becomes</th></tr>
 * <tr><td>Publish_Date, as 03/28/2025</td><td>the publication's date</td></tr>
 * <tr><td>Record_Count</td><td>checked against the entries read; a difference is a problem</td></tr>
 * </table>
 *
 * <table>
 * <caption>sdnEntry</caption>
 * <tr><th>element</th><th>becomes</th></tr>
 * <tr><td>uid</td><td>id</td></tr>
 * <tr><td>lastName, firstName</td><td>primary name "LAST, First", with parts for persons; lastName alone holds the name
 *     of everything else</td></tr>
 * <tr><td>sdnType</td><td>kind: Individual, Entity, Vessel, Aircraft; anything else is a problem and an
 *     organization</td></tr>
 * <tr><td>title</td><td>remark "Title: …"</td></tr>
 * <tr><td>remarks</td><td>statements, as {@link org.tamiz.lists.ofac.OfacParty#addRemarks} takes them apart</td></tr>
 * <tr><td>programList/program</td><td>one designation each</td></tr>
 * <tr><td>akaList/aka: type, category, lastName, firstName</td><td>f.k.a.: former name; a.k.a. and n.k.a.: category
 *     "strong" a strong alias, "weak" a weak one (OFAC FAQs 122–125). Another type or category is a problem and the
 *     alias taken as strong, so that it is screened on</td></tr>
 * <tr><td>idList/id: idType, idNumber, idCountry, issueDate, expirationDate</td><td>the statement "idType idNumber
 *     (idCountry) issued … expires …": identifiers, digital currency addresses, gender, date of establishment,
 *     nationality of registration, names of issuers; fixed phrases such as "Secondary sanctions risk:" become
 *     remarks</td></tr>
 * <tr><td>addressList/address: address1–3, city, stateOrProvince, postalCode, country</td><td>address</td></tr>
 * <tr><td>nationalityList/nationality, citizenshipList/citizenship: country</td><td>nationality</td></tr>
 * <tr><td>dateOfBirthList/dateOfBirthItem: dateOfBirth</td><td>birth date; "circa", months, years and ranges
 *     included. One after the publication is a problem and stays a remark</td></tr>
 * <tr><td>placeOfBirthList/placeOfBirthItem: placeOfBirth</td><td>birth place</td></tr>
 * <tr><td>vesselInfo: callSign</td><td>identifier CALL_SIGN</td></tr>
 * <tr><td>vesselInfo: vesselType, vesselFlag, vesselOwner, tonnage, grossRegisteredTonnage</td><td>remarks "Vessel
 *     type: …" and so on</td></tr>
 * <tr><td>uid of parts, mainEntry</td><td>stay in the record</td></tr>
 * <tr><td>any other element</td><td>kept as a remark, and a problem</td></tr>
 * </table>
 */
@NullMarked
package org.tamiz.lists.ofac.sdnlist;

import org.jspecify.annotations.NullMarked;
