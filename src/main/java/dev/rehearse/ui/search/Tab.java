package dev.rehearse.ui.search;

import dev.rehearse.ui.search.SearchEntry.Kind;

import java.util.List;

/// What is searched.
enum Tab {
    ALL("All"),
    NOTES("Notes"),
    QUESTIONS("Questions"),
    ANSWERS("Answers"),
    ACTIONS("Actions");

    private final String title;

    Tab(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    boolean holds(Kind kind) {
        return switch (this) {
            case ALL -> true;
            case NOTES -> kind == Kind.NOTE;
            case QUESTIONS -> kind == Kind.QUESTION;
            case ANSWERS -> kind == Kind.ANSWER;
            case ACTIONS -> kind == Kind.ACTION;
        };
    }

    Tab step(int by) {
        var all = List.of(values());
        return all.get(Math.floorMod(all.indexOf(this) + by, all.size()));
    }
}
