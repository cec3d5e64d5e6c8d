package org.tamiz.lists.consequences;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Consequence;
import org.tamiz.core.model.DesignationStatus;
import org.tamiz.lists.text.TextBlock;
import org.tamiz.lists.text.TextBlock.Entry;

/** Reads the consequences file. Used once and thrown away. */
final class RuleReader {
    private static final List<String> KEYS =
            List.of("consequence", "for", "except", "authority", "status", "english", "spanish", "citation");

    private final Map<String, Set<String>> groups = new HashMap<>();
    private final List<Rule> rules = new ArrayList<>();

    private RuleReader() {}

    /** The rules of a file; throws a TamizException that names the line if the file is not in the format. */
    static List<Rule> read(byte[] content, String file) {
        RuleReader reader = new RuleReader();
        for (TextBlock block : TextBlock.split(content, file)) {
            switch (block.first().key()) {
                case "group" -> reader.group(block);
                case "consequence" -> reader.rule(block);
                default ->
                    throw block.first()
                            .malformed(
                                    "A block starts with \"group\" or \"consequence\", not with \""
                                            + block.first().key() + "\"; add that line or remove the blank line above.",
                                    null);
            }
        }
        return reader.rules;
    }

    private void group(TextBlock block) {
        Set<String> tags = new HashSet<>();
        for (Entry entry : block.entries().subList(1, block.entries().size())) {
            if (!entry.key().equals("programs")) {
                throw entry.malformed(
                        "\"" + entry.key() + "\" is no key of a group; use programs, or put a blank line before it.",
                        null);
            }
            for (String tag : items(entry)) {
                if (!tags.add(tag)) {
                    throw entry.malformed("\"" + tag + "\" stands twice in this group; keep one.", null);
                }
            }
        }
        if (groups.putIfAbsent(block.first().value(), tags) != null) {
            throw block.first().malformed("Group " + block.first().value() + " stands twice; rename one.", null);
        }
    }

    private void rule(TextBlock block) {
        Map<String, Entry> given = new HashMap<>();
        for (Entry entry : block.entries()) {
            if (!KEYS.contains(entry.key())) {
                throw entry.malformed(
                        "\"" + entry.key() + "\" is no key of a consequence; use " + String.join(", ", KEYS) + ".",
                        null);
            }
            if (given.putIfAbsent(entry.key(), entry) != null) {
                throw entry.malformed("\"" + entry.key() + "\" stands twice in this block; keep one.", null);
            }
        }
        Entry scope = required(block, given, "for");
        boolean fallback = scope.value().equals("?");
        boolean anyProgram = fallback || scope.value().equals("*");
        Set<String> programs = anyProgram ? Set.of() : programs(scope);
        Entry except = given.get("except");
        if (except != null) {
            programs = new HashSet<>(programs);
            for (String tag : items(except)) {
                if (!programs.remove(tag)) {
                    throw except.malformed(
                            "\"" + tag + "\" is excepted but not among the programs of \"for\"; remove it.", null);
                }
            }
        }
        Entry authority = given.get("authority");
        rules.add(new Rule(
                programs,
                anyProgram,
                fallback,
                authority == null ? Set.of() : Set.copyOf(items(authority)),
                status(given.get("status")),
                new Consequence(
                        block.first().value(),
                        required(block, given, "english").value(),
                        required(block, given, "spanish").value(),
                        required(block, given, "citation").value())));
    }

    private Set<String> programs(Entry scope) {
        Set<String> programs = new HashSet<>();
        for (String tag : items(scope)) {
            if (!tag.startsWith("@")) {
                programs.add(tag);
                continue;
            }
            Set<String> group = groups.get(tag.substring(1).toLowerCase(Locale.ROOT));
            if (group == null) {
                throw scope.malformed(
                        "There is no group \"" + tag.substring(1).toLowerCase(Locale.ROOT)
                                + "\" above; write its block first, its name in lower case.",
                        null);
            }
            programs.addAll(group);
        }
        return programs;
    }

    private static List<String> items(Entry entry) {
        List<String> items = new ArrayList<>();
        for (String item : entry.value().split(",", -1)) {
            if (item.isBlank()) {
                throw entry.malformed("Nothing stands between two commas; remove the comma too many.", null);
            }
            items.add(Rule.folded(item));
        }
        return items;
    }

    private static Entry required(TextBlock block, Map<String, Entry> given, String key) {
        Entry entry = given.get(key);
        if (entry == null) {
            throw block.first()
                    .malformed(
                            "Consequence " + block.first().value() + " lacks \"" + key + "\"; add a line \"" + key
                                    + ": …\".",
                            null);
        }
        return entry;
    }

    private static DesignationStatus status(@Nullable Entry entry) {
        if (entry == null) {
            return DesignationStatus.IN_FORCE;
        }
        return switch (entry.value()) {
            case "proposed" -> DesignationStatus.PROPOSED;
            case "in-force" -> DesignationStatus.IN_FORCE;
            case "rescinded" -> DesignationStatus.RESCINDED;
            default ->
                throw entry.malformed(
                        "\"" + entry.value() + "\" is no status; use proposed, in-force or rescinded.", null);
        };
    }
}
