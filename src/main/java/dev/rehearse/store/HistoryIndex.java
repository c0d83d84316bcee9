package dev.rehearse.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The list of saves of one note: a line that names the note, then one for each save.
///
/// @param newer lines of a later version of this program
record HistoryIndex(Path file, String head, List<HistoryLine> lines, int damaged, int newer) {
    static final String END = ".index";
    private static final long LARGEST = 4 << 20;
    private static final String HEAD = "note ";

    static String head(Path real) {
        return HEAD + Hash.sha256(real.toString().getBytes(UTF_8));
    }

    /// Damaged lines are counted and passed over; a missing file has none.
    static HistoryIndex read(Path file) throws IOException {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return new HistoryIndex(file, "", List.of(), 0, 0);
        }
        var text = new String(Disk.read(file, LARGEST), UTF_8);
        var lines = new ArrayList<HistoryLine>();
        var head = "";
        int damaged = 0;
        int newer = 0;
        for (var line : text.split("\n", -1)) {
            if (line.isEmpty()) {
                continue;
            }
            if (head.isEmpty() && line.startsWith(HEAD)) {
                head = line;
                continue;
            }
            switch (HistoryLine.read(line)) {
                case HistoryLine.Read.One(var one) -> lines.add(one);
                case HistoryLine.Read.Damaged() -> damaged++;
                case HistoryLine.Read.Newer() -> newer++;
            }
        }
        return new HistoryIndex(file, head, lines, damaged, newer);
    }

    boolean isEmpty() {
        return head.isEmpty() && lines.isEmpty() && damaged == 0 && newer == 0;
    }

    /// Puts a file aside that is no index of this note; one of a later version is left.
    static void clear(Path file, String head) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) == 0) {
            return;
        }
        boolean isGood;
        try {
            var index = read(file);
            isGood = index.head().equals(head) || index.newer() > 0;
        } catch (IOException unreadable) {
            isGood = false;
        }
        if (!isGood) {
            Disk.putAside(file);
        }
    }

    /// Adds a line; a torn one before it is ended first.
    static void append(Path file, String head, HistoryLine line) throws IOException {
        try (var channel = Disk.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            var text = (channel.size() == 0 ? head + "\n" : "\n") + line.encoded();
            Disk.writeAll(channel, ByteBuffer.wrap(text.getBytes(UTF_8)));
            channel.force(false);
        }
    }

    void replaceWith(List<HistoryLine> kept) throws IOException {
        if (kept.isEmpty()) {
            Files.deleteIfExists(file);
            return;
        }
        var text = kept.stream().map(HistoryLine::encoded).collect(Collectors.joining());
        Disk.replace(file, (head + "\n" + text).getBytes(UTF_8));
    }
}
