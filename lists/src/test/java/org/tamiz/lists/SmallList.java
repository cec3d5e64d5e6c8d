package org.tamiz.lists;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.tamiz.lists.register.ImportOptions;
import org.tamiz.lists.register.ImportResult;
import org.tamiz.lists.register.ListImport;

/** A smallest list of each format, with one entry whose id, kind and date can be set. */
enum SmallList {
    OFAC_CSV("sdn.csv", "", """
            @ID@,"PRUEBA, Ana","@KIND@","SDGT",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB @DATE@; nationality Peru."
            """, "\u001A", "1", "individual", "1970"),
    OFAC_SDN_LIST_XML(
            "sdn.xml",
            "<sdnList><publshInformation><Publish_Date>01/02/2026</Publish_Date></publshInformation>\n",
            """
            <sdnEntry><uid>@ID@</uid><lastName>PRUEBA</lastName><sdnType>@KIND@</sdnType>
            <programList><program>SDGT</program></programList><dateOfBirthList><dateOfBirthItem><uid>1</uid>
            <dateOfBirth>@DATE@</dateOfBirth></dateOfBirthItem></dateOfBirthList></sdnEntry>
            """,
            "</sdnList>",
            "1",
            "Individual",
            "1970"),
    OFAC_ENHANCED_XML(
            "sdn_enhanced.xml",
            "<sanctionsData><publicationInfo><dataAsOf>2026-01-02</dataAsOf></publicationInfo><featureTypes>"
                    + "<featureType featureTypeId=\"8\"><type>Birthdate</type></featureType></featureTypes><entities>\n",
            """
            <entity id="@ID@"><generalInfo><entityType refId="1">@KIND@</entityType></generalInfo>
            <sanctionsPrograms><sanctionsProgram id="1">SDGT</sanctionsProgram></sanctionsPrograms>
            <names><name id="1"><isPrimary>true</isPrimary><translations><translation id="1"><isPrimary>true</isPrimary>
            <formattedFullName>PRUEBA</formattedFullName></translation></translations></name></names>
            <features><feature id="2"><type featureTypeId="8">Birthdate</type><value>@DATE@</value></feature></features></entity>
            """,
            "</entities></sanctionsData>",
            "1",
            "Individual",
            "1970"),
    UN_XML(
            "un.xml",
            "<CONSOLIDATED_LIST dateGenerated=\"2026-01-02T00:00:00Z\"><INDIVIDUALS>\n",
            """
            <INDIVIDUAL><DATAID>@ID@</DATAID><FIRST_NAME>ANA</FIRST_NAME><REFERENCE_NUMBER>@ID@</REFERENCE_NUMBER>
            <GENDER>@KIND@</GENDER><INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><YEAR>@DATE@</YEAR>
            </INDIVIDUAL_DATE_OF_BIRTH></INDIVIDUAL>
            """,
            "</INDIVIDUALS></CONSOLIDATED_LIST>",
            "CDi.001",
            "Female",
            "1970"),
    EU_FSF_XML(
            "eu.xml",
            "<export generationDate=\"2026-01-02T00:00:00Z\" globalFileId=\"1\">\n",
            """
            <sanctionEntity logicalId="@ID@"><regulation publicationDate="2022-01-01" numberTitle="1" programme="UKR"/>
            <subjectType code="@KIND@"/><nameAlias wholeName="Ana Prueba" strong="true"/>
            <birthdate birthdate="@DATE@" year="@DATE@"/></sanctionEntity>
            """,
            "</export>",
            "13",
            "person",
            "1970"),
    UK_SANCTIONS_LIST_CSV(
            "uk.csv",
            "Report Date: 02-Jan-2026\nLast Updated,Unique ID,Name 6,Name type,Regime Name,Designation Type,Sanctions Imposed,D.O.B\n",
            "02/01/2026,@ID@,PRUEBA,Primary Name,Russia,@KIND@,Asset freeze,@DATE@\n",
            "",
            "RUS1",
            "Individual",
            "03/02/1970"),
    UK_SANCTIONS_LIST_XML(
            "uk.xml",
            "<Designations><DateGenerated>02/01/2026</DateGenerated>\n",
            """
            <Designation><UniqueID>@ID@</UniqueID><Names><Name><Name6>PRUEBA</Name6><NameType>Primary Name</NameType></Name></Names>
            <RegimeName>Russia</RegimeName><IndividualEntityShip>@KIND@</IndividualEntityShip>
            <IndividualDetails><Individual><DOBs><DOB>@DATE@</DOB></DOBs></Individual></IndividualDetails></Designation>
            """,
            "</Designations>",
            "RUS1",
            "Individual",
            "03/02/1970"),
    UK_CONLIST_CSV(
            "conlist.csv",
            "Last Updated,02/01/2026\nName 6,DOB,Group Type,Alias Type,Regime,Group ID\n",
            "PRUEBA,@DATE@,@KIND@,Prime Alias,Somalia,@ID@\n",
            "",
            "77",
            "Individual",
            "03/02/1970"),
    SEMA_XML("sema.xml", "<data-set>\n", """
            <record><Country>Russia / Russie</Country><LastName>Prueba</LastName><GivenName>Ana</GivenName>
            <DateOfBirthOrShipBuildDate>@DATE@</DateOfBirthOrShipBuildDate><Schedule>1</Schedule><Item>@ID@</Item></record>
            """, "</data-set>", "7", "", "1970"),
    SAT_69B_CSV(
            "sat.csv",
            "RFC,Nombre del Contribuyente,Situación del contribuyente,Publicación DOF definitivos\n",
            "@ID@,ARBOL,@KIND@,@DATE@\n",
            "",
            "ACO010101AB1",
            "Definitivo",
            "01/02/2020"),
    FTM_JSON_LINES("entities.ftm.json", "", """
            {"id":"@ID@","schema":"@KIND@","properties":{"name":["Ana Prueba"],"birthDate":["@DATE@"]}}
            """, "", "1", "Person", "1970"),
    SENZING_JSON_LINES("senzing.jsonl", "", """
            {"DATA_SOURCE":"X","RECORD_ID":"@ID@","RECORD_TYPE":"@KIND@","NAME_FULL":"Ana Prueba","DATE_OF_BIRTH":"@DATE@"}
            """, "", "1", "PERSON", "1970"),
    TARGETS_SIMPLE_CSV(
            "targets.simple.csv",
            "id,schema,name,aliases,birth_date,countries,addresses,identifiers,sanctions,phones,emails,dataset\n",
            "@ID@,@KIND@,Ana Prueba,,@DATE@,mx,,,,,,x\n",
            "",
            "1",
            "Person",
            "1970"),
    PRIVATE_CSV(
            "private.csv", "id,kind,name,birth_date\n", "@ID@,@KIND@,Ana Prueba,@DATE@\n", "", "1", "person", "1970");

    /** Formats of any list, which must be given a name. */
    private static final Set<String> OF_OTHERS =
            Set.of("entities.ftm.json", "senzing.jsonl", "targets.simple.csv", "private.csv");

    private final String file;
    private final String before;
    private final String entry;
    private final String after;
    private final String id;
    private final String kind;
    private final String date;

    SmallList(String file, String before, String entry, String after, String id, String kind, String date) {
        this.file = file;
        this.before = before;
        this.entry = entry;
        this.after = after;
        this.id = id;
        this.kind = kind;
        this.date = date;
    }

    boolean isXml() {
        return file.endsWith(".xml");
    }

    String whole() {
        return before + entry(id, kind, date) + after;
    }

    String withDate(String other) {
        return before + entry(id, kind, other) + after;
    }

    /** The entry, and one of a kind that there is not. */
    String withUnknownKind() {
        String other = id.replace('1', '2').replace("77", "78");
        return before + entry(id, kind, date) + entry(other, "Balloon", date) + after;
    }

    /** The entry twice, with one id. */
    String twice() {
        return before + entry(id, kind, date) + entry(id, kind, date) + after;
    }

    /** The list with something before its first entry. */
    String with(String more) {
        return before + more + entry(id, kind, date) + after;
    }

    private String entry(String ofId, String ofKind, String ofDate) {
        return entry.replace("@ID@", ofId).replace("@KIND@", ofKind).replace("@DATE@", ofDate);
    }

    /** Takes some text in as this list; the folder's subfolder "home" is its home. */
    ImportResult take(Path folder, String text) {
        return take(folder, text.getBytes(StandardCharsets.UTF_8));
    }

    ImportResult take(Path folder, byte[] bytes) {
        try {
            Path path = Files.write(folder.resolve(file), bytes);
            boolean others = OF_OTHERS.contains(file);
            return new ListImport(
                            folder.resolve("home"), Clock.fixed(Instant.parse("2026-01-03T00:00:00Z"), ZoneOffset.UTC))
                    .importFile(
                            path,
                            ImportOptions.standard()
                                    .withList(others ? "mine" : null)
                                    .withPublished(LocalDate.of(2026, 1, 2)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String file() {
        return file;
    }
}
