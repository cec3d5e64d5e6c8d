package org.tamiz.lists.register;

import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Designation;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.TamizException;
import org.tamiz.lists.ListContent;
import org.tamiz.lists.embedded.EmbeddedRegister;
import org.tamiz.lists.ofac.OfacEntries;
import org.tamiz.lists.ofac.namesonly.NamesJsonReader;

/**
 * What a list is called.
 *
 * @param list its short name
 * @param title its name for people
 * @param authority who publishes it
 */
record ListIdentity(String list, String title, String authority) {
    private static final String PRIVATE = "private";
    private static final String OFAC = "OFAC";

    private static final Set<String> OFAC_LISTS = Set.of(OfacEntries.SDN, OfacEntries.NON_SDN);

    /** Names that mean an official list, or the register that comes with Tamiz; another list must not hide them. */
    private static final Set<String> RESERVED = Set.of(
            OfacEntries.SDN,
            OfacEntries.NON_SDN,
            NamesJsonReader.LIST,
            "un-sc",
            "mx-sat-69b",
            "us-fincen-special-measures",
            "ca-sema",
            "eu-fsf",
            "uk-ofsi-conlist",
            "uk-sanctions-list",
            EmbeddedRegister.LIST);

    /** Programs whose parties are on OFAC's non-SDN list; a set of which they are half is that list. */
    private static final Set<String> NON_SDN_PROGRAMS =
            Set.of("NS-PLC", "UKRAINE-EO13662", "CMIC-EO13959", "561-Related", "CAATSA - RUSSIA");

    /**
     * What the list in a file is called.
     *
     * @param list the name the user gives it, or null for the usual one
     * @throws TamizException USAGE if the name is none, is missing, or is an official list's that this file is not
     */
    static ListIdentity of(Path file, ListFormat format, @Nullable String list, ListContent content) {
        ListIdentity usual = switch (format) {
            case OFAC_CSV, OFAC_SDN_LIST_XML, OFAC_ADVANCED_XML, OFAC_ENHANCED_XML ->
                isNonSdn(file, content)
                        ? new ListIdentity(OfacEntries.NON_SDN, "OFAC Consolidated (non-SDN) List", OFAC)
                        : new ListIdentity(OfacEntries.SDN, "OFAC Specially Designated Nationals List", OFAC);
            case OFAC_NAMES_JSON ->
                new ListIdentity(NamesJsonReader.LIST, "OFAC Specially Designated Nationals List, names only", OFAC);
            case UN_XML -> new ListIdentity("un-sc", "UN Security Council Consolidated List", "UN Security Council");
            case SAT_69B_CSV ->
                new ListIdentity("mx-sat-69b", "SAT List under Article 69-B of the Código Fiscal", "SAT");
            case FINCEN_CSV ->
                new ListIdentity("us-fincen-special-measures", "FinCEN Special Measures (311 and 2313a)", "FinCEN");
            case SEMA_XML ->
                new ListIdentity("ca-sema", "Consolidated Canadian Autonomous Sanctions List", "Government of Canada");
            case EU_FSF_XML ->
                new ListIdentity("eu-fsf", "EU Consolidated Financial Sanctions List", "Council of the European Union");
            case UK_CONLIST_CSV ->
                new ListIdentity("uk-ofsi-conlist", "OFSI Consolidated List (ended 2026-01-28)", "HM Treasury (OFSI)");
            case UK_SANCTIONS_LIST_CSV, UK_SANCTIONS_LIST_XML ->
                new ListIdentity("uk-sanctions-list", "UK Sanctions List", "FCDO");
            case PRIVATE_CSV, FTM_JSON_LINES, SENZING_JSON_LINES, TARGETS_SIMPLE_CSV -> {
                if (list == null) {
                    throw TamizException.in(
                            TamizException.Code.USAGE,
                            file.toString(),
                            format == ListFormat.PRIVATE_CSV
                                    ? "is a private list, which needs a name. Give --list, such as --list my-list."
                                    : "does not say which list it is. Give --list, such as --list my-list.",
                            null);
                }
                yield new ListIdentity(list, list, PRIVATE);
            }
        };
        if (list == null) {
            return usual;
        }
        if (!list.matches("[a-z0-9][a-z0-9-]{0,63}")) {
            throw TamizException.of(
                    TamizException.Code.USAGE,
                    "\"" + list
                            + "\" is not a list name. Use lower-case letters, digits and hyphens, such as my-list.");
        }
        boolean ownName = list.equals(usual.list()) && !usual.authority().equals(PRIVATE);
        // Which of its two lists a file of OFAC is can be guessed wrong, so there the user's word counts.
        boolean ofac = usual.authority().equals(OFAC) && OFAC_LISTS.contains(list) && OFAC_LISTS.contains(usual.list());
        if (RESERVED.contains(list) && !ownName && !ofac) {
            throw TamizException.in(
                    TamizException.Code.USAGE,
                    file.toString(),
                    "is not the list " + list + ", and would take its place under that name. Give --list another name.",
                    null);
        }
        return new ListIdentity(list, usual.title(), usual.authority());
    }

    /** One list keeps one name whichever format it comes in. Where the content does not say, its name or programs do. */
    private static boolean isNonSdn(Path file, ListContent content) {
        return content.list() != null
                ? content.list().equals(OfacEntries.NON_SDN)
                : Companions.isNonSdnName(file) || mostlyNonSdn(content);
    }

    private static boolean mostlyNonSdn(ListContent content) {
        long nonSdn = content.parties().stream()
                .map(ListedParty::designations)
                .filter(designations ->
                        designations.stream().map(Designation::program).anyMatch(NON_SDN_PROGRAMS::contains))
                .count();
        return nonSdn * 2 > content.parties().size();
    }
}
