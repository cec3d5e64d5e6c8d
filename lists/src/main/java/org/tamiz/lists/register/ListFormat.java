package org.tamiz.lists.register;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.TamizException;
import org.tamiz.lists.ListContent;
import org.tamiz.lists.canada.SemaXmlReader;
import org.tamiz.lists.eu.EuXmlReader;
import org.tamiz.lists.exchange.FtmReader;
import org.tamiz.lists.exchange.SenzingReader;
import org.tamiz.lists.exchange.SimpleCsvReader;
import org.tamiz.lists.fincen.FincenReader;
import org.tamiz.lists.mexico.Sat69bReader;
import org.tamiz.lists.ofac.OfacCsvReader;
import org.tamiz.lists.ofac.OfacFiles;
import org.tamiz.lists.ofac.advanced.AdvancedXmlReader;
import org.tamiz.lists.ofac.enhanced.EnhancedXmlReader;
import org.tamiz.lists.ofac.namesonly.NamesJsonReader;
import org.tamiz.lists.ofac.sdnlist.SdnListReader;
import org.tamiz.lists.privatelist.PrivateListReader;
import org.tamiz.lists.text.CsvHeader;
import org.tamiz.lists.text.TextInput;
import org.tamiz.lists.uk.ConListReader;
import org.tamiz.lists.uk.UkSanctionsListReader;
import org.tamiz.lists.un.UnXmlReader;

/** The formats of lists that Tamiz reads. */
public enum ListFormat {
    /** OFAC's SDN.CSV or CONS_PRIM.CSV with companions; the two have one layout. */
    OFAC_CSV,
    /** OFAC's SDN.XML or CONSOLIDATED.XML. */
    OFAC_SDN_LIST_XML,
    /** OFAC's SDN_ADVANCED.XML or CONS_ADVANCED.XML. */
    OFAC_ADVANCED_XML,
    /** OFAC's SDN_ENHANCED.XML or CONS_ENHANCED.XML. */
    OFAC_ENHANCED_XML,
    /** The names of the SDN list as JSON, a list of its own. */
    OFAC_NAMES_JSON,
    /** The UN Security Council's consolidated list as XML. */
    UN_XML,
    /** Mexico's list under article 69-B CFF as SAT's CSV. */
    SAT_69B_CSV,
    /** FinCEN's special measures as CSV. */
    FINCEN_CSV,
    /** Canada's consolidated autonomous sanctions list as XML. */
    SEMA_XML,
    /** The EU's consolidated financial sanctions list as XML, in schema 1.1 or the one before. */
    EU_FSF_XML,
    /** OFSI's Consolidated List, which ended on 2026-01-28, as CSV. */
    UK_CONLIST_CSV,
    /** The UK Sanctions List as CSV. */
    UK_SANCTIONS_LIST_CSV,
    /** The UK Sanctions List as XML. */
    UK_SANCTIONS_LIST_XML,
    /** Any list as FollowTheMoney JSON lines. */
    FTM_JSON_LINES,
    /** Any list as Senzing JSON lines. */
    SENZING_JSON_LINES,
    /** Any list as the table targets.simple.csv. */
    TARGETS_SIMPLE_CSV,
    /** A private list as CSV. */
    PRIVATE_CSV;

    /** As much of a file as its format shows in. */
    private static final int BEGINNING = 1 << 16;
    /** The header stands within this many lines, each looked at this far. */
    private static final int HEADER_WITHIN = 10;

    private static final int MOST_HEADER = 4096;

    /** The first fields of OFAC's files. A quoted name may hold commas, but none of the fields before it do. */
    private static final Pattern SDN_ROW = Pattern.compile(
            "\\d+,(?:\"(?:[^\"]|\"\")*\"|[^\",]*),(?:\"?(?:individual|vessel|aircraft|entity)\"?|\"?-0- ?\"?),.*");

    private static final Pattern ALT_ROW = Pattern.compile("\\d+,\\d+,\"?[afn]ka\"?,.*");
    private static final Pattern ADD_ROW = Pattern.compile("\\d+,\\d+,(?:\"|-0-).*");
    /** A JSON object whose name says that it holds the SDN list. */
    private static final Pattern NAMES_JSON =
            Pattern.compile("\\s*\\{\\s*\"name\"\\s*:\\s*\"OFAC Specially Designated Nationals[^\"]*\"");

    private static final Pattern XML_ROOT = Pattern.compile("<([A-Za-z_][\\w.:-]*)");

    /**
     * Tells the format from the beginning of a file.
     *
     * @param privateWanted whether the user named the list, so that CSV of no other format is taken for a private list
     * @throws TamizException MALFORMED if it is none of them, naming what it seems to be
     */
    public static ListFormat recognise(TextInput input, boolean privateWanted) {
        String beginning = input.beginning(BEGINNING);
        if (TextInput.isWebPage(beginning)) {
            throw TextInput.webPage(input.name(), "a list");
        }
        if (beginning.stripLeading().startsWith("<")) {
            return ofXml(input.name(), beginning);
        }
        if (NAMES_JSON.matcher(beginning).lookingAt()) {
            return OFAC_NAMES_JSON;
        }
        String line =
                beginning.lines().filter(text -> !text.isBlank()).findFirst().orElse("");
        if (line.startsWith("{")) {
            // One object a line; their telling members stand in the first one, in whatever order.
            if (line.contains("\"RECORD_ID\"")) {
                return SENZING_JSON_LINES;
            }
            if (line.contains("\"schema\"") && line.contains("\"properties\"")) {
                return FTM_JSON_LINES;
            }
        }
        // A name has no thousand characters, and the patterns below take stack by the character.
        String start = line.substring(0, Math.min(line.length(), 1000));
        if (SDN_ROW.matcher(start).matches()) {
            return OFAC_CSV;
        }
        if (ALT_ROW.matcher(start).matches() || ADD_ROW.matcher(start).matches()) {
            throw malformed(
                    input.name(),
                    "is one of OFAC's companion files. Import SDN.CSV, and this file is taken in from beside it, or name it "
                            + "with --alt, --add or --comments.");
        }
        ListFormat named = byColumns(beginning);
        if (named != null) {
            return named;
        }
        if (privateWanted || isPrivateHeader(line)) {
            return PRIVATE_CSV;
        }
        throw malformed(
                input.name(),
                "is in no list format that Tamiz reads; docs/lists.md has them all. A private list has the columns id, kind, "
                        + "name; for one, give --list and its name.");
    }

    /**
     * Reads files of this format.
     *
     * @param files the main file, and for OFAC's format any companions
     * @throws TamizException as the readers do
     */
    ListContent read(Map<FileRole, TextInput> files) {
        TextInput main = files.get(FileRole.MAIN);
        if (main == null) {
            throw new IllegalArgumentException("There is no main file.");
        }
        return switch (this) {
            case OFAC_CSV ->
                OfacCsvReader.read(new OfacFiles(
                        main, files.get(FileRole.ALT), files.get(FileRole.ADD), files.get(FileRole.COMMENTS)));
            case OFAC_SDN_LIST_XML -> SdnListReader.read(main);
            case OFAC_ADVANCED_XML -> AdvancedXmlReader.read(main);
            case OFAC_ENHANCED_XML -> EnhancedXmlReader.read(main);
            case OFAC_NAMES_JSON -> NamesJsonReader.read(main);
            case UN_XML -> UnXmlReader.read(main);
            case SAT_69B_CSV -> Sat69bReader.read(main);
            case FINCEN_CSV -> FincenReader.read(main);
            case SEMA_XML -> SemaXmlReader.read(main);
            case EU_FSF_XML -> EuXmlReader.read(main);
            case UK_CONLIST_CSV -> ConListReader.read(main);
            case UK_SANCTIONS_LIST_CSV -> UkSanctionsListReader.readCsv(main);
            case UK_SANCTIONS_LIST_XML -> UkSanctionsListReader.readXml(main);
            case FTM_JSON_LINES -> FtmReader.read(main);
            case SENZING_JSON_LINES -> SenzingReader.read(main);
            case TARGETS_SIMPLE_CSV -> SimpleCsvReader.read(main);
            case PRIVATE_CSV -> PrivateListReader.read(main);
        };
    }

    private static ListFormat ofXml(String name, String beginning) {
        var root = XML_ROOT.matcher(beginning);
        String element = root.find() ? root.group(1) : "";
        switch (element.substring(element.indexOf(':') + 1)) {
            case UnXmlReader.ROOT -> {
                return UN_XML;
            }
            case SdnListReader.ROOT -> {
                return OFAC_SDN_LIST_XML;
            }
            case AdvancedXmlReader.ROOT -> {
                return OFAC_ADVANCED_XML;
            }
            case SemaXmlReader.ROOT -> {
                return SEMA_XML;
            }
            case UkSanctionsListReader.ROOT -> {
                return UK_SANCTIONS_LIST_XML;
            }
            case EuXmlReader.ROOT, EuXmlReader.OLD_ROOT -> {
                return EU_FSF_XML;
            }
            case EnhancedXmlReader.ROOT -> {
                return OFAC_ENHANCED_XML;
            }
            default ->
                throw malformed(
                        name,
                        "is XML, but no list that Tamiz reads (outermost element: " + describe(element)
                                + "). See docs/lists.md for the formats.");
        }
    }

    private static String describe(@Nullable String element) {
        return element == null || element.isEmpty() ? "none" : element;
    }

    /** Formats that a column of their header gives away; some have lines above it, so the first few rows are looked at. */
    private static @Nullable ListFormat byColumns(String beginning) {
        for (String row : beginning.lines().limit(HEADER_WITHIN).toList()) {
            Set<String> columns = Arrays.stream(row.substring(0, Math.min(row.length(), MOST_HEADER))
                            .split(",", -1))
                    .map(column -> CsvHeader.key(column.replace("\"", "")))
                    .collect(Collectors.toSet());
            if (columns.contains(CsvHeader.key(Sat69bReader.TELLING_COLUMN))) {
                return SAT_69B_CSV;
            }
            if (columns.containsAll(keys(FincenReader.REQUIRED))) {
                return FINCEN_CSV;
            }
            if (columns.containsAll(keys(ConListReader.REQUIRED))) {
                return UK_CONLIST_CSV;
            }
            if (columns.containsAll(keys(UkSanctionsListReader.REQUIRED))) {
                return UK_SANCTIONS_LIST_CSV;
            }
            if (columns.containsAll(keys(SimpleCsvReader.REQUIRED))) {
                return TARGETS_SIMPLE_CSV;
            }
        }
        return null;
    }

    private static List<String> keys(List<String> columns) {
        return columns.stream().map(CsvHeader::key).toList();
    }

    private static boolean isPrivateHeader(String line) {
        var columns = Arrays.stream(line.split("[,;\t|]", -1))
                .map(column -> CsvHeader.key(column.replace("\"", "")))
                .toList();
        return columns.containsAll(PrivateListReader.REQUIRED);
    }

    private static TamizException malformed(String name, String problemAndRemedy) {
        return TamizException.in(TamizException.Code.MALFORMED, name, problemAndRemedy, null);
    }
}
