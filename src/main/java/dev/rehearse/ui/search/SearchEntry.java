package dev.rehearse.ui.search;

import dev.rehearse.screen.Style;

import java.util.Optional;

/// One thing that can be found. `right` stands at its right end: a question's section, an answer's
/// question, an action's keys; `unavailable` says why an action cannot run now.
public record SearchEntry(
        Kind kind,
        String icon,
        Style iconStyle,
        String text,
        String right,
        String id,
        Optional<String> unavailable) {

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
        return new SearchEntry(kind, icon, iconStyle, text, right, id, Optional.empty());
    }

    public SearchEntry without(String reason) {
        return new SearchEntry(kind, icon, iconStyle, text, right, id, Optional.of(reason));
    }
}
