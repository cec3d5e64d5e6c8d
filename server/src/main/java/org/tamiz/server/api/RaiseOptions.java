package org.tamiz.server.api;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tamiz.cases.Cases;
import org.tamiz.cases.Raised;
import org.tamiz.cases.ScreeningBasis;
import org.tamiz.cases.Submission;
import org.tamiz.core.screening.Screening;
import org.tamiz.customers.Customer;
import org.tamiz.server.ApiError;
import org.tamiz.server.ApiError.Code;

/**
 * Whether hits become alerts, in the cases of the records that have them.
 *
 * @param source the data set that the records are from, such as {@code customers}
 * @param monitored whether the records are screened again when lists change
 */
record RaiseOptions(String source, boolean monitored) {
    private static final int LONGEST_KEY = 200;

    /**
     * What a request asks for.
     *
     * @param option the options by name, null for those that are not there
     * @param scope its options for the scope: alerts are raised under the server's own policy, from the lists as they are
     * @return null if no alerts are to be raised
     * @throws ApiError if the options do not fit together
     */
    static @Nullable RaiseOptions of(Function<String, @Nullable String> option, ScopeOptions scope) {
        boolean monitored = ScopeOptions.flag(option, "monitored");
        String source = option.apply("source");
        if (!ScopeOptions.flag(option, "raise")) {
            if (source != null || monitored) {
                throw ApiError.of(
                                Code.MISSING,
                                "source and monitored are for records of which hits become alerts.",
                                "Add raise=true, or leave them out.")
                        .field("raise");
            }
            return null;
        }
        if (!scope.usual()) {
            throw ApiError.invalid(
                    "raise",
                    "Alerts are raised under the server's own policy, from the lists as they are.",
                    "Leave out lists, threshold and as_of, or raise.");
        }
        if (source == null) {
            throw ApiError.of(
                            Code.MISSING, "The source of the records is missing.", "Add one, such as source=customers.")
                    .field("source");
        }
        if (!source.matches("[a-z0-9][a-z0-9._-]{0,63}")) {
            throw ApiError.invalid(
                    "source",
                    ApiError.shown(source) + " is no source.",
                    "Use lower-case letters, digits, dots, hyphens and underscores, at most 64.");
        }
        return new RaiseOptions(source, monitored);
    }

    /** Why no alerts can be raised for a record, with the remedy; null if they can. */
    static @Nullable String problem(Customer customer) {
        if (customer.record() == null) {
            return null;
        }
        if (!customer.statesId()) {
            return "the record states no id, so its hits could not be found again; give it one.";
        }
        String key = customer.record().id();
        return key.isBlank() || key.length() > LONGEST_KEY || key.indexOf('\0') >= 0
                ? "the record's id is longer than " + LONGEST_KEY + " characters; shorten it."
                : null;
    }

    /**
     * Makes alerts of hits.
     *
     * @param who who asked for it
     * @return what became of each, in the order of the screenings
     */
    List<Raised> raise(Cases cases, List<Screening> screenings, Scope scope, ScopeOptions options, String who) {
        List<Submission> submissions = new ArrayList<>(screenings.size());
        for (Screening screening : screenings) {
            submissions.add(new Submission(source, screening.record().id(), monitored, screening));
        }
        return cases.raise(
                submissions,
                ScreeningBasis.of(
                        scope.heading().publications(), scope.heading().policy(), options.channel(), who));
    }
}
