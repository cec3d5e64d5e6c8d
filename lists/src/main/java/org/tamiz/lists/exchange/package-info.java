/**
 * Formats in which compliance tools exchange lists, read and written: FollowTheMoney and Senzing JSON lines, and the table
 * {@code targets.simple.csv} as OpenSanctions publishes it. None of them names a list, so an import needs {@code --list}.
 *
 * <p>JSON lines hold one object a line, at most 1,048,576 characters and 16 levels deep. A line that is no JSON object is a
 * problem, and the next one is read.
 *
 * <table>
 * <caption>FollowTheMoney ({@code entities.ftm.json}): {@code id}, {@code schema}, {@code properties}; every property is a
 *     list of texts</caption>
 * <tr><th>schema and property</th><th>becomes, and is written from</th></tr>
 * <tr><td>Person; Organization, Company, LegalEntity, PublicBody; Vessel; Airplane</td><td>a party of that kind; an
 *     organization is written as Organization</td></tr>
 * <tr><td>name, alias, weakAlias, previousName</td><td>names; a second {@code name} is a strong alias</td></tr>
 * <tr><td>birthDate, incorporationDate; birthPlace; nationality, citizenship; gender</td><td>the same. Spans and circa dates,
 *     which FollowTheMoney cannot say, are written as notes</td></tr>
 * <tr><td>passportNumber, idNumber, taxNumber, registrationNumber, imoNumber, mmsi, callSign, leiCode, swiftBic,
 *     socialSecurityNumber, serialNumber, email, phone, website</td><td>identifiers</td></tr>
 * <tr><td>Passport, Identification with holder; CryptoWallet with holder</td><td>identifiers of the holder; their
 *     {@code type} keeps the identifier type, {@code summary} the label. They go before the plain properties of the same
 *     value</td></tr>
 * <tr><td>address; Address with full and country, by addressEntity; country, mainCountry</td><td>addresses</td></tr>
 * <tr><td>Sanction with entity, authority, program or programId, provisions, status, listingDate, startDate,
 *     sourceUrl</td><td>designations; a status that says rescinded, revoked, removed or expired rescinds</td></tr>
 * <tr><td>UnknownLink, Ownership, Directorship, Family, Associate, Membership, Employment, Representation</td><td>relations
 *     of the first party to the second; written as UnknownLink where the other party's id is known, else as notes</td></tr>
 * <tr><td>notes, topics, position, title, summary, sourceUrl, programId</td><td>remarks</td></tr>
 * </table>
 *
 * <p>Schemas that are no parties are counted, one problem for each schema. Parts of names, first-seen dates and the record of
 * the original list have no place in these formats and are not written; the record of what is read is its line.
 *
 * <table>
 * <caption>Senzing: flat objects with lists of features</caption>
 * <tr><th>attribute</th><th>becomes, and is written from</th></tr>
 * <tr><td>RECORD_ID, RECORD_TYPE</td><td>id, kind</td></tr>
 * <tr><td>NAME_FULL or NAME_ORG with NAME_TYPE (PRIMARY, ALIAS, WEAK, FORMER)</td><td>names</td></tr>
 * <tr><td>DATE_OF_BIRTH, REGISTRATION_DATE, PLACE_OF_BIRTH, NATIONALITY, CITIZENSHIP, GENDER</td><td>the same</td></tr>
 * <tr><td>ADDR_FULL, ADDR_COUNTRY</td><td>addresses</td></tr>
 * <tr><td>PASSPORT_NUMBER, NATIONAL_ID_NUMBER, TAX_ID_NUMBER, SSN_NUMBER, LEI_NUMBER, OTHER_ID_NUMBER with …_TYPE and
 *     …_COUNTRY; PHONE_NUMBER, EMAIL_ADDRESS, WEBSITE_ADDRESS</td><td>identifiers</td></tr>
 * <tr><td>REL_POINTER_KEY, REL_POINTER_ROLE</td><td>relations</td></tr>
 * <tr><td>SANCTIONS: AUTHORITY, PROGRAM, LEGAL_BASIS, STATUS, ANNOUNCED, EFFECTIVE, CITATION</td><td>designations; this is
 *     payload of our own, which others' tools pass through</td></tr>
 * </table>
 *
 * <table>
 * <caption>targets.simple.csv: lists inside a field are parted by semicolons</caption>
 * <tr><th>column</th><th>becomes, and is written from</th></tr>
 * <tr><td>id, schema, name, aliases</td><td>id, kind, names (the table does not tell weak from strong)</td></tr>
 * <tr><td>birth_date, countries, addresses, phones, emails</td><td>the same; countries are nationalities of persons and
 *     addresses of others</td></tr>
 * <tr><td>identifiers</td><td>identifiers without their types, which are told by form for CURP, RFC and IMO numbers; the rest
 *     are OTHER</td></tr>
 * <tr><td>sanctions, program_ids, dataset</td><td>{@code program_ids} become designations of the dataset in force, failing
 *     them {@code sanctions}; both stay as remarks</td></tr>
 * </table>
 *
 * <p>Sources: {@code followthemoney.tech}, {@code opensanctions.org/docs/bulk/}, Senzing's entity specification. No files of
 * theirs were at hand; the readers were written from the published formats and are tested with hand-made lines and with what
 * the writers here write.
 */
@NullMarked
package org.tamiz.lists.exchange;

import org.jspecify.annotations.NullMarked;
