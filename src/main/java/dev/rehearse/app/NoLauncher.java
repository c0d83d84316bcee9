package dev.rehearse.app;

import dev.rehearse.terminal.Stty;

import java.io.Console;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What the launcher finds out about the terminal, for a program that was started without it.
final class NoLauncher {

    private NoLauncher() {}

    sealed interface Found {
        /// As the launcher would have set it, but for `REHEARSE_TTY`: the line is ours to set.
        record Environment(Map<String, String> all) implements Found {}

        record Nothing(Trouble why) implements Found {}
    }

    /// What the launcher says with `REHEARSE_ASCII`, where there was none.
    static boolean showsOnlyAscii(Map<String, String> environment) {
        return environment.containsKey("REHEARSE_ASCII")
                || environment.getOrDefault("TERM", "").equals("linux")
                || !hasUnicode(environment);
    }

    private static boolean hasUnicode(Map<String, String> environment) {
        var locale =
                Stream.of("LC_ALL", "LC_CTYPE", "LANG")
                        .map(name -> environment.getOrDefault(name, ""))
                        .filter(value -> !value.isEmpty())
                        .findFirst()
                        .orElse("")
                        .toLowerCase(Locale.ROOT);
        return locale.contains("utf-8") || locale.contains("utf8");
    }

    static Found look(Map<String, String> environment) {
        var name = environment.getOrDefault("TERM", "");
        if (name.isEmpty() || name.equals("dumb") || name.equals("unknown")) {
            return new Found.Nothing(
                    Trouble.usage(
                            "the terminal calls itself '"
                                    + name
                                    + "', which cannot place text on a screen: set TERM, for"
                                    + " example to xterm-256color."));
        }
        var settings = Stty.settings();
        if (settings.isEmpty()
                || Optional.ofNullable(System.console()).filter(Console::isTerminal).isEmpty()) {
            return new Found.Nothing(
                    Trouble.usage(
                            "this needs a terminal to draw on, and standard input or output is"
                                    + " none; 'rehearse questions PATH' works without."));
        }
        var all = new HashMap<>(environment);
        if (showsOnlyAscii(environment)) {
            all.put("REHEARSE_ASCII", "1");
        }
        all.put("REHEARSE_STTY", settings.get());
        Stty.size()
                .ifPresent(size -> {
                    all.put("REHEARSE_COLS", Integer.toString(size.columns()));
                    all.put("REHEARSE_ROWS", Integer.toString(size.rows()));
                });
        return new Found.Environment(Map.copyOf(all));
    }
}
