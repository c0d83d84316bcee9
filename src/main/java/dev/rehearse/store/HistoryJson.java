package dev.rehearse.store;

import java.util.List;
import java.util.stream.Collectors;

/// The local history of a note as `rehearse history --json` tells it to other programs.
public final class HistoryJson {
    private HistoryJson() {}

    /// One array, a save on each line, newest first.
    public static String array(List<Save> saves) {
        return saves.isEmpty()
                ? "[]\n"
                : saves.stream()
                        .map(HistoryJson::json)
                        .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }

    private static String json(Save save) {
        var why = save.why();
        var json =
                JsonLine.object()
                        .put("id", save.id())
                        .put("at", save.at().toString())
                        .put("what", why.what().word());
        if (why.number() > 0) {
            json.put("number", why.number()).put("question", why.question());
        }
        return JsonLine.of(json.put("added", save.added()).put("removed", save.removed()));
    }
}
