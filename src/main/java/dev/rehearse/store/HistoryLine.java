package dev.rehearse.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.rehearse.note.Diff;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One save in the index of the local history.
///
/// The texts are kept for themselves, under the names `old` and `fresh`: of a note the whole, of a
/// large one the lines that changed.
///
/// @param before the hash of the whole note before the save
/// @param after the same after it
/// @param old the name of the text that went
/// @param fresh the name of the text that came
/// @param start where in the note they begin
/// @param tail how many bytes follow behind them
/// @param line how many lines stand before them
record HistoryLine(
        Instant at,
        String before,
        String after,
        String old,
        String fresh,
        int start,
        int tail,
        int line,
        Save.Why why,
        long added,
        long removed) {
    private static final String VERSION = "v1 ";
    private static final int WORDS = 13;
    private static final int ID_LENGTH = 8;

    /// Where two texts differ, in whole lines.
    record Range(int start, int tail) {
        static final Range WHOLE = new Range(0, 0);

        static Range of(byte[] before, byte[] after) {
            int start = Math.max(0, Arrays.mismatch(before, after));
            int shorter = Math.min(before.length, after.length) - start;
            int tail = 0;
            while (tail < shorter
                    && before[before.length - 1 - tail] == after[after.length - 1 - tail]) {
                tail++;
            }
            while (start > 0 && before[start - 1] != '\n') {
                start--;
            }
            while (tail > 0 && before[before.length - tail - 1] != '\n') {
                tail--;
            }
            // A line that ends as the one before it did counts as its own.
            while (tail > 0 && after[after.length - tail - 1] != '\n') {
                tail--;
            }
            return new Range(start, tail);
        }

        byte[] in(byte[] note) {
            return Arrays.copyOfRange(note, start, note.length - tail);
        }
    }

    /// What a line of the file is.
    sealed interface Read {
        record One(HistoryLine line) implements Read {}

        record Damaged() implements Read {}

        /// Of a later version of this program, which knows what to do with it.
        record Newer() implements Read {}
    }

    static HistoryLine of(
            Version before, String after, Range range, List<String> names, Diff diff, Occasion at) {
        return new HistoryLine(
                at.time(),
                before.hash(),
                after,
                names.getFirst(),
                names.getLast(),
                range.start(),
                range.tail(),
                linesBefore(before.bytes(), range.start()),
                at.why(),
                diff.added(),
                diff.removed());
    }

    /// Both texts are whole notes, under their own names.
    static HistoryLine outside(Instant at, String before, String after, Diff diff) {
        return new HistoryLine(
                at,
                before,
                after,
                before,
                after,
                0,
                0,
                0,
                Save.Why.OUTSIDE,
                diff.added(),
                diff.removed());
    }

    /// Of a large note, where nobody kept what another program wrote.
    static HistoryLine unseen(Instant at, String before, String after) {
        return new HistoryLine(at, before, after, "", "", 0, 0, 0, Save.Why.OUTSIDE, 0, 0);
    }

    boolean isUnseen() {
        return old.isEmpty();
    }

    record Occasion(Instant time, Save.Why why) {}

    private static int linesBefore(byte[] bytes, int end) {
        int lines = 0;
        for (int i = 0; i < end; i++) {
            lines += bytes[i] == '\n' ? 1 : 0;
        }
        return lines;
    }

    boolean isWhole() {
        return start == 0 && tail == 0;
    }

    String id() {
        return Hash.sha256(words().getBytes(UTF_8)).substring(0, ID_LENGTH);
    }

    static boolean isId(String word) {
        return word.length() == ID_LENGTH && word.chars().allMatch(Deflated::isDigit);
    }

    Save save() {
        return new Save(id(), at, why, added, removed);
    }

    private String words() {
        return String.join(
                " ",
                Long.toString(at.toEpochMilli()),
                before,
                after,
                old,
                fresh,
                Integer.toString(start),
                Integer.toString(tail),
                Integer.toString(line),
                why.what().name().toLowerCase(Locale.ROOT),
                Integer.toString(why.number()),
                Long.toString(added),
                Long.toString(removed),
                why.question());
    }

    String encoded() {
        return VERSION + sum(words()) + " " + words() + "\n";
    }

    private static String sum(String words) {
        return Integer.toHexString(Hash.crc(words.getBytes(UTF_8)));
    }

    static Read read(String line) {
        if (!line.startsWith(VERSION)) {
            return line.matches("v[0-9]{1,9} .*") ? new Read.Newer() : new Read.Damaged();
        }
        var rest = line.substring(VERSION.length());
        int blank = rest.indexOf(' ');
        var words = rest.substring(blank + 1);
        if (blank < 0 || !rest.substring(0, blank).equals(sum(words))) {
            return new Read.Damaged();
        }
        return parsed(words.split(" ", WORDS)).<Read>map(Read.One::new).orElse(new Read.Damaged());
    }

    private static Optional<HistoryLine> parsed(String[] words) {
        if (words.length != WORDS
                || !Arrays.stream(words, 1, 5).allMatch(Deflated::isName)
                || !Arrays.stream(words, 5, 8).allMatch(HistoryLine::isNumber)) {
            return Optional.empty();
        }
        try {
            var what = Save.What.valueOf(words[8].toUpperCase(Locale.ROOT));
            return Optional.of(
                    new HistoryLine(
                            Instant.ofEpochMilli(Long.parseLong(words[0])),
                            words[1],
                            words[2],
                            words[3],
                            words[4],
                            Integer.parseInt(words[5]),
                            Integer.parseInt(words[6]),
                            Integer.parseInt(words[7]),
                            new Save.Why(what, Integer.parseInt(words[9]), words[12]),
                            Long.parseLong(words[10]),
                            Long.parseLong(words[11])));
        } catch (IllegalArgumentException | DateTimeException odd) {
            return Optional.empty();
        }
    }

    private static boolean isNumber(String word) {
        return word.matches("[0-9]{1,9}");
    }
}
