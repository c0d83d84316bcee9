package dev.rehearse.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rehearse.screen.Key;
import dev.rehearse.screen.Size;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What README says of the program is what the program says of itself. `-Drewrite=true` or
/// `-Dformat=true` writes it anew.
final class ReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final Path SEED =
            Path.of("src", "test", "resources", "notes", "interview-prep-lambda.md");

    @Test
    void the_table_of_keys_is_the_table_of_actions() throws IOException {
        check("keys", table());
    }

    @Test
    void the_keys_that_move_are_those_of_the_actions() throws IOException {
        var moving =
                Actions.ALL.stream()
                        .filter(action -> action.group() == Action.Group.MOVING)
                        .map(action -> names(action.allKeys()) + " " + lower(action.title()))
                        .collect(Collectors.joining(",\n", "", ".\n"));
        check("moving", moving);
    }

    private static String lower(String title) {
        return title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }

    @Test
    void the_names_for_the_config_file_are_those_of_the_actions() throws IOException {
        check("names", Actions.ALL.stream().map(ReadmeTest::name).collect(Collectors.joining()));
    }

    private static String name(Action action) {
        return "`%s` %s%n"
                .formatted(action.id(), action.title())
                .replace("\n", Actions.ALL.getLast().equals(action) ? ".\n" : ",\n");
    }

    @Test
    void the_picture_is_what_the_program_draws() throws IOException {
        check("screen", "```text\n" + String.join("\n", screen()) + "\n```\n");
    }

    private static String table() {
        var table = new StringBuilder();
        for (var group : Action.Group.values()) {
            if (group != Action.Group.MOVING) {
                table.append("| ").append(group.title()).append(" | keys | outside text |\n");
                table.append("| --- | --- | --- |\n");
                Actions.ALL.stream()
                        .filter(action -> action.group() == group)
                        .forEach(action -> table.append(row(action)));
                table.append('\n');
            }
        }
        return table.toString().stripTrailing() + "\n";
    }

    private static String row(Action action) {
        return "| %s | %s | %s |\n"
                .formatted(action.title(), names(action.keys()), names(action.letters()));
    }

    private static String names(List<Key> keys) {
        return keys.stream().map(key -> "`" + key + "`").collect(Collectors.joining(" "));
    }

    /// In the middle of an answer: the question, the clock, and the pace.
    private static List<String> screen() throws IOException {
        var sat =
                new Sat(
                        new Size(120, 36),
                        "interview-prep-lambda",
                        Files.readString(SEED).stripTrailing());
        sat.keys("j j j j j r").wait(Duration.ofSeconds(4)).keys("Enter");
        sat.text("We ask ").wait(Duration.ofSeconds(9));
        sat.keys("F8 Enter").wait(Duration.ofSeconds(3));
        sat.text("Over the wire the node tells its own story: ECC errors, ");
        sat.text("throttling and link flaps come before a GPU fails. ").wait(SECONDS_24);
        return sat.screen().stream().map(String::stripTrailing).toList();
    }

    private static final Duration SECONDS_24 = Duration.ofSeconds(24);

    private static void check(String part, String expected) throws IOException {
        var readme = Files.readString(README);
        var start = "<!-- " + part + " -->\n";
        int from = readme.indexOf(start) + start.length();
        int to = readme.indexOf("<!-- /" + part + " -->");
        if (Boolean.getBoolean("rewrite") || Boolean.getBoolean("format")) {
            Files.writeString(README, readme.substring(0, from) + expected + readme.substring(to));
            return;
        }
        assertEquals(expected, readme.substring(from, to));
    }
}
