package org.tamiz.lists.mexico;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.TamizException;
import org.tamiz.lists.text.CsvHeader;
import org.tamiz.lists.text.CsvRow;

/** Where a header has the columns of each stage. SAT rewords its headers, so columns are known by their key words. */
final class SatColumns {
    static final String RFC = "RFC";
    static final String NAME = "Nombre del Contribuyente";
    static final String SITUATION = "Situación del contribuyente";

    private final CsvHeader header;
    /** A column that tells of a stage: whether it is of the Diario Oficial, and whether it holds a date or an oficio. */
    private record Column(int index, String name, boolean dof, boolean date) {}

    private final Map<SatStage, List<Column>> ofStage = new EnumMap<>(SatStage.class);

    SatColumns(CsvHeader header, String file) {
        this.header = header;
        for (String required : List.of(RFC, NAME, SITUATION)) {
            if (header.indexOf(required) < 0) {
                throw TamizException.in(
                        TamizException.Code.MALFORMED,
                        file,
                        "lacks the column \"" + required + "\" of SAT's list under article 69-B. Download the "
                                + "\"Listado completo\" as CSV again.",
                        null);
            }
        }
        for (int i = 0; i < header.columns().size(); i++) {
            String name = header.columns().get(i).strip();
            String key = "_" + CsvHeader.key(name) + "_";
            SatStage stage = SatStage.ofColumn(key);
            if (stage != null) {
                ofStage.computeIfAbsent(stage, any -> new ArrayList<>())
                        .add(new Column(i, name, key.contains("_dof_"), key.startsWith("_publicacion_")));
            }
        }
    }

    /**
     * What a row says of a stage.
     *
     * @param stage the stage
     * @param sat SAT's date, as far as understood
     * @param dof the Diario Oficial's date, as far as understood
     * @param citation the oficio, the Diario Oficial's before SAT's
     * @param words everything the row says of it, with the columns' names
     */
    record Stage(
            SatStage stage,
            @Nullable LocalDate sat,
            @Nullable LocalDate dof,
            @Nullable String citation,
            List<String> words) {}

    String field(CsvRow row, String column) {
        return header.field(row, column);
    }

    /** What a row says of a stage; {@code dates} is told of each date, and whether it is understood. */
    Stage stage(CsvRow row, SatStage stage, Consumer<DateField> dates) {
        LocalDate sat = null;
        LocalDate dof = null;
        String citation = null;
        List<String> words = new ArrayList<>();
        for (Column column : ofStage.getOrDefault(stage, List.of())) {
            String field = row.fields().get(column.index()).strip();
            if (field.isEmpty()) {
                continue;
            }
            words.add(column.name() + ": " + field);
            boolean ofDof = column.dof();
            if (column.date()) {
                LocalDate date = SatDates.earliest(field);
                dates.accept(new DateField(column.name(), field, date != null));
                sat = ofDof ? sat : date;
                dof = ofDof ? date : dof;
            } else if (ofDof || citation == null) {
                citation = field;
            }
        }
        return new Stage(stage, sat, dof, citation, words);
    }

    /** A date of a row. */
    record DateField(String column, String text, boolean understood) {}
}
