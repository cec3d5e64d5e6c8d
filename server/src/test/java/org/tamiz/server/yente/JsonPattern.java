package org.tamiz.server.yente;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * JSON that other JSON must look like. An object must have the members of the pattern and no others, unless the pattern has a member
 * {@code "…"}. An array must have as many elements, unless the pattern's first is {@code "<each>"} or {@code "<first>"}. A text
 * such as {@code "<share>"} stands for a type; every other value must be equal.
 */
final class JsonPattern {
    private static final String MORE = "…";
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private JsonPattern() {}

    static void check(String place, JsonNode pattern, JsonNode actual) {
        if (pattern.isObject()) {
            assertThat(actual.isObject())
                    .as("%s is an object: %s", place, actual)
                    .isTrue();
            object(place, pattern, actual);
        } else if (pattern.isArray()) {
            assertThat(actual.isArray()).as("%s is an array: %s", place, actual).isTrue();
            array(place, pattern, actual);
        } else if (pattern.isString() && pattern.stringValue().startsWith("<")) {
            assertThat(type(pattern.stringValue()).test(actual))
                    .as("%s is %s: %s", place, pattern.stringValue(), actual)
                    .isTrue();
        } else {
            assertThat(actual).as(place).isEqualTo(pattern);
        }
    }

    private static void object(String place, JsonNode pattern, JsonNode actual) {
        List<String> expected = new ArrayList<>(pattern.propertyNames());
        if (!expected.remove(MORE)) {
            assertThat(actual.propertyNames()).as("members of %s", place).containsExactlyInAnyOrderElementsOf(expected);
        }
        assertThat(actual.propertyNames()).as("members of %s", place).containsAll(expected);
        for (String name : expected) {
            check(place + "." + name, pattern.get(name), actual.get(name));
        }
    }

    private static void array(String place, JsonNode pattern, JsonNode actual) {
        String rule = pattern.isEmpty() || !pattern.get(0).isString()
                ? ""
                : pattern.get(0).stringValue();
        if (rule.equals("<each>") || rule.equals("<first>")) {
            assertThat(actual.size()).as("elements of %s", place).isPositive();
            int checked = rule.equals("<first>") ? 1 : actual.size();
            for (int i = 0; i < checked; i++) {
                check(place + "[" + i + "]", pattern.get(1), actual.get(i));
            }
            return;
        }
        assertThat(actual.size()).as("elements of %s: %s", place, actual).isEqualTo(pattern.size());
        for (int i = 0; i < pattern.size(); i++) {
            check(place + "[" + i + "]", pattern.get(i), actual.get(i));
        }
    }

    private static Predicate<JsonNode> type(String name) {
        if (name.startsWith("<contains ")) {
            String part = name.substring("<contains ".length(), name.length() - 1);
            return actual -> actual.isString() && actual.stringValue().contains(part);
        }
        return switch (name) {
            case "<text>" ->
                actual -> actual.isString() && !actual.stringValue().isBlank();
            case "<text or null>" -> actual -> actual.isString() || actual.isNull();
            case "<texts>" -> JsonPattern::texts;
            case "<number>" -> JsonNode::isNumber;
            case "<count>" -> actual -> actual.isIntegralNumber() && actual.intValue() > 0;
            case "<share>" -> actual -> actual.isNumber() && actual.doubleValue() >= 0 && actual.doubleValue() <= 1;
            case "<truth>" -> JsonNode::isBoolean;
            case "<time>" -> matching(TIME);
            case "<day>" -> matching(DAY);
            case "<sha256>" -> matching(SHA256);
            case "<array>" -> JsonNode::isArray;
            case "<object>" -> actual -> actual.isObject() && !actual.isEmpty();
            default -> throw new IllegalArgumentException("There is no type " + name);
        };
    }

    private static boolean texts(JsonNode actual) {
        return actual.isArray() && !actual.isEmpty() && actual.valueStream().allMatch(JsonNode::isString);
    }

    private static Predicate<JsonNode> matching(Pattern pattern) {
        return actual ->
                actual.isString() && pattern.matcher(actual.stringValue()).matches();
    }
}
