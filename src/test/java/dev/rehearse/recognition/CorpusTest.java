package dev.rehearse.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.rehearse.note.Note;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/// Real question banks with labelled questions, which lie beside the project and are no part of it.
class CorpusTest {
    private static final Path CORPUS = Path.of("../shared/corpus");
    private static final String LABELS = ".questions.jsonl";

    private record Score(int right, int wrong, int missed) {
        Score plus(Score other) {
            return new Score(right + other.right, wrong + other.wrong, missed + other.missed);
        }

        /// The harmonic mean of precision and recall.
        double f1() {
            return 2.0 * right / (2.0 * right + wrong + missed);
        }
    }

    @Test
    void the_questions_of_every_source_are_found() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "no corpus beside the project: not scored");
        var scores = new TreeMap<String, Score>();
        try (var files = Files.walk(CORPUS, 2)) {
            for (var labels : files.filter(file -> file.toString().endsWith(LABELS)).toList()) {
                var source = labels.getParent().getFileName().toString();
                scores.merge(source, score(labels), Score::plus);
            }
        }
        scores.forEach((source, score) -> assertTrue(score.f1() >= 0.95, source + " " + score));
        assertEquals(1.0, scores.get("seed").f1());
        double mean = scores.values().stream().mapToDouble(Score::f1).average().orElse(0);
        assertTrue(mean >= 0.98, "macro F1 " + mean + " of " + scores);
    }

    /// By lines alone: a question is right on the line of a label, or on another one that is as
    /// good.
    private static Score score(Path labels) throws IOException {
        var name = labels.getFileName().toString().replace(LABELS, ".md");
        var found = new HashSet<Integer>();
        Note.of(Files.readAllBytes(labels.resolveSibling(name)))
                .questions()
                .forEach(question -> found.add(question.line()));
        var wrong = new HashSet<>(found);
        int right = 0;
        int missed = 0;
        for (var label : read(labels)) {
            var lines = lines(label);
            boolean isFound = lines.stream().anyMatch(found::contains);
            wrong.removeAll(lines);
            if (!label.path("optional").asBoolean()) {
                right += isFound ? 1 : 0;
                missed += isFound ? 0 : 1;
            }
        }
        return new Score(right, wrong.size(), missed);
    }

    private static List<JsonNode> read(Path labels) throws IOException {
        var json = new ObjectMapper();
        var all = new ArrayList<JsonNode>();
        for (var line : Files.readAllLines(labels)) {
            all.add(json.readTree(line));
        }
        return all;
    }

    private static Set<Integer> lines(JsonNode label) {
        var lines = new HashSet<Integer>();
        lines.add(label.get("line").asInt());
        label.path("also").forEach(line -> lines.add(line.asInt()));
        return lines;
    }
}
