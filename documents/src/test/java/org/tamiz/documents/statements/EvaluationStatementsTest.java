package org.tamiz.documents.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * A floor under the verdicts on the statements of the evaluation documents in plain text, with the register that comes with
 * Tamiz alone, so that a change that breaks much is noticed. Skipped where the documents are not at hand.
 */
class EvaluationStatementsTest {
    private static final Pattern DOCUMENT = Pattern.compile("\"doc\": \"([^\"]+)\"");
    private static final Pattern STATEMENT = Pattern.compile(
            "\"start\": (\\d+),\\s*\"end\": (\\d+),\\s*\"text\": \"(?:[^\"\\\\]|\\\\.)*\",\\s*\"type\": \"(designation|statistic)\"[^{}]*?\"verdict\": \"([^\"]+)\"");

    /** Of the statements the share with the right verdict, at least. All of 28 were measured. */
    private static final double LEAST_RIGHT = 0.85;

    /** Of what is judged the share that is a labelled statement, at least. 0.90 was measured. */
    private static final double LEAST_LABELLED = 0.75;

    @Test
    void mostStatementsGetTheRightVerdict() throws IOException {
        Path folder = Path.of(System.getProperty("tamiz.shared", ""), "eval", "documents");
        assumeTrue(Files.isRegularFile(folder.resolve("gold.json")), "The evaluation documents are not at hand.");
        String gold = Files.readString(folder.resolve("gold.json"));
        Map<String, List<Statement>> found = new HashMap<>();
        int all = 0;
        int right = 0;
        int labelled = 0;
        Matcher document = DOCUMENT.matcher(gold);
        while (document.find()) {
            String name = document.group(1);
            if (!name.endsWith(".txt")) {
                continue;
            }
            List<Statement> statements = StatementFinderTest.find(Files.readString(folder.resolve(name)), null).stream()
                    .filter(one -> one.type() != StatementType.OTHER)
                    .toList();
            found.put(name, statements);
            int next = gold.indexOf("\"doc\": ", document.end());
            Matcher one = STATEMENT.matcher(gold).region(document.end(), next < 0 ? gold.length() : next);
            while (one.find()) {
                int start = Integer.parseInt(one.group(1));
                int end = Integer.parseInt(one.group(2));
                String type = one.group(3);
                String verdict = one.group(4);
                List<Statement> there = statements.stream()
                        .filter(other -> other.start() < end && start < other.end())
                        .filter(other -> other.type().name().equalsIgnoreCase(type))
                        .toList();
                all++;
                labelled += there.size();
                right += there.stream()
                                .anyMatch(other -> other.verdict().english().equals(verdict))
                        ? 1
                        : 0;
            }
        }
        int judged = found.values().stream().mapToInt(List::size).sum();
        assertThat(all).isGreaterThan(20);
        assertThat((double) right / all).as("right of " + all).isGreaterThan(LEAST_RIGHT);
        assertThat((double) labelled / judged).as("labelled of " + judged).isGreaterThan(LEAST_LABELLED);
    }
}
