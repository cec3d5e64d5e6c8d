package org.tamiz.cli.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tamiz.lists.text.Problem;

/**
 * Problems put together by file and kind, because thousands of rows can share one cause. Two problems are of a kind if
 * their messages differ in numbers and quoted words only.
 */
record ProblemKinds(Map<ProblemKinds.Kind, List<Problem>> problems) {
    private static final Pattern PARTICULARS = Pattern.compile("\"[^\"]*\"|\\d+");

    /** What problems have in common. */
    record Kind(String file, String message) {}

    /** Puts problems together, in the order in which each kind occurs first. */
    static ProblemKinds of(List<Problem> problems) {
        return new ProblemKinds(problems.stream()
                .collect(Collectors.groupingBy(ProblemKinds::kind, LinkedHashMap::new, Collectors.toList())));
    }

    private static Kind kind(Problem problem) {
        return new Kind(problem.file(), PARTICULARS.matcher(problem.message()).replaceAll("…"));
    }

    /** One line for each kind: how many, and the first of them. */
    List<String> lines() {
        return problems.values().stream()
                .map(alike -> alike.size() == 1
                        ? alike.get(0).toString()
                        : alike.get(0) + " (and " + (alike.size() - 1) + " more like this)")
                .toList();
    }
}
