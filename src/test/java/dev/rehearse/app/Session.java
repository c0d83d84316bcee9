package dev.rehearse.app;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.rehearse.screen.Size;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One file of `sessions/`, played line by line. What a line expects stands below it in lines that
/// begin with `|`; the answer of [#play] is the file as it came out.
///
/// | line | means |
/// | --- | --- |
/// | `size 120x36`, `zone`, `ascii`, `note NAME` | the desk before the first start |
/// | `write NAME` | a file with the lines below; `as CHARSET NAME` gives it another encoding, `as CRLF NAME` other line ends |
/// | `rehearse …` | the program is started |
/// | `> j Ctrl+P` | keys |
/// | `type TEXT`, `paste TEXT` | letters; `\n` is Enter when typed |
/// | `+ 1:30`, `sleep 10:00` | time goes by, awake or asleep |
/// | `resize 80x24` | |
/// | `hold`, `release` | the disk takes its time, and is done |
/// | `block NAME`, `unblock NAME` | a folder stands where the file was, and no more |
/// | `kill` | the program is gone from one moment to the next |
/// | `outside NAME "OLD" "NEW"`, `delete NAME` | another program writes |
/// | `screen …` | what the terminal shows |
/// | `rows 1-4 …` | the same of some rows |
/// | `diff NAME` | what changed in a file since the start |
/// | `left` | exit code and last words |
/// | `copied`, `attempts`, `overrides` | the clipboard; the notebook's records |
/// | `settings`, `settings JSON` | the config file, as it is; before the first start, as it is to be |
/// | `questions NAME`, `json NAME` | what `rehearse questions` prints, with `--json` |
final class Session {
    private static final Path NOTES = Path.of("src/test/resources/notes");

    private final Path folder;
    private final List<String> played = new ArrayList<>();
    private final Map<String, byte[]> before = new HashMap<>();
    private Size size = new Size(120, 36);
    private ZoneId zone = ZoneId.of("UTC");
    private Instant start = Instant.parse("2026-07-16T13:42:00Z");
    private boolean ascii;
    private List<Sitting> sitting = List.of();

    Session(Path folder) {
        this.folder = folder;
    }

    String play(List<String> script) {
        for (int at = 0; at < script.size(); at++) {
            var line = script.get(at);
            if (line.startsWith("|")) {
                continue;
            }
            played.add(line);
            int end = at + 1;
            while (end < script.size() && script.get(end).startsWith("|")) {
                end++;
            }
            try {
                step(line, script.subList(at + 1, end));
            } catch (AssertionError | RuntimeException failure) {
                throw new AssertionError("line " + (at + 1) + ", " + line + seen(), failure);
            }
        }
        return played();
    }

    String played() {
        return String.join("\n", played) + "\n";
    }

    private String seen() {
        return sitting.isEmpty() ? "" : "\n" + String.join("\n", sitting().screen().rows());
    }

    private void step(String line, List<String> block) {
        var word = line.split(" ", 2)[0];
        var rest = line.substring(Math.min(line.length(), word.length() + 1));
        switch (word) {
            case "", "#" -> {}
            case "size" -> size = size(rest);
            case "zone" -> zone = ZoneId.of(rest);
            case "time" -> start = Instant.parse(rest);
            case "ascii" -> ascii = true;
            case "note" -> put(rest, bytes(NOTES.resolve(rest)));
            case "write" -> write(rest, block);
            case "as" -> encode(rest);
            default -> act(word, rest);
        }
    }

    private void act(String word, String rest) {
        switch (word) {
            case "rehearse" -> sitting().start(rest);
            case ">" -> sitting().press(rest);
            case "type" -> type(rest);
            case "click" -> sitting().click(rest);
            case "paste" -> sitting().paste(rest.replace("\\n", "\n").replace("\\e", "\u001b"));
            case "+" -> sitting().pass(duration(rest));
            case "sleep" -> sitting().sleep(duration(rest));
            case "resize" -> sitting().resize(size(rest));
            case "hold" -> sitting().hold();
            case "release" -> sitting().release();
            case "block" -> block(rest);
            case "unblock" -> unblock(rest);
            case "kill" -> sitting().kill();
            case "outside" -> outside(rest.split("\"", -1));
            case "delete" -> delete(rest);
            default -> look(word, rest);
        }
    }

    private void look(String word, String rest) {
        switch (word) {
            case "screen" -> {
                sitting().screen().check();
                show(sitting().screen().rows());
            }
            case "rows" -> rows(rest.split(" ")[0].split("-"));
            case "diff" -> show(Difference.of(before.get(rest), bytes(note(rest))));
            case "settings" -> settings(rest);
            case "left" -> show(sitting().goodbye());
            case "copied" -> show(sitting().screen().copied());
            case "edited" -> show(sitting().screen().edited());
            case "attempts" -> show(kept("attempts.jsonl"));
            case "plans" -> show(kept("plans.json"));
            case "overrides" -> show(kept("overrides.jsonl"));
            case "questions" -> show(sitting().questions(note(rest)));
            case "json" -> show(sitting().questions(note(rest), "--json"));
            default -> throw new AssertionError("no such step");
        }
    }

    private void settings(String json) {
        var file = folder.resolve(".config/rehearse/config.json");
        try {
            if (json.isEmpty()) {
                show(Files.readString(file, UTF_8).lines().toList());
            } else {
                Files.createDirectories(file.getParent());
                Files.writeString(file, json, UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void rows(String[] range) {
        var rows = sitting().screen().rows();
        show(rows.subList(Integer.parseInt(range[0]) - 1, Integer.parseInt(range[1])));
    }

    private void show(List<String> rows) {
        rows.forEach(row -> played.add("|" + row));
    }

    private Sitting sitting() {
        if (sitting.isEmpty()) {
            sitting = List.of(new Sitting(folder, size, start, zone, ascii));
        }
        return sitting.getFirst();
    }

    private void type(String text) {
        var lines = text.split("\\\\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                sitting().press("Enter");
            }
            sitting().type(lines[i]);
        }
    }

    private Path note(String name) {
        return folder.resolve("notes").resolve(name);
    }

    private void write(String name, List<String> block) {
        var text = new StringBuilder();
        for (var row : block) {
            played.add(row);
            text.append(row.substring(1)).append('\n');
        }
        put(name, text.toString().getBytes(UTF_8));
    }

    private void put(String name, byte[] bytes) {
        before.put(name, bytes);
        try {
            Files.createDirectories(note(name).getParent());
            Files.write(note(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void encode(String rest) {
        var words = rest.split(" ");
        var text = new String(bytes(note(words[1])), UTF_8);
        if (words[0].equals("CRLF")) {
            put(words[1], text.replace("\n", "\r\n").getBytes(UTF_8));
            return;
        }
        put(words[1], text.getBytes(Charset.forName(words[0])));
    }

    /// As an editor does that writes in place.
    private void outside(String[] parts) {
        var name = parts[0].strip();
        var old = new String(bytes(note(name)), ISO_8859_1);
        var from = text(parts[1]);
        if (!old.contains(from)) {
            throw new AssertionError("not in the file: " + parts[1]);
        }
        try {
            Files.write(note(name), old.replace(from, text(parts[3])).getBytes(ISO_8859_1));
            sitting().date(note(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String escaped) {
        return new String(escaped.replace("\\n", "\n").getBytes(UTF_8), ISO_8859_1);
    }

    private void delete(String name) {
        try {
            Files.delete(note(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void block(String name) {
        try {
            Files.move(note(name), folder.resolve(name));
            Files.createDirectory(note(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void unblock(String name) {
        try {
            Files.delete(note(name));
            Files.move(folder.resolve(name), note(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> kept(String name) {
        var file = note(".rehearse").resolve(name);
        return Files.exists(file) ? new String(bytes(file), UTF_8).lines().toList() : List.of();
    }

    private static Size size(String text) {
        var numbers = text.split("x");
        return new Size(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
    }

    private static Duration duration(String text) {
        var parts = text.strip().split(":");
        return Duration.ofMinutes(Long.parseLong(parts[0]))
                .plusMillis(Math.round(Double.parseDouble(parts[1]) * 1000));
    }
}
