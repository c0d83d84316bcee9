package dev.rehearse.store;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

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
    private final Map<String, OwnedFile> open = new HashMap<>();
    private final Map<String, Deque<ByteBuffer>> unwritten = new HashMap<>();
    private final List<Damage> damages = new ArrayList<>();

    public RunJournal(Places places) {
        folder = places.state().resolve("runs");
    }

    /// Appends one line to a run, which begins with its first line or is taken up again. Lines that
    /// could not be written go before the next one.
    public synchronized Kept append(String run, String line) {
        var waiting = unwritten.computeIfAbsent(run, name -> new ArrayDeque<>());
        waiting.add(encode(line));
        try {
            var file = file(run);
            while (!waiting.isEmpty()) {
                file.append(waiting.getFirst().duplicate());
                waiting.removeFirst();
            }
            return new Kept.Ok();
        } catch (IOException failure) {
            var broken = open.remove(run);
            if (broken != null) {
                release(broken);
            }
            return failed(failure);
        }
    }

    private OwnedFile file(String run) throws IOException {
        var known = open.get(run);
        if (known != null) {
            return known;
        }
        var file = begin(run);
        open.put(run, file);
        return file;
    }

    private OwnedFile begin(String run) throws IOException {
        Disk.folder(folder);
        var path = path(run);
        if (!Files.exists(path, NOFOLLOW_LINKS)) {
            return OwnedFile.make(path, ByteBuffer.allocate(0));
        }
        var taken = OwnedFile.takeOver(path);
        if (taken.isEmpty()) {
            throw new Cause.Refused("the run is open in another window");
        }
        var file = taken.get();
        var content = file.content(LARGEST);
        if (content.length > 0 && content[content.length - 1] != '\n') {
            file.append(ByteBuffer.wrap(CUT_OFF));
        }
        return file;
    }

    /// Makes what was written last through a power cut. Meant for the disk's thread; the elapsed
    /// time, appended every second, need not be synced for its own sake.
    public Kept sync() {
        List<OwnedFile> files;
        synchronized (this) {
            files = List.copyOf(open.values());
        }
        try {
            for (var file : files) {
                file.sync();
            }
            return new Kept.Ok();
        } catch (ClosedChannelException closed) {
            return new Kept.Ok(); // the run was closed meanwhile, and is not to be kept
        } catch (IOException failure) {
            return failed(failure);
        }
    }

    /// The run is finished, stopped or discarded; it is not offered again.
    public synchronized Kept close(String run) {
        unwritten.remove(run);
        var file = open.remove(run);
        try {
            if (file != null) {
                file.delete();
            } else {
                Files.deleteIfExists(path(run));
            }
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
        var sum = HEX.toHexDigits(crc(bytes)).getBytes(StandardCharsets.US_ASCII);
        var entry = ByteBuffer.allocate(10 + bytes.length);
        return entry.put(sum).put((byte) ' ').put(bytes).put((byte) '\n').flip();
    }

    private static int crc(byte[] bytes) {
        var crc = new CRC32();
        crc.update(bytes);
        return (int) crc.getValue();
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
        return sum.equals(HEX.toHexDigits(crc(bytes)))
                ? Optional.of(new String(bytes, StandardCharsets.UTF_8))
                : Optional.empty();
    }

    private static Kept failed(IOException failure) {
        return new Kept.Failed("the run is not kept: " + Cause.of(failure));
    }

    /// Leaves the open runs as they are, to be resumed.
    @Override
    public synchronized void close() {
        open.values().forEach(RunJournal::release);
        open.clear();
    }

    private static void release(OwnedFile file) {
        try {
            file.close();
        } catch (IOException closed) {
            return;
        }
    }
}
