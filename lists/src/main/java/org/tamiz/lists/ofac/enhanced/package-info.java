/**
 * OFAC's lists as Enhanced XML: SDN_ENHANCED.XML and CONS_ENHANCED.XML, schema ENHANCED_XML.xsd of OFAC's Sanctions List
 * Service.
 *
 * <p><b>Built from the published schema with a hand-made sample; not tried on a real file.</b> The element names are
 * those that several independent readers of the real file use; where a name could not be confirmed that way, the table
 * says so. Whatever the reader does not expect is a problem with its path and stays in the record.
 *
 * <table>
 * <caption>Sections of the root {@code sanctionsData}</caption>
 * <tr><th>element</th><th>becomes</th></tr>
 * <tr><td>publicationInfo/dataAsOf</td><td>the publication's date</td></tr>
 * <tr><td>publicationInfo/filters/sanctionsLists</td><td>which list the file is, "SDN List" or "Consolidated List"; if
 *     it is not there, the list that most entities are on</td></tr>
 * <tr><td>referenceValues/referenceValue: refId, value</td><td>the words for elements that give a refId and no text; a
 *     refId without a value is a problem</td></tr>
 * <tr><td>featureTypes/featureType: featureTypeId, type</td><td>likewise for features</td></tr>
 * <tr><td>entities/entity</td><td>a party, see below</td></tr>
 * </table>
 *
 * <table>
 * <caption>entity</caption>
 * <tr><th>element</th><th>becomes</th></tr>
 * <tr><td>@id</td><td>id; it is the number that the other formats give</td></tr>
 * <tr><td>generalInfo/entityType</td><td>kind: Individual, Entity, Vessel, Aircraft; anything else is a problem and an
 *     organization</td></tr>
 * <tr><td>generalInfo/title; remarks (both not confirmed)</td><td>remark "Title: …"; statements, as in the CSV</td></tr>
 * <tr><td>generalInfo/identityId</td><td>stays in the record</td></tr>
 * <tr><td>sanctionsLists/sanctionsList, datePublished</td><td>remark "On SDN List since …"; the designation's announced
 *     date, only where there is a single program, because it is the day the party came onto the list</td></tr>
 * <tr><td>sanctionsPrograms/sanctionsProgram</td><td>one designation each</td></tr>
 * <tr><td>sanctionsTypes/sanctionsType ("Block")</td><td>in the remark "On SDN List since …"</td></tr>
 * <tr><td>legalAuthorities/legalAuthority</td><td>legal basis of the designation it belongs to
 *     ({@link org.tamiz.lists.ofac.LegalBases})</td></tr>
 * <tr><td>names/name: isPrimary, aliasType, isLowQuality; translations/translation: isPrimary, formattedLastName,
 *     formattedFirstName, formattedFullName</td><td>a name for each translation. The primary translation of the primary
 *     name is the primary name; else aliasType F.K.A. is a former name, isLowQuality a weak alias, everything else a
 *     strong one. An unknown aliasType is a problem</td></tr>
 * <tr><td>script, nameParts</td><td>stay in the record: OFAC's formatted last and first names are the CSV's</td></tr>
 * <tr><td>addresses/address: country, translations/translation/addressParts/addressPart: value</td><td>address, of the
 *     primary translation; others stay in the record</td></tr>
 * <tr><td>features/feature: type, value, valueDate, valueRefId, reliability, comments</td><td>as in the advanced model:
 *     Birthdate, Organization Established Date; Place of Birth; Nationality Country, Citizenship Country; Title and
 *     the vessel's; all others the statement "type value". Dates come from value, in OFAC's words, else from valueDate
 *     (fromDateBegin, fromDateEnd, toDateBegin, toDateEnd, isApproximate)</td></tr>
 * <tr><td>identityDocuments/identityDocument: type, documentNumber, issuingCountry, issuingLocation, isValid, issueDate,
 *     expirationDate, comments</td><td>the statement "Passport A123 (Egypt) issued …", so identifiers</td></tr>
 * <tr><td>relationships/relationship: type, relatedEntity, entityId, comments</td><td>relation; one to an entity that
 *     the file lacks is a problem and named without its id</td></tr>
 * <tr><td>other attributes and elements (id, refId, versionId, isPrimary of features)</td><td>stay in the record</td></tr>
 * </table>
 */
@NullMarked
package org.tamiz.lists.ofac.enhanced;

import org.jspecify.annotations.NullMarked;
