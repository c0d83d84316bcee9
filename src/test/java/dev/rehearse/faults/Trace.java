package dev.rehearse.faults;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What was done to a folder, call by call, and every state in which a power cut can leave it.
///
/// The disk that is assumed keeps the order of names (a journal), not of contents: what was not
/// synced is there, or not, or half. Syncing a file makes its name last as well, with all changes
/// of names before, as ext4, xfs and btrfs do.
final class Trace {

    /// One call. Contents belong to inodes, names to folders.
    private sealed interface Call {
        record Create(String path, long inode) implements Call {}

        record Write(long inode, int at, byte[] bytes) implements Call {}

        record Truncate(long inode, int length) implements Call {}

        record Sync(String path, long inode) implements Call {}

        record Rename(String from, String to) implements Call {}

        record Unlink(String path) implements Call {}

        record Nothing() implements Call {}
    }

    /// What is on the disk of contents that were not synced.
    private enum Unsynced {
        ALL,
        NONE,
        HALF
    }

    private final Map<String, Long> names = new HashMap<>();
    private final Map<Long, byte[]> contents = new HashMap<>();
    private final List<Call> calls;

    /// The log of what was done to a folder with one file in it: its name, and what it held.
    Trace(Path name, long inode, byte[] content, List<String> log) {
        names.put(name.toString(), inode);
        contents.put(inode, content);
        calls = log.stream().map(Trace::call).toList();
    }

    private static Call call(String line) {
        var parts = line.split("\t", -1);
        var inode = Long.parseLong(parts[2]);
        var at = Integer.parseInt(parts[3]);
        return switch (parts[0]) {
            case "create" -> new Call.Create(parts[1], inode);
            case "write" -> new Call.Write(inode, at, HexFormat.of().parseHex(parts[5]));
            case "truncate" -> new Call.Truncate(inode, at);
            case "sync" -> new Call.Sync(parts[1], inode);
            case "rename" -> new Call.Rename(parts[1], parts[4]);
            case "unlink" -> new Call.Unlink(parts[1]);
            default -> new Call.Nothing();
        };
    }

    int length() {
        return calls.size();
    }

    /// The files as a power cut after so many calls can leave them, each state once.
    Set<Map<String, String>> after(int count) {
        var states = new LinkedHashSet<Map<String, String>>();
        var done = calls.subList(0, count);
        for (int named = lastingNames(done); named <= count; named++) {
            for (var unsynced : Unsynced.values()) {
                states.add(state(done, named, unsynced));
            }
        }
        return states;
    }

    /// Up to which call the changes of names are sure to last.
    private static int lastingNames(List<Call> done) {
        for (int i = done.size() - 1; i >= 0; i--) {
            if (done.get(i) instanceof Call.Sync) {
                return i;
            }
        }
        return 0;
    }

    /// Latin letters stand for bytes, so that states can be compared.
    private Map<String, String> state(List<Call> done, int named, Unsynced unsynced) {
        var standing = new HashMap<>(names);
        var data = new HashMap<>(contents);
        var lasting = lastingData(done);
        for (int i = 0; i < done.size(); i++) {
            if (i < named) {
                name(done.get(i), standing);
            }
            fill(done.get(i), data, lasting.contains(i) ? Unsynced.ALL : unsynced);
        }
        var state = new LinkedHashMap<String, String>();
        standing.forEach((path, inode) ->
                state.put(path, new String(data.getOrDefault(inode, new byte[0]), ISO_8859_1)));
        return state;
    }

    private static Set<Integer> lastingData(List<Call> done) {
        var lasting = new HashSet<Integer>();
        var synced = new HashSet<Long>();
        for (int i = done.size() - 1; i >= 0; i--) {
            switch (done.get(i)) {
                case Call.Sync(var _, var inode) -> synced.add(inode);
                case Call.Write write when synced.contains(write.inode()) -> lasting.add(i);
                case Call.Truncate cut when synced.contains(cut.inode()) -> lasting.add(i);
                default -> {}
            }
        }
        return lasting;
    }

    private static void name(Call call, Map<String, Long> standing) {
        switch (call) {
            case Call.Create(var path, var inode) -> standing.put(path, inode);
            case Call.Rename(var from, var to) -> {
                var inode = standing.remove(from);
                if (inode != null) {
                    standing.put(to, inode);
                }
            }
            case Call.Unlink(var path) -> standing.remove(path);
            default -> {}
        }
    }

    private static void fill(Call call, Map<Long, byte[]> data, Unsynced how) {
        switch (call) {
            case Call.Create(var _, var inode) -> data.put(inode, new byte[0]);
            case Call.Truncate(var inode, var length) -> {
                if (how != Unsynced.NONE) {
                    data.put(inode, Arrays.copyOf(data.getOrDefault(inode, new byte[0]), length));
                }
            }
            case Call.Write(var inode, var at, var bytes) -> {
                if (how != Unsynced.NONE) {
                    var length = how == Unsynced.HALF ? bytes.length / 2 : bytes.length;
                    var old = data.getOrDefault(inode, new byte[0]);
                    var fresh = Arrays.copyOf(old, Math.max(old.length, at + length));
                    System.arraycopy(bytes, 0, fresh, at, length);
                    data.put(inode, fresh);
                }
            }
            default -> {}
        }
    }

    /// Puts such a state, which was of one folder, into another one.
    static void restore(Map<String, String> state, Path from, Path to) throws IOException {
        for (var file : state.entrySet()) {
            var path = to.resolve(from.relativize(Path.of(file.getKey())));
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue(), ISO_8859_1);
        }
    }
}
