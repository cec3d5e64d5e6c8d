package org.tamiz.server.yente;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tamiz.server.ApiError;

/** The query parameters of a request. Those that are malformed are refused with 422; unknown ones are ignored, as yente does. */
record Parameters(Context context) {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}([T ].*)?");

    /** A text, or what is used without it. */
    String text(String name, String otherwise) {
        String value = context.queryParam(name);
        return value == null || value.isBlank() ? otherwise : value.strip();
    }

    /** A whole number within a range. */
    int number(String name, int otherwise, int least, int most) {
        String value = text(name, "");
        if (value.isEmpty()) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw number(name, value, least, most);
        }
        throw number(name, value, least, most);
    }

    private static Refusal number(String name, String value, int least, int most) {
        return Refusal.malformed("Parameter " + name + " is " + ApiError.shown(value)
                + "; it must be a whole number from " + least + " to " + most + ".");
    }

    /** A number from 0 to 1; null without it. */
    @Nullable
    Double share(String name) {
        String value = text(name, "");
        if (value.isEmpty()) {
            return null;
        }
        double number;
        try {
            number = Double.parseDouble(value);
        } catch (NumberFormatException e) {
            number = Double.NaN;
        }
        if (!(number >= 0 && number <= 1)) {
            throw Refusal.malformed(
                    "Parameter " + name + " is " + ApiError.shown(value) + "; it must be a number from 0 to 1.");
        }
        return number;
    }

    /** A truth value. */
    boolean flag(String name, boolean otherwise) {
        String value = text(name, "");
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "" -> otherwise;
            case "true", "1", "yes", "on" -> true;
            case "false", "0", "no", "off" -> false;
            default ->
                throw Refusal.malformed(
                        "Parameter " + name + " is " + ApiError.shown(value) + "; it must be true or false.");
        };
    }

    /** A day, of which the time is not considered: publications have none. Null without it. */
    @Nullable
    LocalDate day(String name) {
        String value = text(name, "");
        if (value.isEmpty()) {
            return null;
        }
        if (DAY.matcher(value).matches()) {
            try {
                return LocalDate.parse(value.substring(0, 10));
            } catch (DateTimeException e) {
                throw notADay(name, value);
            }
        }
        throw notADay(name, value);
    }

    private static Refusal notADay(String name, String value) {
        return Refusal.malformed(
                "Parameter " + name + " is " + ApiError.shown(value) + "; it must be a date such as 2026-02-27.");
    }

    /** All values of a parameter that may be repeated. */
    Set<String> all(String name) {
        Set<String> all = new TreeSet<>();
        for (String value : context.queryParams(name)) {
            if (!value.isBlank()) {
                all.add(value.strip());
            }
        }
        return all;
    }

    /** The same in the order given. */
    List<String> inOrder(String name) {
        return context.queryParams(name).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }
}
