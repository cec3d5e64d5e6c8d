package org.tamiz.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tamiz.cases.Examples.basis;
import static org.tamiz.cases.Examples.submission;

import java.util.List;
import org.tamiz.cases.audit.AuditEntry;
import org.tamiz.core.model.ListedParties;

/** What tests of cases do again and again. */
final class Steps {
    private Steps() {}

    /** Raises an alert about customer 17, born on some day; the case's number. */
    static long raise(Cases cases, ListedParties edition, String born) {
        Long id = cases.raise(submission("17", born, edition), basis(edition)).caseId();
        assertThat(id).isNotNull();
        return id;
    }

    /** The one alert that a case must have. */
    static Alert onlyAlert(Cases cases, long caseId) {
        List<Alert> alerts = cases.find(caseId).alerts();
        assertThat(alerts).hasSize(1);
        return alerts.get(0);
    }

    /** The one alert of a record's case, about which something was raised before. */
    static Alert alertOf(Cases cases, Raised raised) {
        return alert(cases, raised.alerts().get(0).alertId());
    }

    /** An alert that is its case's only one, as it is now. */
    static Alert alert(Cases cases, long id) {
        return cases.caseOfAlert(id).alerts().get(0);
    }

    /** What was done to a case, in order. */
    static List<String> actions(Cases cases, long caseId) {
        return cases.trail().about("case/" + caseId).stream()
                .map(AuditEntry::action)
                .toList();
    }
}
