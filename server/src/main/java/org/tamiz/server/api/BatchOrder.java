package org.tamiz.server.api;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tamiz.customers.DateOrder;
import org.tamiz.customers.Field;
import org.tamiz.server.ApiError;
import org.tamiz.server.ApiError.Code;

/**
 * What somebody wants to be screened in the background. Kept beside the file, so that a server that was stopped goes on.
 *
 * @param id the batch's id
 * @param by who sent it
 * @param file what the file is called
 * @param received when
 * @param options the options of the request
 * @param starts how often it was begun
 */
record BatchOrder(String id, String by, String file, Instant received, Map<String, String> options, int starts) {
    /** The options' names. */
    static final List<String> OPTIONS = List.of(
            "name", "lists", "threshold", "as_of", "channel", "lang", "map", "dates", "raise", "source", "monitored");

    /** Copies the options. */
    BatchOrder {
        options = Map.copyOf(options);
    }

    /** The same, begun once more. */
    BatchOrder begun() {
        return new BatchOrder(id, by, file, received, options, starts + 1);
    }

    @Nullable
    String option(String name) {
        return options.get(name);
    }

    /** The scope that is asked for; throws if there is none such. */
    ScopeOptions scopeOptions() {
        return ScopeOptions.of(this::option);
    }

    /** Whether alerts are raised; throws if that is not possible so. */
    @Nullable
    RaiseOptions raising() {
        return RaiseOptions.of(this::option, scopeOptions());
    }

    /** How dates such as 03/04/1975 are meant. */
    DateOrder dates() {
        String order = option("dates");
        try {
            return order == null ? DateOrder.UNKNOWN : DateOrder.parse(order);
        } catch (IllegalArgumentException e) {
            throw ApiError.invalid("dates", ApiError.shown(order) + " is no order of dates.", "Use dmy or mdy.");
        }
    }

    /** What columns hold where their names do not say, by column. */
    Map<String, Field> mapping() {
        Map<String, Field> mapping = new LinkedHashMap<>();
        String text = option("map");
        if (text == null) {
            return mapping;
        }
        for (String pair : text.split(",", -1)) {
            int equals = pair.indexOf('=');
            Field field = equals <= 0 ? null : Field.ofColumn(pair.substring(0, equals));
            if (field == null || pair.substring(equals + 1).isBlank()) {
                throw ApiError.of(
                                Code.INVALID_VALUE,
                                ApiError.shown(pair) + " says of no column what it holds.",
                                "Write FIELD=COLUMN, several separated by commas, such as map=name=Titular,id=Clave.")
                        .field("map");
            }
            mapping.put(pair.substring(equals + 1).strip(), field);
        }
        return mapping;
    }

    /** Throws if an option has no possible value. */
    void check() {
        scopeOptions();
        raising();
        dates();
        mapping();
        String lower = file.toLowerCase(Locale.ROOT);
        if (lower.length() > 200 || lower.indexOf('/') >= 0 || lower.indexOf('\\') >= 0) {
            throw ApiError.invalid("name", "The file's name is too long or holds a folder.", "Send a plain file name.");
        }
    }
}
