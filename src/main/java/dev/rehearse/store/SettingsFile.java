package dev.rehearse.store;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import dev.rehearse.rehearsal.Times;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Reads `config.json` value by value, so that each remark can name its line.
final class SettingsFile {
    private static final long LARGEST = 1 << 20;

    private record AllKeys(List<Settings.Keys> keys) {}

    /// A value as it stands: a String, Boolean, Integer, or for `keys` all of them.
    private record Entry(Object value, int line) {}

    private final Path file;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final List<Settings.Remark> remarks = new ArrayList<>();

    SettingsFile(Path file) {
        this.file = file;
    }

    Settings.Found read() {
        try {
            object();
        } catch (JacksonException malformed) {
            var where = malformed.getLocation();
            return unread(where == null ? 1 : where.getLineNr(), "not JSON");
        } catch (IOException failure) {
            return unread(0, Cause.of(failure));
        }
        var settings = settings(Settings.standard());
        entries.forEach((name, entry) -> remark(entry, "nothing is called \"" + name + "\""));
        return new Settings.Found(settings, List.copyOf(remarks));
    }

    // Few words, and the reason first: a banner holds no more.
    private static Settings.Found unread(int line, String why) {
        var remark = new Settings.Remark(line, why + "; the defaults serve");
        return new Settings.Found(Settings.standard(), List.of(remark));
    }

    private void object() throws IOException {
        // Many people keep their configuration elsewhere and link to it.
        var real = file.toRealPath();
        if (Files.isDirectory(real)) {
            throw new Cause.Refused("it is a folder");
        }
        try (var json = new JsonFactory().createParser(Disk.read(real, LARGEST))) {
            object(json);
        }
    }

    private Settings settings(Settings standard) {
        return new Settings(
                choice("theme", standard.theme(), Settings.Theme.class),
                choice("ascii", standard.ascii(), Settings.Ascii.class),
                flag("bell", standard.bell()),
                motion(standard.motion()),
                flag("mouse", standard.mouse()),
                time("think", standard.think()),
                time("think-ask", standard.thinkAsk()),
                time("each", standard.each()),
                time("each-ask", standard.eachAsk()),
                choice("redistribute", standard.redistribute(), Settings.Redistribute.class),
                number("words-per-minute", standard.wordsPerMinute()),
                number("characters-per-minute", standard.charactersPerMinute()),
                keys());
    }

    private void object(JsonParser json) throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw new Cause.Refused("no object { … } in it");
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var name = json.currentName();
            var line = json.currentTokenLocation().getLineNr();
            json.nextToken();
            entries.put(name, new Entry(name.equals("keys") ? keys(json) : value(json), line));
        }
        if (json.nextToken() != null) {
            throw new JsonParseException(json, "something follows its last }");
        }
    }

    private static Object value(JsonParser json) throws IOException {
        return switch (json.currentToken()) {
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_STRING -> json.getText();
            case VALUE_NUMBER_INT -> Math.clamp(json.getValueAsLong(), 0, 1_000_000);
            default -> {
                json.skipChildren();
                yield List.of();
            }
        };
    }

    private static Object keys(JsonParser json) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            return value(json);
        }
        var keys = new ArrayList<Settings.Keys>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var action = json.currentName();
            int line = json.currentTokenLocation().getLineNr();
            json.nextToken();
            keys.add(new Settings.Keys(action, keyList(json), line));
        }
        return new AllKeys(List.copyOf(keys));
    }

    private static List<String> keyList(JsonParser json) throws IOException {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            return value(json) instanceof String key ? List.of(key) : List.of();
        }
        var keys = new ArrayList<String>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (value(json) instanceof String key) {
                keys.add(key);
            }
        }
        return List.copyOf(keys);
    }

    private void remark(Entry entry, String what) {
        remarks.add(new Settings.Remark(entry.line(), what));
    }

    private boolean flag(String name, boolean standard) {
        var entry = entries.remove(name);
        if (entry == null) {
            return standard;
        }
        if (entry.value() instanceof Boolean flag) {
            return flag;
        }
        remark(entry, name + " is true or false");
        return standard;
    }

    private boolean motion(boolean standard) {
        var entry = entries.remove("motion");
        if (entry == null) {
            return standard;
        }
        if (entry.value() instanceof Boolean flag) {
            return flag;
        }
        if (entry.value().equals("none")) {
            return false;
        }
        remark(entry, "motion is true, false or \"none\"");
        return standard;
    }

    private int number(String name, int standard) {
        var entry = entries.remove(name);
        if (entry == null) {
            return standard;
        }
        if (entry.value() instanceof Integer number && number > 0) {
            return number;
        }
        remark(entry, name + " is a number above 0");
        return standard;
    }

    private Duration time(String name, Duration standard) {
        var entry = entries.remove(name);
        if (entry == null) {
            return standard;
        }
        var time = Times.parse(String.valueOf(entry.value())).filter(Duration::isPositive);
        if (time.isEmpty()) {
            remark(entry, name + " is a time such as \"90s\", \"1:30\" or \"2m\"");
        }
        return time.orElse(standard);
    }

    private <E extends Enum<E>> E choice(String name, E standard, Class<E> choices) {
        var entry = entries.remove(name);
        if (entry == null) {
            return standard;
        }
        var names = new ArrayList<String>();
        for (var choice : choices.getEnumConstants()) {
            var word = choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (word.equals(word(entry.value()))) {
                return choice;
            }
            names.add(word);
        }
        remark(entry, name + " is one of " + String.join(", ", names));
        return standard;
    }

    private static String word(Object value) {
        return value instanceof Boolean flag ? (flag ? "yes" : "no") : String.valueOf(value);
    }

    private List<Settings.Keys> keys() {
        var entry = entries.remove("keys");
        if (entry == null) {
            return List.of();
        }
        if (entry.value() instanceof AllKeys(var keys)) {
            return keys;
        }
        remark(entry, "keys is an object of actions and their keys");
        return List.of();
    }
}
