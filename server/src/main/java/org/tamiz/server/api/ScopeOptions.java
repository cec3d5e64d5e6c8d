package org.tamiz.server.api;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Channel;
import org.tamiz.core.model.Policy;
import org.tamiz.reports.phrase.Language;
import org.tamiz.server.ApiError;

/**
 * What a request says of how it wants to be answered, in the query of its address.
 *
 * @param lists the lists to search; empty for all that the server searches
 * @param threshold the least score of a hit; null for the server's own
 * @param asOf the day on which lists are looked at; null for today
 * @param channel where records come from
 * @param language the language of what people read; null for the server's own
 */
record ScopeOptions(
        Set<String> lists,
        @Nullable Double threshold,
        @Nullable LocalDate asOf,
        Channel channel,
        @Nullable Language language) {
    /** The names of the options. */
    static final List<String> NAMES = List.of("lists", "threshold", "as_of", "channel", "lang");

    private static final ScopeOptions NONE = new ScopeOptions(Set.of(), null, null, Channel.FILE, null);

    /**
     * The options of a request.
     *
     * @param further options that the route has besides
     * @throws ApiError if one is not known, is there more than once, or has no possible value
     */
    static ScopeOptions of(Context context, List<String> further) {
        if (context.queryString() == null) {
            return NONE;
        }
        context.queryParamMap().forEach((name, values) -> check(name, values, further));
        Set<String> lists = new TreeSet<>();
        String named = context.queryParam("lists");
        if (named != null) {
            Arrays.stream(named.split(",", -1)).map(String::strip).forEach(lists::add);
        }
        return new ScopeOptions(
                lists,
                threshold(context.queryParam("threshold")),
                day("as_of", context.queryParam("as_of")),
                channel(context.queryParam("channel")),
                language(context.queryParam("lang")));
    }

    /** Whether the server's own lists and policy are to be used. */
    boolean usual() {
        return lists.isEmpty() && threshold == null && asOf == null;
    }

    private static void check(String name, List<String> values, List<String> further) {
        if (!NAMES.contains(name) && !further.contains(name)) {
            throw ApiError.of(
                            ApiError.Code.UNKNOWN_OPTION,
                            "There is no option " + ApiError.shown(name) + " here.",
                            "Use " + String.join(", ", NAMES)
                                    + (further.isEmpty() ? "" : ", " + String.join(", ", further)) + ".")
                    .field(name);
        }
        if (values.size() > 1) {
            throw ApiError.invalid(name, "The option " + name + " is there more than once.", "Give it once.");
        }
    }

    private static @Nullable Double threshold(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            double value = Double.parseDouble(text);
            if (value >= Policy.LEAST_THRESHOLD && value < 1) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw threshold(text, "no number");
        }
        throw threshold(text, "out of range");
    }

    private static ApiError threshold(String text, String fault) {
        return ApiError.invalid(
                "threshold",
                "The threshold " + ApiError.shown(text) + " is " + fault + ".",
                "Give a number from 0.5 to the server's own threshold, such as 0.6.");
    }

    /**
     * Whether an option that is true or false is true.
     *
     * @throws ApiError if it is neither
     */
    static boolean flag(Context context, String name) {
        String text = context.queryParam(name);
        if (text == null || text.equals("false")) {
            return false;
        }
        if (!text.equals("true")) {
            throw ApiError.invalid(name, ApiError.shown(text) + " is neither true nor false.", "Write true or false.");
        }
        return true;
    }

    /** The day that an option names; null if it is not there. */
    static @Nullable LocalDate day(String name, @Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw ApiError.invalid(name, ApiError.shown(text) + " is no day.", "Write YYYY-MM-DD.");
        }
    }

    private static Channel channel(@Nullable String text) {
        if (text == null) {
            return Channel.FILE;
        }
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "file" -> Channel.FILE;
            case "check" -> Channel.CHECK;
            case "document" -> Channel.DOCUMENT;
            default ->
                throw ApiError.invalid(
                        "channel",
                        "There is no channel " + ApiError.shown(text) + ".",
                        "Use file for customers, check where a person asks about one name, or document for names in a text.");
        };
    }

    private static @Nullable Language language(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return Language.parse(text);
        } catch (IllegalArgumentException e) {
            throw ApiError.invalid("lang", "There is no language " + ApiError.shown(text) + ".", "Use en or es.");
        }
    }
}
