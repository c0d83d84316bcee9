package dev.rehearse.ui.keys;

import dev.rehearse.ui.frame.Sign;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// One line of the screen of keys.
sealed interface KeyLine {
    record Blank() implements KeyLine {}

    record Rule(String title) implements KeyLine {}

    /// Three columns; a head is dim.
    record Cells(String title, String keys, String letter, boolean head) implements KeyLine {}

    record Words(String text) implements KeyLine {}

    record Meaning(Sign sign) implements KeyLine {}

    /// All groups, one below the other, in the order of their first row.
    static List<List<KeyLine>> groups(KeysPopup popup) {
        var byGroup = new LinkedHashMap<String, List<KeyRow>>();
        for (var row : popup.found()) {
            if (!row.group().isEmpty()) {
                byGroup.computeIfAbsent(row.group(), any -> new ArrayList<>()).add(row);
            }
        }
        var groups = new ArrayList<List<KeyLine>>();
        byGroup.forEach((title, rows) -> groups.add(group(title, rows)));
        if (popup.filter().isEmpty()) {
            groups.add(Math.min(1, groups.size()), signs());
        }
        addNotes(groups, popup);
        addUnavailable(groups, popup);
        return groups;
    }

    private static List<KeyLine> group(String title, List<KeyRow> rows) {
        var lines = opened(title);
        lines.add(new Cells("action", "keys", "letter", true));
        for (var row : rows) {
            lines.add(new Cells(row.title(), row.keys(), row.letter(), false));
        }
        lines.add(new Blank());
        return lines;
    }

    private static List<KeyLine> signs() {
        var lines = opened("Signs of questions");
        Sign.LEGEND.forEach(sign -> lines.add(new Meaning(sign)));
        lines.add(new Blank());
        return lines;
    }

    private static void addNotes(List<List<KeyLine>> groups, KeysPopup popup) {
        if (popup.notes().isEmpty() || !popup.filter().isEmpty()) {
            return;
        }
        var lines = opened("Notes");
        popup.notes().forEach(note -> lines.add(new Words(note)));
        lines.add(new Blank());
        groups.add(lines);
    }

    private static void addUnavailable(List<List<KeyLine>> groups, KeysPopup popup) {
        var lines = opened("Not available here");
        for (var row : popup.found()) {
            if (row.unavailable().isPresent()) {
                lines.add(new Cells(row.title(), row.unavailable().get(), "", false));
            }
        }
        if (lines.size() > 2) {
            lines.add(new Blank());
            groups.add(lines);
        }
    }

    private static List<KeyLine> opened(String title) {
        return new ArrayList<>(List.of(new Rule(title), new Blank()));
    }
}
