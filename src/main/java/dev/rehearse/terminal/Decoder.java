package dev.rehearse.terminal;

import dev.rehearse.screen.Columns;
import dev.rehearse.screen.Input;
import dev.rehearse.screen.Key;
import dev.rehearse.screen.Key.Name;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Turns what a terminal sends into inputs. Never types a reply, a paste or half a sequence as
/// keys.
///
/// A pure state machine: the caller hands in chunks with their time, and calls timeout() when a
/// chunk stays unfinished for patienceMillis().
public final class Decoder {
    private static final byte ESC = 0x1B;
    private static final byte[] PASTE_END = {ESC, '[', '2', '0', '1', '~'};
    private static final int LONGEST_SEQUENCE = 128;
    private static final int ESCAPE_MILLIS = 100;
    private static final int PASTE_MILLIS = 5000;
    private static final long REPORT_NANOS = 500_000_000L;
    // What comes faster than this in one piece is not typed by hand.
    private static final int BURST = 64;
    private static final int BURST_WITH_LINES = 16;

    private byte[] bytes = new byte[4096];
    private int length;
    private boolean pasting;
    // How much of a paste is known not to hold its end: it comes in thousands of pieces.
    private int searched;
    // A string (OSC, DCS …) that goes on until its terminator, however long.
    private boolean swallowing;
    private boolean escapeFired;
    private long escapeFiredAt;
    private List<Input> found = new ArrayList<>();

    public List<Input> decode(byte[] chunk, int chunkLength, long nanos) {
        append(chunk, chunkLength);
        int at = 0;
        if (escapeFired && chunkLength > 0) {
            escapeFired = false;
            at = nanos - escapeFiredAt <= REPORT_NANOS ? lateReport() : 0;
        }
        return run(at);
    }

    /// True while bytes wait for more; call timeout() when none come within patienceMillis().
    public boolean pending() {
        return length > 0 || pasting || swallowing;
    }

    public int patienceMillis() {
        return pasting || swallowing ? PASTE_MILLIS : ESCAPE_MILLIS;
    }

    /// No more bytes came: a lone Escape is the key, half a sequence is dropped.
    public List<Input> timeout(long nanos) {
        if (pasting) {
            pasting = false;
            searched = 0;
            paste(0, length);
        } else if (length > 0 && bytes[0] != ESC) {
            found.add(new Input.Pressed(Key.of("\uFFFD")));
        } else if (length == 1) {
            found.add(new Input.Pressed(Key.of(Name.ESCAPE)));
            escapeFired = true;
            escapeFiredAt = nanos;
        } else if (length == 2) {
            abandonedPair();
        }
        swallowing = false;
        length = 0;
        return take();
    }

    private void abandonedPair() {
        if (bytes[1] == ESC) {
            found.add(new Input.Pressed(Key.of(Name.ESCAPE)));
            found.add(new Input.Pressed(Key.of(Name.ESCAPE)));
        } else if (bytes[1] > ' ') {
            found.add(new Input.Pressed(Key.of(String.valueOf((char) bytes[1])).withAlt(true)));
        }
    }

    private void append(byte[] chunk, int chunkLength) {
        if (length + chunkLength > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + chunkLength));
        }
        System.arraycopy(chunk, 0, bytes, length, chunkLength);
        length += chunkLength;
    }

    private List<Input> run(int start) {
        int at = start;
        while (at < length) {
            int used = step(at);
            if (used == 0) {
                break;
            }
            at += used;
        }
        System.arraycopy(bytes, at, bytes, 0, length - at);
        length -= at;
        return take();
    }

    private List<Input> take() {
        var inputs = found;
        found = new ArrayList<>();
        return inputs;
    }

    /// How many bytes from here are done with; 0 when more must come.
    private int step(int at) {
        if (pasting) {
            return pasted(at);
        }
        if (swallowing) {
            return swallow(at);
        }
        return bytes[at] == ESC ? escape(at) : text(at);
    }

    private int pasted(int at) {
        for (int i = at + searched; i + PASTE_END.length <= length; i++) {
            if (Arrays.equals(bytes, i, i + PASTE_END.length, PASTE_END, 0, PASTE_END.length)) {
                pasting = false;
                searched = 0;
                paste(at, i);
                return i - at + PASTE_END.length;
            }
        }
        searched = Math.max(0, length - at - PASTE_END.length + 1);
        return 0;
    }

    private void paste(int from, int end) {
        var text = Utf8.text(bytes, from, end);
        found.add(new Input.Pasted(lines(text)));
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private int swallow(int at) {
        for (int i = at; i < length; i++) {
            if (bytes[i] == 0x07) {
                swallowing = false;
                return i - at + 1;
            }
            if (bytes[i] == ESC) {
                if (i + 1 == length) {
                    return i - at;
                }
                swallowing = false;
                int used = i - at + (bytes[i + 1] == '\\' ? 2 : 0);
                return used > 0 ? used : step(at);
            }
        }
        return length - at;
    }

    private int escape(int at) {
        if (at + 1 == length) {
            return 0;
        }
        return switch (bytes[at + 1]) {
            case '[' -> csi(at, at + 2, false);
            case 'O' -> ss3(at, at + 2, false);
            case 'P', ']', '_', '^', 'X' -> string(at);
            case ESC -> escapeEscape(at);
            default -> altLetter(at);
        };
    }

    // A lone `ESC ]` may still be Alt+]: only a third byte makes it a string, and none that begins
    // the next key.
    private int string(int at) {
        if (at + 2 == length) {
            return 0;
        }
        if (bytes[at + 2] == ESC && at + 3 == length) {
            return 0;
        }
        if (bytes[at + 2] == ESC && bytes[at + 3] != '\\') {
            return altLetter(at);
        }
        swallowing = true;
        return 2;
    }

    private int escapeEscape(int at) {
        if (at + 2 == length) {
            return 0;
        }
        int used =
                switch (bytes[at + 2]) {
                    case '[' -> csi(at, at + 3, true);
                    case 'O' -> ss3(at, at + 3, true);
                    default -> -1;
                };
        if (used >= 0) {
            return used;
        }
        found.add(new Input.Pressed(Key.of(Name.ESCAPE)));
        return 1;
    }

    private int csi(int at, int from, boolean alt) {
        int end = from;
        if (end < length && bytes[end] == '[') {
            return end + 1 == length
                    ? 0
                    : add(Sequences.console((char) bytes[end + 1]), alt, at, end + 2);
        }
        while (end < length && bytes[end] >= ' ' && bytes[end] < '@' && !isShiftMark(from, end)) {
            end++;
        }
        if (end - from > LONGEST_SEQUENCE) {
            return end - at;
        }
        if (end == length) {
            return 0;
        }
        if (bytes[end] < ' ') {
            // Half a sequence and then something else: the half is dropped.
            return end - at;
        }
        var parameters = ascii(from, end);
        char last = (char) (bytes[end] & 0xFF);
        if (last == 'M' && parameters.isEmpty()) {
            return end + 3 < length ? end + 4 - at : 0;
        }
        if (last == '~' && parameters.equals("200")) {
            pasting = true;
            return end + 1 - at;
        }
        return add(Sequences.csi(parameters, last), alt, at, end + 1);
    }

    // rxvt ends Shift with a key in `$`; in a reply that is an intermediate byte.
    private boolean isShiftMark(int from, int end) {
        return bytes[end] == '$' && end > from && bytes[from] != '?' && end == length - 1;
    }

    private int ss3(int at, int from, boolean alt) {
        int end = from;
        while (end < length && bytes[end] >= '0' && bytes[end] <= '9') {
            end++;
        }
        if (end == length) {
            return 0;
        }
        if (bytes[end] <= ' ') {
            found.add(new Input.Pressed(Key.of("O").withAlt(true)));
            return from - at;
        }
        return add(Sequences.ss3(ascii(from, end), (char) bytes[end]), alt, at, end + 1);
    }

    private int add(Optional<Input> input, boolean alt, int at, int end) {
        input.ifPresent(i ->
                found.add(
                        alt && i instanceof Input.Pressed(var key)
                                ? new Input.Pressed(key.withAlt(true))
                                : i));
        return end - at;
    }

    private int altLetter(int at) {
        int codePointLength = Utf8.length(bytes, at + 1, length);
        if (codePointLength == 0) {
            return 0;
        }
        var letter = Utf8.text(bytes, at + 1, at + 1 + codePointLength);
        found.add(new Input.Pressed(key(letter).withAlt(true)));
        return 1 + codePointLength;
    }

    /// Everything up to the next Escape: keys, or a paste when it came faster than hands type.
    private int text(int at) {
        int end = at;
        while (end < length && bytes[end] != ESC) {
            int next = Utf8.length(bytes, end, length);
            if (next == 0) {
                break;
            }
            end += next;
        }
        var text = Utf8.text(bytes, at, end);
        if (isBurst(text)) {
            found.add(new Input.Pasted(lines(text)));
        } else {
            for (var letter : Columns.clusters(text)) {
                found.add(new Input.Pressed(key(letter)));
            }
        }
        return end - at;
    }

    private static boolean isBurst(String text) {
        int lines = 0;
        int printable = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r' || c == '\n') {
                lines++;
            } else if (c >= ' ' && c != 0x7F) {
                printable++;
            } else if (c != '\t') {
                return false;
            }
        }
        return printable >= BURST || (lines > 0 && printable >= BURST_WITH_LINES);
    }

    private static Key key(String letter) {
        char c = letter.charAt(0);
        return switch (c) {
            case 0x00 -> Key.of(" ").withCtrl(true);
            case 0x08, 0x7F -> Key.of(Name.BACKSPACE);
            case '\t' -> Key.of(Name.TAB);
            case '\r', '\n' -> Key.of(Name.ENTER);
            default ->
                    c >= ' '
                            ? Key.of(letter)
                            : Key.of(String.valueOf((char) (c <= 26 ? c + 0x60 : c + 0x40)))
                                    .withCtrl(true);
        };
    }

    /// The length of a reply whose Escape was already told as a key; 0 when it is none.
    private int lateReport() {
        if (length < 2
                || (bytes[0] != '[' && bytes[0] != 'O' && bytes[0] != ']' && bytes[0] != 'P')) {
            return 0;
        }
        if (bytes[0] == ']' || bytes[0] == 'P') {
            swallowing = true;
            return 1;
        }
        int end = 1;
        while (end < length && bytes[end] >= ' ' && bytes[end] < '@') {
            end++;
        }
        return end < length && bytes[end] >= '@' ? end + 1 : 0;
    }

    private String ascii(int from, int end) {
        return new String(bytes, from, end - from, StandardCharsets.ISO_8859_1);
    }
}
