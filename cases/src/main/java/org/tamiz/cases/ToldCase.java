package org.tamiz.cases;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.tamiz.cases.audit.AuditEntry;
import org.tamiz.cases.json.Json;
import tools.jackson.databind.JsonNode;

/**
 * The alerts, decisions and accepted pairs of one case as its entries in the audit trail tell them. Each is a few facts by name, so that the
 * same is told of a row of the database and the two can be compared.
 */
final class ToldCase {
    /** Facts about the alerts, by what they are called. */
    private final Map<String, Map<String, Object>> things = new TreeMap<>();

    /** The decision about each alert that is proposed or in force. */
    private final Map<Long, String> standing = new HashMap<>();
    /** The accepted pair of each alert that is in force. */
    private final Map<Long, String> accepted = new HashMap<>();

    private int pairs;

    /** Takes the next entry about the case. */
    void tell(AuditEntry entry) {
        JsonNode details = Json.readObject(entry.details(), "entry " + entry.number());
        long alert = details.path("alert").asLong(-1);
        switch (entry.action()) {
            case "alert.raised", "alert.refreshed" -> seen(alert, details);
            case "alert.reopened" -> {
                seen(alert, details);
                overtaken(alert);
            }
            case "decision.proposed", "decision.made" -> decided(alert, entry, details);
            case "decision.approved", "decision.rejected", "decision.withdrawn" -> seconded(alert, entry, details);
            case "pair.accepted" -> accepted(alert, entry, details);
            case "pair.ended" -> ended(alert, entry, details);
            default -> {
                // Notes, files and the like change neither alerts nor decisions.
            }
        }
    }

    private Map<String, Object> thing(String name) {
        return things.computeIfAbsent(name, none -> new LinkedHashMap<>());
    }

    private void seen(long alert, JsonNode details) {
        Map<String, Object> facts = thing(alertName(alert));
        facts.put("status", AlertStatus.OPEN.name());
        facts.put("list", details.path("list").asString());
        facts.put("party", details.path("party").asString());
        // An alert that somebody opens again, or whose pair has expired, is about the same hit as before.
        JsonNode record = details.get("record_sha256");
        if (record != null) {
            facts.put("record", record.asString());
            facts.put("party's fingerprint", details.path("party_fingerprint").asString());
            facts.put("band", details.path("band").asString());
        }
    }

    private void overtaken(long alert) {
        String decision = standing.remove(alert);
        if (decision != null) {
            thing(decision).put("state", DecisionState.OVERTAKEN.name());
        }
    }

    private void decided(long alert, AuditEntry entry, JsonNode details) {
        boolean proposed = entry.action().equals("decision.proposed");
        String until = text(details, "pair_until");
        String name = decisionName(details.path("decision").asLong(-1));
        Map<String, Object> facts = thing(name);
        facts.put("alert", alert);
        facts.put("hit", details.path("hit").asLong(-1));
        facts.put("outcome", details.path("outcome").asString());
        facts.put("reason", details.path("reason").asString());
        facts.put("accepted until", until == null ? "" : Instant.parse(until));
        facts.put("by", entry.who());
        facts.put("at", entry.at());
        facts.put("state", (proposed ? DecisionState.PROPOSED : DecisionState.IN_FORCE).name());
        facts.put("second person", "");
        facts.put("second person's time", "");
        facts.put("second person's reason", "");
        facts.put("review policy", details.path("review_policy").asString());
        standing.put(alert, name);
        thing(alertName(alert))
                .put(
                        "status",
                        proposed
                                ? AlertStatus.AWAITING_APPROVAL.name()
                                : effect(until).name());
    }

    private static AlertStatus effect(@Nullable String pairUntil) {
        return pairUntil == null ? AlertStatus.DECIDED : AlertStatus.CLEARED;
    }

    private void seconded(long alert, AuditEntry entry, JsonNode details) {
        boolean approved = entry.action().equals("decision.approved");
        Map<String, Object> facts = thing(decisionName(details.path("decision").asLong(-1)));
        facts.put("state", (approved ? DecisionState.IN_FORCE : DecisionState.REJECTED).name());
        facts.put("second person", entry.who());
        facts.put("second person's time", entry.at());
        facts.put("second person's reason", Objects.requireNonNullElse(text(details, "second_reason"), ""));
        AlertStatus status = approved ? effect(text(details, "pair_until")) : AlertStatus.OPEN;
        thing(alertName(alert)).put("status", status.name());
        if (!approved) {
            standing.remove(alert);
        }
    }

    private void accepted(long alert, AuditEntry entry, JsonNode details) {
        Map<String, Object> decision =
                thing(decisionName(details.path("decision").asLong(-1)));
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("reason", decision.getOrDefault("reason", ""));
        facts.put("by", decision.getOrDefault("by", ""));
        facts.put("approved by", decision.getOrDefault("second person", ""));
        facts.put("since", entry.at());
        facts.put("until", Instant.parse(details.path("until").asString()));
        facts.put("ended", "");
        facts.put("end's reason", "");
        String name = pairName(alert, pairs++);
        things.put(name, facts);
        accepted.put(alert, name);
    }

    private void ended(long alert, AuditEntry entry, JsonNode details) {
        String pair = accepted.remove(alert);
        if (pair != null) {
            thing(pair).put("ended", entry.at());
            thing(pair).put("end's reason", details.path("why").asString());
        }
    }

    private static @Nullable String text(JsonNode details, String name) {
        JsonNode value = details.get(name);
        return value == null ? null : value.asString();
    }

    private static String alertName(long id) {
        return "alert " + id;
    }

    private static String decisionName(long id) {
        return "decision " + id;
    }

    /** Pairs have no number in the trail; they are counted within the case. */
    private static String pairName(long alert, int count) {
        return "accepted pair " + (count + 1) + " of the case, about alert " + alert;
    }

    /**
     * Takes what stands in the database away from what is told, and tells where they differ.
     *
     * @param pairRows the case's accepted pairs in the order of their numbers
     * @param differs takes the name of a thing, and what differs
     */
    void compare(
            Iterable<AlertTable.Row> alertRows,
            Iterable<Decision> decisionRows,
            Iterable<AcceptedPair> pairRows,
            BiConsumer<String, String> differs) {
        Map<String, Map<String, Object>> left = new TreeMap<>(things);
        for (AlertTable.Row row : alertRows) {
            compare(left, alertName(row.id()), facts(row), differs);
        }
        for (Decision row : decisionRows) {
            compare(left, decisionName(row.id()), facts(row), differs);
        }
        int count = 0;
        for (AcceptedPair row : pairRows) {
            compare(left, pairName(row.alert(), count++), facts(row), differs);
        }
        left.keySet().forEach(name -> differs.accept(name, "is told in the trail and not in the database"));
    }

    private static void compare(
            Map<String, Map<String, Object>> left,
            String name,
            Map<String, Object> row,
            BiConsumer<String, String> differs) {
        Map<String, Object> told = left.remove(name);
        if (told == null) {
            differs.accept(name, "is in the database, and the trail tells of none");
            return;
        }
        row.forEach((fact, value) -> {
            if (!value.equals(told.get(fact))) {
                differs.accept(name, "has another " + fact + " in the database than the trail tells");
            }
        });
    }

    private static Map<String, Object> facts(AlertTable.Row row) {
        return Map.of(
                "status", row.status().name(),
                "list", row.list(),
                "party", row.party(),
                "record", row.recordPrint(),
                "party's fingerprint", row.partyPrint(),
                "band", Json.word(row.band()));
    }

    private static Map<String, Object> facts(Decision row) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("alert", row.alert());
        facts.put("hit", row.hit());
        facts.put("outcome", Json.word(row.outcome()));
        facts.put("reason", row.reason());
        facts.put("accepted until", orNothing(row.pairUntil()));
        facts.put("by", row.by());
        facts.put("at", row.at());
        facts.put("state", row.state().name());
        facts.put("second person", orNothing(row.secondBy()));
        facts.put("second person's time", orNothing(row.secondAt()));
        facts.put("second person's reason", orNothing(row.secondReason()));
        facts.put("review policy", row.reviewPolicy());
        return facts;
    }

    private static Map<String, Object> facts(AcceptedPair row) {
        return Map.of(
                "reason", row.reason(),
                "by", row.acceptedBy(),
                "approved by", orNothing(row.approvedBy()),
                "since", row.acceptedAt(),
                "until", row.expiresAt(),
                "ended", orNothing(row.voidAt()),
                "end's reason", orNothing(row.voidReason()));
    }

    private static Object orNothing(@Nullable Object value) {
        return value == null ? "" : value;
    }
}
