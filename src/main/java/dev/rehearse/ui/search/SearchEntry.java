package dev.rehearse.ui.search;

import dev.rehearse.screen.Style;

import java.util.List;
import java.util.Optional;

/// One thing that can be found. `right` stands at its right end: a question's section, an answer's
/// question, an action's keys; `unavailable` says why an action cannot run now, and `words` are
/// what people call it besides.
public record SearchEntry(
        Kind kind,
        String icon,
        Style iconStyle,
        String text,
        String right,
        String id,
        Optional<String> unavailable,
        List<String> words) {

    public SearchEntry {
        words = List.copyOf(words);
    }

    /// What can be found, in the order of the groups.
    public enum Kind {
        QUESTION("Questions"),
        NOTE("Notes"),
        ANSWER("Answers"),
        ACTION("Actions");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    public static SearchEntry of(
            Kind kind, String icon, Style iconStyle, String text, String right, String id) {
        return new SearchEntry(kind, icon, iconStyle, text, right, id, Optional.empty(), List.of());
    }

    public SearchEntry without(String reason) {
        return new SearchEntry(kind, icon, iconStyle, text, right, id, Optional.of(reason), words);
    }

    public SearchEntry called(List<String> others) {
        return new SearchEntry(kind, icon, iconStyle, text, right, id, unavailable, others);
    }
}
