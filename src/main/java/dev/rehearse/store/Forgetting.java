package dev.rehearse.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Keeps the local history of all notes together within its limits: the oldest goes first.
final class Forgetting {
    static final Duration KEPT = Duration.ofDays(30);
    static final long LARGEST = 50L << 20;

    // Room made at once, so that not every save has to make some.
    private static final long AFTERWARDS = 40L << 20;
    private static final int MOST_LINES = 1000;

    private final Path folder;
    private final Deflated texts;

    Forgetting(Path folder, Deflated texts) {
        this.folder = folder;
        this.texts = texts;
    }

    void upTo(Instant now) throws IOException {
        var indexes = new ArrayList<HistoryIndex>();
        for (var file : Disk.files(folder, HistoryIndex.END)) {
            try {
                indexes.add(HistoryIndex.read(file));
            } catch (IOException unreadable) {
                return; // whose texts those are is unknown until its own note is saved
            }
        }
        // What a later version keeps there is unknown, and whose texts those are.
        if (indexes.stream().anyMatch(index -> index.newer() > 0)) {
            return;
        }
        var sizes = texts.sizes();
        long total = sizes.values().stream().mapToLong(size -> size).sum();
        if (total <= LARGEST && indexes.stream().noneMatch(index -> isDue(index, now))) {
            return;
        }
        var kept = kept(indexes, sizes, now);
        for (var index : indexes) {
            var lines = index.lines().stream().filter(kept::contains).toList();
            if (lines.size() < index.lines().size()) {
                index.replaceWith(lines);
            }
        }
        texts.sweep();
        texts.keepOnly(names(kept));
    }

    private static boolean isDue(HistoryIndex index, Instant now) {
        return index.lines().size() > MOST_LINES
                || index.lines().stream().anyMatch(line -> isOld(line, now));
    }

    private static boolean isOld(HistoryLine line, Instant now) {
        return line.at().isBefore(now.minus(KEPT));
    }

    // From the newest on, while there is room for its texts.
    private static Set<HistoryLine> kept(
            List<HistoryIndex> indexes, Map<String, Long> sizes, Instant now) {
        var all = new ArrayList<HistoryLine>();
        for (var index : indexes) {
            var lines = index.lines();
            lines.subList(Math.max(0, lines.size() - MOST_LINES), lines.size()).stream()
                    .filter(line -> !isOld(line, now))
                    .forEach(all::add);
        }
        all.sort(Comparator.comparing(HistoryLine::at));
        long room = AFTERWARDS;
        var counted = new HashSet<String>();
        var kept = new HashSet<HistoryLine>();
        for (var line : all.reversed()) {
            for (var name : List.of(line.old(), line.fresh())) {
                room -= counted.add(name) ? sizes.getOrDefault(name, 0L) : 0;
            }
            if (room < 0) {
                break;
            }
            kept.add(line);
        }
        return kept;
    }

    private static Set<String> names(Set<HistoryLine> kept) {
        var names = new HashSet<String>();
        for (var line : kept) {
            names.add(line.old());
            names.add(line.fresh());
        }
        return names;
    }
}
