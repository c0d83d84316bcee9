package dev.rehearse.store;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What happened in runs that are still open, line by line, so that a run that was cut off goes on
/// where it was. What a line means is its writer's business.
public final class RunJournal implements AutoCloseable {
    private static final long LARGEST = 64 << 20;
    private static final HexFormat HEX = HexFormat.of();
    private static final String END = ".run";

    /// Ends a line that was cut off; the empty line tells it from a damaged one.
    private static final byte[] CUT_OFF = {'\n', '\n'};

    /// A run that nobody is running: its process is gone.
    public record OpenRun(String id, List<String> lines, Instant last) {}

    private final Path folder;
    private final Map<String, Entries> open = new HashMap<>();
    private final List<Damage> damages = new ArrayList<>();

    public RunJournal(Places places) {
        folder = places.state().resolve("runs");
    }

    /// One run: all its lines, and the file that holds them once it is begun.
    private final class Entries {
        private final Path path;
        private final ByteArrayOutputStream all = new ByteArrayOutputStream();
        private final RenewedFile file;
        private boolean begun;

        private Entries(Path path) {
            this.path = path;
            file = new RenewedFile(RunJournal.this, () -> OwnedFile.makeAnew(path, everything()));
        }

        private ByteBuffer everything() {
            return ByteBuffer.wrap(all.toByteArray());
        }

        private void append(byte[] line) throws IOException {
            all.writeBytes(line);
            if (begun) {
                file.append(ByteBuffer.wrap(line));
                return;
            }
            Disk.folder(folder);
            if (Files.exists(path, NOFOLLOW_LINKS)) {
                goOn(OwnedFile.takeOver(path).orElseThrow(RunJournal::held));
                return;
            }
            file.begin(OwnedFile.make(path, everything()));
            begun = true;
        }

        private void goOn(OwnedFile taken) throws IOException {
            try {
                var before = taken.content(LARGEST);
                var since = all.toByteArray();
                all.reset();
                all.writeBytes(before);
                if (before.length > 0 && before[before.length - 1] != '\n') {
                    all.writeBytes(CUT_OFF);
                }
                all.writeBytes(since);
                file.begin(taken);
                begun = true;
                file.append(everything().position(before.length));
            } finally {
                if (!begun) {
                    taken.release();
                }
            }
        }
    }

    /// Appends one line to a run, which begins with its first line or is taken up again. Lines that
    /// could not be written go before the next one.
    public synchronized Kept append(String run, String line) {
        var path = path(run);
        try {
            open.computeIfAbsent(run, _ -> new Entries(path)).append(encode(line).array());
            return new Kept.Ok();
        } catch (IOException failure) {
            return failed(failure);
        }
    }

    /// Makes what was written last through a power cut. Meant for the disk's thread; the elapsed
    /// time, appended every second, need not be synced for its own sake.
    public Kept sync() {
        List<String> runs;
        synchronized (this) {
            runs = List.copyOf(open.keySet());
        }
        Kept kept = new Kept.Ok();
        for (var run : runs) {
            if (sync(run) instanceof Kept.Failed failed) {
                kept = failed;
            }
        }
        return kept;
    }

    private Kept sync(String run) {
        try {
            Entries entries;
            OwnedFile current;
            synchronized (this) {
                entries = open.get(run);
                if (entries == null || !entries.begun) {
                    return new Kept.Ok(); // the run was closed meanwhile, or another window has it
                }
                current = entries.file.current();
            }
            entries.file.sync(current);
            return new Kept.Ok();
        } catch (IOException failure) {
            return failed(failure);
        }
    }

    /// The run is finished, stopped or discarded; it is not offered again.
    public synchronized Kept close(String run) {
        var entries = open.remove(run);
        try {
            if (entries != null) {
                entries.file.delete();
            }
            Files.deleteIfExists(path(run));
            return new Kept.Ok();
        } catch (IOException failure) {
            return failed(failure);
        }
    }

    /// Runs that were cut off, the latest first.
    public synchronized List<OpenRun> openRuns() {
        var runs = new ArrayList<OpenRun>();
        for (var file : Disk.files(folder, END)) {
            look(file).ifPresent(runs::add);
        }
        if (runs.isEmpty()) {
            return List.of(); // the usual start, which should load no lambdas
        }
        runs.sort(Comparator.comparing(OpenRun::last).reversed());
        return List.copyOf(runs);
    }

    private Optional<OpenRun> look(Path path) {
        var name = path.getFileName().toString();
        var id = name.substring(0, name.length() - END.length());
        if (!isId(id) || open.containsKey(id)) {
            return Optional.empty();
        }
        try (var file = OwnedFile.takeOver(path).orElseThrow(RunJournal::held)) {
            var content = file.content(LARGEST);
            var lines = lines(content);
            FileTime last = Files.getLastModifiedTime(path, NOFOLLOW_LINKS);
            if (isDamaged(content)) {
                mend(path, content, lines, last);
            }
            return lines.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new OpenRun(id, lines, last.toInstant()));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /// What was found damaged by [#openRuns], which puts it aside.
    public synchronized List<Damage> damages() {
        return List.copyOf(damages);
    }

    /// More than a line that was cut off, which an empty one follows.
    private static boolean isDamaged(byte[] content) {
        int start = 0;
        for (int i = 0; i < content.length; i++) {
            if (content[i] == '\n') {
                boolean cutOff = i + 1 < content.length && content[i + 1] == '\n';
                if (i > start && !cutOff && decode(content, start, i).isEmpty()) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }

    /// Under the lock of the file that is put aside, so that nobody goes on with the run meanwhile.
    private void mend(Path path, byte[] content, List<String> lines, FileTime last)
            throws IOException {
        if (lines.isEmpty()) {
            damages.add(new Damage(Damage.Of.RUN, false, Disk.putAside(path)));
            return;
        }
        var aside = Disk.copyAside(path, content);
        Disk.replace(path, lines.stream().map(RunJournal::encode).toList());
        Files.setLastModifiedTime(path, last);
        damages.add(new Damage(Damage.Of.RUN, true, aside));
    }

    private static IOException held() {
        return new Cause.Refused("the run is open in another window");
    }

    private Path path(String run) {
        if (!isId(run)) {
            throw new IllegalArgumentException("not a run's id: " + run);
        }
        return folder.resolve(run + END);
    }

    // Run ids are ours, plain letters and digits; anything else must not become a path.
    private static boolean isId(String run) {
        for (var i = 0; i < run.length(); i++) {
            var letter = run.charAt(i);
            if (!Character.isLetterOrDigit(letter) && letter != '-' && letter != '_') {
                return false;
            }
        }
        return !run.isEmpty();
    }

    private static ByteBuffer encode(String line) {
        if (line.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("a journal line holds no line break: " + line);
        }
        var bytes = line.getBytes(StandardCharsets.UTF_8);
        var sum = HEX.toHexDigits(Hash.crc(bytes)).getBytes(StandardCharsets.US_ASCII);
        var entry = ByteBuffer.allocate(10 + bytes.length);
        return entry.put(sum).put((byte) ' ').put(bytes).put((byte) '\n').flip();
    }

    // A line that is not whole is left out, wherever it stands.
    private static List<String> lines(byte[] content) {
        var lines = new ArrayList<String>();
        var start = 0;
        for (var i = 0; i < content.length; i++) {
            if (content[i] != '\n') {
                continue;
            }
            decode(content, start, i).ifPresent(lines::add);
            start = i + 1;
        }
        return List.copyOf(lines);
    }

    private static Optional<String> decode(byte[] content, int start, int end) {
        if (end - start < 9) {
            return Optional.empty();
        }
        var sum = new String(content, start, 8, StandardCharsets.US_ASCII);
        var bytes = Arrays.copyOfRange(content, start + 9, end);
        return sum.equals(HEX.toHexDigits(Hash.crc(bytes)))
                ? Optional.of(new String(bytes, StandardCharsets.UTF_8))
                : Optional.empty();
    }

    private static Kept failed(IOException failure) {
        return new Kept.Failed("the run is not kept: " + Cause.of(failure));
    }

    /// Leaves the open runs as they are, to be resumed.
    @Override
    public synchronized void close() {
        open.values().forEach(entries -> entries.file.release());
        open.clear();
    }
}
