package org.tamiz.cli.command;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;
import org.tamiz.customers.CustomerFile;
import org.tamiz.customers.DateOrder;
import org.tamiz.customers.Field;
import org.tamiz.lists.text.TextInput;

/** The options that say how a customer file is read. */
final class CustomerOptions {
    private final Option<List<String>> mapping = Option.texts(
            "--map", "FIELD=COLUMN", "What a column holds where its name does not say, such as --map name=Titular.");
    private final Option<DateOrder> dates = Option.of(
            "--dates",
            "ORDER",
            "dmy or mdy: how dates such as 03/04/1975 are meant; else both count.",
            DateOrder.class,
            DateOrder::parse);

    /** The options, for a command to have. */
    List<Option<?>> all() {
        return List.of(mapping, dates);
    }

    /**
     * Opens a customer file as the options say.
     *
     * @throws TamizException USAGE if they make no sense; what {@link CustomerFile#open} throws
     */
    CustomerFile open(String name, TextInput input) {
        return CustomerFile.open(name, input, fields(), dates.or(DateOrder.UNKNOWN));
    }

    /** The options as the user gave them; empty if there are none. */
    String text() {
        StringBuilder text = new StringBuilder();
        mapping.or(List.of()).forEach(pair -> text.append(" --map ").append(pair));
        if (dates.value() != null) {
            text.append(" --dates ").append(dates.value());
        }
        return text.toString();
    }

    private Map<String, Field> fields() {
        Map<String, Field> fields = new LinkedHashMap<>();
        for (String pair : mapping.or(List.of())) {
            int equals = pair.indexOf('=');
            Field field = equals <= 0 ? null : Field.ofColumn(pair.substring(0, equals));
            if (field == null || pair.substring(equals + 1).isBlank()) {
                throw TamizException.of(
                        Code.USAGE,
                        "--map " + pair + ": write FIELD=COLUMN, where FIELD is one of " + fieldNames() + ".");
            }
            fields.put(pair.substring(equals + 1).strip(), field);
        }
        return fields;
    }

    private static String fieldNames() {
        return String.join(
                ", ",
                Arrays.stream(Field.values())
                        .map(field -> field.name().toLowerCase(Locale.ROOT))
                        .toList());
    }
}
