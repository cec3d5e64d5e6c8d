/**
 * OFAC's lists in the Advanced Sanctions Data Model: SDN_ADVANCED.XML and CONS_ADVANCED.XML. Layout: OFAC,
 * "sdn_advanced.xsd" (namespace {@code http://www.un.org/sanctions/1.0}), which follows the United Nations' 1267/1988
 * Security Council committee's model, and the files themselves.
 *
 * <p>Everything is normalised: parties name their type, country, place, document and so on by numbers that sections
 * before them define. The sections are read in their order; a party is whole only when the last has been read.
 *
 * <table>
 * <caption>Sections of the root {@code Sanctions}</caption>
 * <tr><th>element</th><th>becomes</th></tr>
 * <tr><td>DateOfIssue</td><td>the publication's date</td></tr>
 * <tr><td>ReferenceValueSets</td><td>the words behind the numbers ({@link org.tamiz.lists.ofac.advanced.ReferenceSets});
 *     a number without a word is a problem</td></tr>
 * <tr><td>Locations/Location: LocationPart, LocationCountry, LocationAreaCode</td><td>addresses, nationalities and other
 *     places of the features that name them ({@link org.tamiz.lists.ofac.advanced.Locations}). FeatureVersionReference
 *     is ignored: the features name the places too</td></tr>
 * <tr><td>IDRegDocuments/IDRegDocument: type, IDRegistrationNo, IssuedBy-CountryID, IssuingAuthority, DocumentDate,
 *     ValidityID, Comment</td><td>the statement "Passport A123 (Egypt) issued … expires …" as CSV writes it, so
 *     identifiers; a validity other than "Valid", the authority and the comment go to the label. Which of the names it is
 *     made out to is ignored</td></tr>
 * <tr><td>DistinctParties/DistinctParty</td><td>a party, see below</td></tr>
 * <tr><td>ProfileRelationships/ProfileRelationship</td><td>relation of the party From-ProfileID to the party
 *     To-ProfileID; "(former)" is added where Former is true. RelationQuality is ignored. A tie to a profile that the
 *     file lacks is a problem and stays a remark</td></tr>
 * <tr><td>SanctionsEntries/SanctionsEntry</td><td>designations, see below</td></tr>
 * <tr><td>SanctionsEntryLinks</td><td>ignored; OFAC's are empty</td></tr>
 * </table>
 *
 * <table>
 * <caption>DistinctParty</caption>
 * <tr><th>element</th><th>becomes</th></tr>
 * <tr><td>FixedRef</td><td>id; it is the number that the other formats give</td></tr>
 * <tr><td>Comment</td><td>statements, as in the CSV's remarks</td></tr>
 * <tr><td>Profile/PartySubTypeID</td><td>kind, by the sub-type Vessel or Aircraft, else by its party type Individual or
 *     Entity; anything else is a problem and an organization</td></tr>
 * <tr><td>Identity/Alias/DocumentedName</td><td>a name. The primary identity's primary alias in its "Primary Latin" form
 *     is the primary name. Else AliasType F.K.A. is a former name, LowQuality a weak alias, everything else (A.K.A.,
 *     N.K.A., other scripts of the primary name) a strong one</td></tr>
 * <tr><td>NamePartValue with NamePartType</td><td>for persons: Last Name, Maiden Name: FAMILY; First Name, Middle Name:
 *     GIVEN; Matronymic: MATERNAL; Patronymic: PATERNAL where there is no Last Name, else GIVEN; anything else no role.
 *     The text is "FAMILY, Given". For all others the parts in their order</td></tr>
 * <tr><td>ScriptID, ScriptStatusID, Acronym</td><td>ignored: a text shows its script</td></tr>
 * <tr><td>Feature "Location"</td><td>address</td></tr>
 * <tr><td>Feature "Birthdate", "Organization Established Date"</td><td>birth date, from Start/From to End/To,
 *     Approximate as circa. One after DateOfIssue, or none at all, is a problem and stays a remark</td></tr>
 * <tr><td>Feature "Place of Birth"; "Nationality Country", "Citizenship Country"</td><td>birth place; nationality</td></tr>
 * <tr><td>Feature "Title", "VESSEL TYPE", "Vessel Flag", "Vessel Owner", "Vessel Tonnage", "Vessel Gross Registered
 *     Tonnage"</td><td>remarks "Title: …", "Vessel type: …" and so on</td></tr>
 * <tr><td>any other Feature</td><td>the statement "type value": gender, web sites, e-mail and digital currency addresses,
 *     call signs, SWIFT/BIC and so on become what they are in the CSV; fixed phrases become remarks; what no rule knows is
 *     kept and counted</td></tr>
 * <tr><td>Reliability "False"</td><td>the feature stays a remark "False: …"</td></tr>
 * <tr><td>FeatureVersion/Comment</td><td>remark</td></tr>
 * </table>
 *
 * <table>
 * <caption>SanctionsEntry</caption>
 * <tr><th>element</th><th>becomes</th></tr>
 * <tr><td>ListID</td><td>which list the file is: the SDN list if no fewer entries are on it than on the consolidated
 *     list</td></tr>
 * <tr><td>SanctionsMeasure of type "Program": Comment</td><td>a designation with that tag; its DatePeriod, where OFAC
 *     fills it, the effective date</td></tr>
 * <tr><td>other SanctionsMeasure ("Block")</td><td>remark "On SDN List since …"</td></tr>
 * <tr><td>EntryEvent: LegalBasisID</td><td>legal basis of the designation it belongs to
 *     ({@link org.tamiz.lists.ofac.LegalBases})</td></tr>
 * <tr><td>EntryEvent "Created": Date</td><td>announced date, only where the entry has a single program. OFAC gives the
 *     day the party came onto the list, for all legal bases alike: an entry of the sectoral list says that Executive
 *     Order 14024 of 2021 was applied in 2015. With several programs the day is in the remark "On SDN List since …"
 *     alone</td></tr>
 * </table>
 *
 * <p>The record of a party is what the file says of it with the numbers resolved, one statement a line; the file itself
 * is kept with the publication.
 */
@NullMarked
package org.tamiz.lists.ofac.advanced;

import org.jspecify.annotations.NullMarked;
