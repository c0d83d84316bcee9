package dev.rehearse.linking;

import java.util.HashMap;
import java.util.Map;

/// Notes by the ends of their paths: a notebook that was moved is known again.
final class Ends {
    private static final String SEVERAL = "/";

    private final Map<String, String> byEnd = new HashMap<>();

    Ends(Iterable<String> notes) {
        for (String note : notes) {
            for (int slash = note.indexOf('/'); slash >= 0; slash = note.indexOf('/', slash + 1)) {
                byEnd.merge(note.substring(slash + 1), note, (one, other) -> SEVERAL);
            }
        }
        notes.forEach(note -> byEnd.put(note, note));
    }

    /// The one note whose path ends so, or the name itself where there is none, or several.
    String note(String named) {
        var note = byEnd.getOrDefault(named, named);
        return note.equals(SEVERAL) ? named : note;
    }
}
