package org.tamiz.server.api;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
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
    private static final ScopeOptions NONE = new ScopeOptions(Set.of(), null, null, Channel.FILE, null);

    /**
     * The options of a request.
     *
     * @param allowed the options that its route has, these and others
     * @throws ApiError if one is not allowed, is there more than once, or has no possible value
     */
    static ScopeOptions of(Context context, List<String> allowed) {
        if (context.queryString() == null) {
            return NONE;
        }
        check(context, allowed);
        return of(context::queryParam);
    }

    /** The same from options by name, null for those that are not there. */
    static ScopeOptions of(Function<String, @Nullable String> option) {
        Set<String> lists = new TreeSet<>();
        String named = option.apply("lists");
        if (named != null) {
            Arrays.stream(named.split(",", -1)).map(String::strip).forEach(lists::add);
        }
        return new ScopeOptions(
                lists,
                threshold(option.apply("threshold")),
                day("as_of", option.apply("as_of")),
                channel(option.apply("channel")),
                language(option.apply("lang")));
    }

    /** Whether the server's own lists and policy are to be used. */
    boolean usual() {
        return lists.isEmpty() && threshold == null && asOf == null;
    }

    /** Checks that a request has no other options than these, and each once. */
    static void check(Context context, List<String> allowed) {
        if (context.queryString() != null) {
            context.queryParamMap().forEach((name, values) -> check(name, values, allowed));
        }
    }

    private static void check(String name, List<String> values, List<String> allowed) {
        if (!allowed.contains(name)) {
            throw ApiError.of(
                            ApiError.Code.UNKNOWN_OPTION,
                            "There is no option " + ApiError.shown(name) + " here.",
                            allowed.isEmpty() ? "Leave it out." : "Use " + String.join(", ", allowed) + ".")
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
    static boolean flag(Function<String, @Nullable String> option, String name) {
        String text = option.apply(name);
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
