package dev.rehearse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads our own source: its format, its length, and the words that must not stay in it.
final class SourceTest {

    private static final int LONGEST_FILE = 400;

    // Spelled in two halves, so that this file is not its own offender.
    private static final Pattern UNFINISHED =
            Pattern.compile(
                    "\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b|@Dis" + "abled|Thread\\.sl" + "eep");

    private static final Pattern PUBLIC_TYPE =
            Pattern.compile("public (final |sealed |non-sealed )*(class|record|enum|interface) .*");

    private record Source(Path path, String text) {
        Stream<String> lines() {
            return text.lines();
        }
    }

    private static List<Source> sources;

    @BeforeAll
    static void read_all_sources() throws IOException {
        try (var paths = Files.walk(Path.of("src"))) {
            sources =
                    paths.filter(path -> path.toString().endsWith(".java"))
                            .sorted()
                            .map(path -> new Source(path, read(path)))
                            .toList();
        }
    }

    @Test
    void every_file_is_formatted() {
        if (Boolean.getBoolean("format")) {
            sources.parallelStream().forEach(SourceTest::rewrite);
            return;
        }
        check(
                source -> source.text().equals(formatted(source)),
                "is not formatted: make format does it");
    }

    @Test
    void no_file_is_longer_than_a_person_reads() {
        check(
                source -> source.lines().count() <= LONGEST_FILE,
                "is longer than " + LONGEST_FILE + " lines: it holds two ideas");
    }

    @Test
    void nothing_is_left_for_later() {
        checkLines(line -> UNFINISHED.matcher(line).find());
    }

    @Test
    void every_public_type_opens_with_a_sentence() {
        check(SourceTest::opensWithASentence, "has a public type without a /// sentence before it");
    }

    @Test
    void nothing_is_null_in_any_package() {
        check(
                source ->
                        !source.path().startsWith(Path.of("src", "main"))
                                || read(source.path().resolveSibling("package-info.java"))
                                        .contains("@NullMarked"),
                "is in a package that is not @NullMarked");
    }

    private static boolean opensWithASentence(Source source) {
        var lines = source.lines().toList();
        for (var i = 1; i < lines.size(); i++) {
            if (PUBLIC_TYPE.matcher(lines.get(i)).matches()) {
                var above = i - 1;
                while (above > 0 && lines.get(above).matches("(@|    |\\)).*")) {
                    above--;
                }
                return lines.get(above).startsWith("///");
            }
        }
        return true;
    }

    private static void check(Function<Source, Boolean> isRight, String otherwise) {
        var offenders =
                sources.parallelStream()
                        .filter(source -> !isRight.apply(source))
                        .map(source -> source.path() + " " + otherwise)
                        .toList();
        assertEquals("", String.join("\n", offenders));
    }

    private static void checkLines(Function<String, Boolean> offends) {
        var offenders =
                sources.stream()
                        .flatMap(source ->
                                source.lines()
                                        .filter(offends::apply)
                                        .map(line -> source.path() + ": " + line.strip()))
                        .toList();
        assertEquals("", String.join("\n", offenders));
    }

    private static String formatted(Source source) {
        var options = JavaFormatterOptions.builder().style(JavaFormatterOptions.Style.AOSP).build();
        try {
            return new Formatter(options).formatSourceAndFixImports(source.text());
        } catch (FormatterException e) {
            throw new IllegalStateException(source.path() + " cannot be formatted", e);
        }
    }

    private static void rewrite(Source source) {
        var formatted = formatted(source);
        if (!formatted.equals(source.text())) {
            try {
                Files.writeString(source.path(), formatted, UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static String read(Path path) {
        try {
            return Files.exists(path) ? Files.readString(path, UTF_8) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
