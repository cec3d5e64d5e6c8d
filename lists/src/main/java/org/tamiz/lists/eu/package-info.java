/**
 * The European Union's consolidated financial sanctions list (FSF) as XML, in two schemas: today's 1.1, and the one before
 * it, which was published until 2017.
 *
 * <p>No file of schema 1.1 was at hand: its part of this reader was written from the published schema
 * (namespace {@code http://eu.europa.ec/fpi/fsd/export}) and is tested with hand-made entries. The old schema is tested with a
 * real publication.
 *
 * <table>
 * <caption>Schema 1.1: root {@code export} with the attribute generationDate, entries {@code sanctionEntity}; facts stand in
 *     attributes</caption>
 * <tr><th>element and attribute</th><th>becomes</th></tr>
 * <tr><td>sanctionEntity logicalId</td><td>id</td></tr>
 * <tr><td>sanctionEntity euReferenceNumber, unitedNationId, designationDate, designationDetails</td><td>the designation's
 *     citation and announced date; remarks</td></tr>
 * <tr><td>subjectType code</td><td>{@code person}: person; {@code enterprise}: organization. Another code is a problem and
 *     counts as an organization. Ships stand as enterprises with an identification of type {@code imo}</td></tr>
 * <tr><td>regulation programme, numberTitle, publicationDate, entryIntoForceDate, publicationUrl</td><td>one designation for
 *     each programme, from its earliest regulation; the others are remarks</td></tr>
 * <tr><td>nameAlias wholeName, firstName, middleName, lastName, strong, gender, title, function</td><td>names: the first
 *     strong one is primary, {@code strong="false"} a weak alias; gender; title and function are remarks</td></tr>
 * <tr><td>birthdate birthdate, year, yearRangeFrom, yearRangeTo, circa, place, city, countryDescription</td><td>date and
 *     place of birth</td></tr>
 * <tr><td>citizenship countryIso2Code</td><td>nationality; {@code 00} is "unknown"</td></tr>
 * <tr><td>address street, poBox, zipCode, city, place, region, countryDescription</td><td>address</td></tr>
 * <tr><td>identification number, identificationTypeCode, countryIso2Code, known… flags</td><td>identifier; the description
 *     and the flags that are set go to its label</td></tr>
 * <tr><td>remark</td><td>remark</td></tr>
 * </table>
 *
 * <table>
 * <caption>The old schema: root {@code WHOLE} with the attribute Date (dd/MM/yyyy), entries {@code ENTITY}</caption>
 * <tr><th>element and attribute</th><th>becomes</th></tr>
 * <tr><td>ENTITY Id, Type (P or E), programme, legal_basis, reg_date, pdf_link, remark</td><td>id; kind; designation;
 *     remark</td></tr>
 * <tr><td>NAME LASTNAME, FIRSTNAME, MIDDLENAME, WHOLENAME, GENDER, TITLE, FUNCTION</td><td>names, the first one primary (the
 *     schema does not tell strong from weak); gender; remarks</td></tr>
 * <tr><td>BIRTH DATE, PLACE, COUNTRY</td><td>date of birth ("1958", "1958 (approximative)", "1958 - 1960 (…)"); place</td></tr>
 * <tr><td>PASSPORT NUMBER ("AD001095 (passport-National passport) (note)"), COUNTRY</td><td>identifier of the type named in
 *     the parentheses; the note is its label</td></tr>
 * <tr><td>CITIZEN COUNTRY, ADDRESS …</td><td>nationality, address; countries are ISO 3166-1 alpha-3</td></tr>
 * </table>
 */
@NullMarked
package org.tamiz.lists.eu;

import org.jspecify.annotations.NullMarked;
