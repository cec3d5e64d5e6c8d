package org.tamiz.lists.fincen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Designation;
import org.tamiz.core.model.DesignationStatus;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.Relation;
import org.tamiz.lists.PartyDraft;
import org.tamiz.lists.fincen.MeasureDocument.Stage;
import org.tamiz.lists.text.CsvHeader;

/** One measure while its rows are read: the institution, its affiliates and the documents. */
final class Measure {
    static final String AUTHORITY = "FinCEN";
    /** What stands behind the program of those whom a measure's documents name and the measure does not cover. */
    static final String LINKED = "-linked";
    /** How the titles of orders under section 9714 start. */
    private static final Pattern RUSSIAN_LAUNDERING = Pattern.compile("prohibiting-the-transmittal-of-funds");

    private final String name;
    private final PartyDraft institution;
    private final Map<String, PartyDraft> affiliates = new LinkedHashMap<>();
    private final Set<PartyDraft> covered = new LinkedHashSet<>();
    private final Map<String, MeasureDocument> documents = new LinkedHashMap<>();

    Measure(String name) {
        this.name = name;
        this.institution = new PartyDraft(slug(name), PartyKind.ORGANIZATION);
    }

    /** The measured institution; without a name if it is a jurisdiction or a class of transactions that has no row. */
    PartyDraft institution() {
        return institution;
    }

    /** An affiliate by its name, the same one each time. */
    PartyDraft affiliate(String affiliateName, PartyKind kind) {
        String id = institution.id() + "/" + slug(affiliateName);
        return affiliates.computeIfAbsent(id, key -> new PartyDraft(key, kind));
    }

    /** Notes that the measure covers an affiliate. */
    void covers(PartyDraft affiliate) {
        covered.add(affiliate);
    }

    void document(String address) {
        if (!address.isBlank()) {
            documents.computeIfAbsent(address, MeasureDocument::at);
        }
    }

    /** The parties of the measure, the institution first if there is one. */
    List<ListedParty> parties() {
        OpioidOrders.Order order = OpioidOrders.among(documents.keySet());
        Designation designation = order == null ? section311() : section2313a();
        List<ListedParty> parties = new ArrayList<>();
        if (institution.named()) {
            // The order's own name, so that the party is found where a transcription cut its name short.
            PartyDraft named = order == null ? institution : withName(order.institution());
            addDesignation(named, designation, order != null);
            parties.add(named.build());
        }
        for (PartyDraft affiliate : affiliates.values()) {
            if (covered.contains(affiliate)) {
                addDesignation(affiliate, designation, order != null);
            } else {
                addDesignation(affiliate, linked(designation), false);
            }
            parties.add(affiliate.build());
        }
        return parties;
    }

    /** The relation of an affiliate to the institution. */
    Relation relation(String words) {
        return new Relation(words, name, institution.named() ? institution.id() : null);
    }

    private PartyDraft withName(String ordered) {
        ListedParty read = institution.build();
        PartyDraft renamed = new PartyDraft(read.id(), read.kind());
        renamed.name(ordered, NameQuality.PRIMARY);
        read.names().stream()
                .filter(known -> known.quality() != NameQuality.PRIMARY)
                .forEach(renamed::name);
        read.identifiers().forEach(renamed::identifier);
        read.addresses()
                .forEach(address -> renamed.address(
                        Objects.requireNonNullElse(address.text(), ""),
                        Objects.requireNonNullElse(address.countryName(), "")));
        renamed.remark("Listed as", name);
        read.remarks().forEach(renamed::remark);
        renamed.record(read.record());
        return renamed;
    }

    private void addDesignation(PartyDraft party, Designation designation, boolean order) {
        party.designation(designation);
        if (order) {
            party.remark("Transmittals of funds are prohibited; not an SDN listing. " + OpioidOrders.moves());
        } else if (statusAssumed()) {
            party.remark("The source does not say of every document whether it proposes, imposes or withdraws this "
                    + "measure; it is taken as in force. Read the documents.");
        }
    }

    /** Being named has the dates and the standing of the measure, and no law of its own. */
    private static Designation linked(Designation measure) {
        return new Designation(
                AUTHORITY,
                measure.program() + LINKED,
                null,
                measure.status(),
                measure.announced(),
                measure.effective(),
                null,
                measure.citation());
    }

    private Designation section2313a() {
        return new Designation(
                AUTHORITY,
                OpioidOrders.PROGRAM,
                OpioidOrders.LEGAL_BASIS,
                DesignationStatus.IN_FORCE,
                OpioidOrders.ISSUED,
                OpioidOrders.EFFECTIVE.get(OpioidOrders.EFFECTIVE.size() - 1),
                null,
                documents.keySet().iterator().next());
    }

    private Designation section311() {
        DesignationStatus status = status();
        MeasureDocument decisive = decisive(status);
        LocalDate announced = decisive == null ? null : decisive.published();
        String address = decisive == null ? "" : decisive.address();
        return new Designation(
                AUTHORITY,
                RUSSIAN_LAUNDERING.matcher(address).find() ? "9714" : "311",
                RUSSIAN_LAUNDERING.matcher(address).find()
                        ? "Combating Russian Money Laundering Act, Pub. L. 116-283, section 9714"
                        : "31 USC 5318A",
                status,
                announced,
                null,
                null,
                decisive == null ? null : decisive.address());
    }

    private DesignationStatus status() {
        if (has(Stage.WITHDRAWS)) {
            return DesignationStatus.RESCINDED;
        }
        return has(Stage.IMPOSES) || has(Stage.NOT_TOLD) || documents.isEmpty()
                ? DesignationStatus.IN_FORCE
                : DesignationStatus.PROPOSED;
    }

    private boolean statusAssumed() {
        return status() == DesignationStatus.IN_FORCE && (!has(Stage.IMPOSES) || has(Stage.NOT_TOLD));
    }

    private boolean has(Stage stage) {
        return documents.values().stream().anyMatch(document -> document.stage() == stage);
    }

    private @Nullable MeasureDocument decisive(DesignationStatus status) {
        Stage stage = switch (status) {
            case RESCINDED -> Stage.WITHDRAWS;
            case PROPOSED -> Stage.PROPOSES;
            case IN_FORCE -> has(Stage.IMPOSES) ? Stage.IMPOSES : Stage.NOT_TOLD;
        };
        return documents.values().stream()
                .filter(document -> document.stage() == stage)
                .findFirst()
                .orElse(null);
    }

    private static String slug(String text) {
        return CsvHeader.key(text).replace('_', '-');
    }
}
