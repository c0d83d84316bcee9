package dev.rehearse.app;

import dev.rehearse.terminal.Stty;

import java.io.Console;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What the launcher finds out about the terminal, for a program that was started without it.
final class NoLauncher {

    private NoLauncher() {}

    sealed interface Found {
        /// As the launcher would have set it, but for `REHEARSE_TTY`: the line is ours to set.
        record Environment(Map<String, String> all) implements Found {}

        record Nothing(Trouble why) implements Found {}
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
        all.put("REHEARSE_STTY", settings.get());
        Stty.size()
                .ifPresent(size -> {
                    all.put("REHEARSE_COLS", Integer.toString(size.columns()));
                    all.put("REHEARSE_ROWS", Integer.toString(size.rows()));
                });
        return new Found.Environment(Map.copyOf(all));
    }
}
