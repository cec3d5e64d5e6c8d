package org.tamiz.server.desk;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Identifier;
import org.tamiz.core.model.IdentifierType;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.PartialDate;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.ScreeningRecord;
import org.tamiz.lists.country.Countries;
import org.tamiz.reports.phrase.Language;

/**
 * What somebody wrote into the form of the check page, as written.
 *
 * @param reference the user's own number for the record
 * @param name the name
 * @param kind a {@link PartyKind} or empty
 * @param born the birth date
 * @param country the country
 * @param identifiers the identifiers, at least {@value #ROWS}, some perhaps empty
 * @param asOf the day on which lists are looked at; empty for today
 */
public record CheckForm(
        String reference, String name, String kind, String born, String country, List<Row> identifiers, String asOf) {
    /** So many identifiers can be written. */
    static final int ROWS = 3;

    private static final List<IdentifierType> OFFERED =
            List.of(IdentifierType.CURP, IdentifierType.RFC, IdentifierType.PASSPORT);
    private static final int LONGEST = 1_000;

    /**
     * An identifier as written.
     *
     * @param type an {@link IdentifierType}
     * @param value its value; empty for none
     */
    public record Row(String type, String value) {}

    /**
     * What a form says.
     *
     * @param record the record; null if something is wrong
     * @param day the day on which lists are looked at
     * @param errors what is wrong, by field
     */
    record Read(@Nullable ScreeningRecord record, LocalDate day, Map<String, String> errors) {}

    /** Copies the identifiers. */
    public CheckForm {
        identifiers = List.copyOf(identifiers);
    }

    /** The form as a request sends it. */
    static CheckForm of(Context context) {
        List<String> types = context.formParams("type");
        List<String> values = context.formParams("value");
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            rows.add(new Row(
                    i < types.size() ? types.get(i) : OFFERED.get(i).name(),
                    i < values.size() ? values.get(i).strip() : ""));
        }
        return new CheckForm(
                field(context, "reference"),
                field(context, "name"),
                field(context, "kind"),
                field(context, "born"),
                field(context, "country"),
                rows,
                field(context, "as-of"));
    }

    /** A field of a form without the blanks around it; empty if it is not there. */
    static String field(Context context, String name) {
        return Objects.requireNonNullElse(context.formParam(name), "").strip();
    }

    /** Whether anything beyond the name is filled in, so that it must be in sight. */
    public boolean hasMore() {
        return !born.isEmpty() || !country.isEmpty() || !asOf.isEmpty() || !reference.isEmpty() || hasIdentifier();
    }

    private boolean hasIdentifier() {
        return identifiers.stream().anyMatch(row -> !row.value().isEmpty());
    }

    /** Understands the form, or says what is wrong with it. */
    Read read(LocalDate today, Language language) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (name.isEmpty() && !hasIdentifier()) {
            errors.put("name", DeskPhrase.CHECK_NO_NAME.in(language));
        } else if (name.length() > LONGEST) {
            errors.put("name", DeskPhrase.CHECK_TOO_LONG.in(language));
        }
        List<PartialDate> dates = dates(errors, language);
        List<String> countries = countries(errors, language);
        List<Identifier> ids = new ArrayList<>();
        for (Row row : identifiers) {
            if (row.value().length() > LONGEST) {
                errors.put("value", DeskPhrase.CHECK_TOO_LONG.in(language));
            } else if (!row.value().isEmpty()) {
                ids.add(Identifier.of(type(row.type()), row.value()));
            }
        }
        LocalDate day = day(today, errors, language);
        ScreeningRecord record = errors.isEmpty()
                ? new ScreeningRecord(
                        reference.isEmpty() ? "1" : reference,
                        kindOrNull(),
                        name.isEmpty() ? List.of() : List.of(Name.of(name, NameQuality.PRIMARY)),
                        dates,
                        countries,
                        null,
                        ids,
                        List.of())
                : null;
        return new Read(record, day, errors);
    }

    private List<PartialDate> dates(Map<String, String> errors, Language language) {
        try {
            return born.isEmpty() ? List.of() : List.of(PartialDate.parse(born));
        } catch (IllegalArgumentException e) {
            errors.put("born", DeskPhrase.CHECK_NO_DATE.in(language));
            return List.of();
        }
    }

    private List<String> countries(Map<String, String> errors, Language language) {
        String code = country.isEmpty() ? "" : Countries.code(country);
        if (code == null) {
            errors.put("country", DeskPhrase.CHECK_NO_COUNTRY.in(language));
        }
        return code == null || code.isEmpty() ? List.of() : List.of(code);
    }

    private LocalDate day(LocalDate today, Map<String, String> errors, Language language) {
        try {
            return asOf.isEmpty() ? today : LocalDate.parse(asOf);
        } catch (DateTimeException e) {
            errors.put("as-of", DeskPhrase.CHECK_NO_DAY.in(language));
            return today;
        }
    }

    private static IdentifierType type(String text) {
        try {
            return IdentifierType.parse(text);
        } catch (IllegalArgumentException e) {
            return IdentifierType.OTHER;
        }
    }

    private @Nullable PartyKind kindOrNull() {
        for (PartyKind one : PartyKind.values()) {
            if (one.name().equals(kind)) {
                return one;
            }
        }
        return null;
    }
}
