package dev.rehearse.store;

import java.util.List;
import java.util.stream.Collectors;

/// One line of `rehearse doctor --json`.
///
/// @param advice what to do about it; empty when all is well
public record FindingJson(String about, String says, String advice) {
    /// One array, a finding on each line.
    public static String array(List<FindingJson> findings) {
        return findings.stream()
                .map(FindingJson::json)
                .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }

    private String json() {
        return JsonLine.of(
                JsonLine.object()
                        .put("about", about)
                        .put("ok", advice.isEmpty())
                        .put("says", says)
                        .put("advice", advice));
    }
}
