package org.tamiz.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.tamiz.cases.ReviewPolicy.QueueRule;
import org.tamiz.cases.json.Json;
import org.tamiz.core.model.Band;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The file in the home folder that sets the {@link ReviewPolicy}; {@code docs/cases.md} describes it. */
public final class ReviewPolicyFile {
    /** Its name. */
    public static final String NAME = "review-policy.json";

    private static final long LARGEST = 100_000;
    private static final Set<String> PROPERTIES =
            Set.of("second_for_match", "second_for_no_match", "second_for_pair", "pair_days", "queues");
    private static final Set<String> RULE_PROPERTIES = Set.of("queue", "bands", "lists", "sources");

    private ReviewPolicyFile() {}

    /**
     * The review policy of a home folder. What the file does not say is as in {@link ReviewPolicy#standard}, which also holds where there
     * is no file.
     *
     * @throws TamizException MALFORMED, with the property, if the file says something that makes no sense; UNREADABLE if it cannot be read
     */
    public static ReviewPolicy read(Path home) {
        Path file = home.resolve(NAME);
        if (!Files.exists(file)) {
            return ReviewPolicy.standard();
        }
        String name = file.toString();
        try {
            if (Files.size(file) > LARGEST) {
                throw TamizException.in(Code.TOO_LARGE, name, "the file is too large for a review policy.", null);
            }
            return parse(Files.readString(file), name);
        } catch (IOException e) {
            throw TamizException.in(
                    Code.UNREADABLE,
                    name,
                    "cannot be read (" + e.getMessage() + "). Check its permissions; it is in UTF-8.",
                    e);
        }
    }

    private static ReviewPolicy parse(String text, String name) {
        ObjectNode json;
        try {
            json = Json.readObject(text, "review policy");
        } catch (TamizException e) {
            throw TamizException.in(Code.MALFORMED, name, "is no JSON object. See docs/cases.md.", e);
        }
        known(json, PROPERTIES, name);
        ReviewPolicy standard = ReviewPolicy.standard();
        try {
            return new ReviewPolicy(
                    json.has("second_for_match") ? bands(json, "second_for_match", name) : standard.secondForMatch(),
                    json.has("second_for_no_match")
                            ? bands(json, "second_for_no_match", name)
                            : standard.secondForNoMatch(),
                    bool(json, "second_for_pair", standard.secondForPair(), name),
                    number(json, "pair_days", standard.pairDays(), name),
                    json.has("queues") ? rules(json, name) : standard.queues());
        } catch (IllegalArgumentException e) {
            throw TamizException.in(Code.MALFORMED, name, String.valueOf(e.getMessage()), e);
        }
    }

    private static void known(JsonNode json, Set<String> properties, String name) {
        for (String property : json.propertyNames()) {
            if (!properties.contains(property)) {
                throw wrong(name, property, "is unknown; there are " + String.join(", ", new TreeSet<>(properties)));
            }
        }
    }

    private static List<QueueRule> rules(JsonNode json, String name) {
        List<QueueRule> rules = new ArrayList<>();
        if (!json.path("queues").isArray()) {
            throw wrong(name, "queues", "must be an array of objects");
        }
        for (JsonNode rule : json.path("queues")) {
            if (!rule.isObject() || !rule.path("queue").isString()) {
                throw wrong(name, "queues", "must be an array of objects, each with \"queue\"");
            }
            known(rule, RULE_PROPERTIES, name);
            rules.add(new QueueRule(
                    rule.path("queue").asString(),
                    bands(rule, "bands", name),
                    texts(rule, "lists", name, word -> word),
                    texts(rule, "sources", name, word -> word)));
        }
        return rules;
    }

    private static Set<Band> bands(JsonNode json, String property, String name) {
        return texts(json, property, name, word -> {
            try {
                return Json.parse(word, Band.class);
            } catch (IllegalArgumentException e) {
                throw wrong(name, property, "has \"" + word + "\"; use possible, likely and strong");
            }
        });
    }

    private static <T extends Comparable<T>> Set<T> texts(
            JsonNode json, String property, String name, Function<String, T> read) {
        Set<T> values = new TreeSet<>();
        JsonNode array = json.path(property);
        if (!array.isMissingNode() && !array.isArray()) {
            throw wrong(name, property, "must be an array of texts");
        }
        for (JsonNode value : array) {
            if (!value.isString()) {
                throw wrong(name, property, "must be an array of texts");
            }
            values.add(read.apply(value.asString()));
        }
        return values;
    }

    private static boolean bool(JsonNode json, String property, boolean otherwise, String name) {
        JsonNode value = json.path(property);
        if (value.isMissingNode()) {
            return otherwise;
        }
        if (!value.isBoolean()) {
            throw wrong(name, property, "must be true or false");
        }
        return value.asBoolean();
    }

    private static int number(JsonNode json, String property, int otherwise, String name) {
        JsonNode value = json.path(property);
        if (value.isMissingNode()) {
            return otherwise;
        }
        if (!value.isInt()) {
            throw wrong(name, property, "must be a whole number");
        }
        return value.asInt();
    }

    private static TamizException wrong(String name, String property, String what) {
        return TamizException.in(Code.MALFORMED, name, "\"" + property + "\" " + what + ". See docs/cases.md.", null);
    }
}
