package dev.rehearse.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

/// Reads the lines of `attempts.jsonl` as this program writes them, byte by byte: a hundred
/// thousand of them are there before a person looks. Whatever is written otherwise is left to the
/// JSON library.
final class AttemptScan {
    private static final byte[] ATTEMPT = bytes("{\"v\":1,\"kind\":\"attempt\",\"id\":");
    private static final byte[] RUN = bytes(",\"run\":");
    private static final byte[] PLAN = bytes(",\"plan\":");
    private static final byte[] MODE = bytes(",\"mode\":");
    private static final byte[] NOTE = bytes(",\"note\":");
    private static final byte[] KEY = bytes(",\"key\":");
    private static final byte[] QUESTION = bytes(",\"question\":");
    private static final byte[] NUMBER = bytes(",\"number\":");
    private static final byte[] STARTED = bytes(",\"started\":");
    private static final byte[] THINK = bytes(",\"thinkMs\":");
    private static final byte[] ANSWERING = bytes(",\"answerMs\":");
    private static final byte[] PAUSED = bytes(",\"pausedMs\":");
    private static final byte[] BUDGET = bytes(",\"budgetMs\":");
    private static final byte[] OUTCOME = bytes(",\"outcome\":");
    private static final byte[] WORDS = bytes(",\"words\":");
    private static final byte[] ANSWER = bytes(",\"answer\":");
    private static final byte[] GRADE = bytes(",\"grade\":");
    private static final byte[] GRADED = bytes("{\"v\":1,\"kind\":\"grade\",\"attempt\":");
    private static final byte[] AT = bytes(",\"at\":");
    private static final byte[] NULL = bytes("null");
    private static final byte[] END = bytes("}");

    private static final int MOST_DIGITS = 8;

    private final byte[] bytes;
    private final Repeated texts = new Repeated();
    private final InstantScan instants;
    private int at;
    private boolean plain;

    AttemptScan(byte[] bytes) {
        this.bytes = bytes;
        instants = new InstantScan(bytes);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(ISO_8859_1);
    }

    /// Gives the log what the line at this place says; the place after it, or the same place when
    /// it is not so plain.
    int read(int from, AttemptLog log) {
        at = from;
        plain = true;
        if (is(ATTEMPT)) {
            return attempt(from, log);
        }
        return is(GRADED) ? grade(from, log) : from;
    }

    private int attempt(int from, AttemptLog log) {
        var line =
                new AttemptLine(
                        text(),
                        repeated(RUN),
                        repeated(PLAN),
                        repeated(MODE),
                        repeated(NOTE),
                        repeated(KEY),
                        repeated(QUESTION),
                        number(NUMBER),
                        instant(STARTED),
                        time(THINK),
                        time(ANSWERING),
                        time(PAUSED),
                        time(BUDGET),
                        repeated(OUTCOME),
                        number(WORDS),
                        text(ANSWER),
                        is(GRADE) ? text() : "");
        if (!ends() || line.id().isEmpty()) {
            return from;
        }
        log.attempted(line);
        return at;
    }

    private int grade(int from, AttemptLog log) {
        var id = text();
        take(GRADE);
        var grade = is(NULL) ? "" : repeated();
        var when = is(AT) ? instant() : Instant.MIN;
        if (!ends()) {
            return from;
        }
        log.graded(id, grade, when);
        return at;
    }

    private boolean ends() {
        take(END);
        boolean ends = plain && (at == bytes.length || bytes[at] == '\n');
        at++;
        return ends;
    }

    private boolean is(byte[] expected) {
        int end = at + expected.length;
        boolean there =
                end <= bytes.length && Arrays.equals(bytes, at, end, expected, 0, expected.length);
        at += there ? expected.length : 0;
        return there;
    }

    private void take(byte[] expected) {
        plain = plain && is(expected);
    }

    private String text(byte[] name) {
        take(name);
        return text();
    }

    private String text() {
        int from = at + 1;
        int all = toQuote();
        return plain ? new String(bytes, from, at - 1 - from, all < 0 ? UTF_8 : ISO_8859_1) : "";
    }

    /// Moves behind the closing quote; negative when a letter beyond ASCII was passed.
    private int toQuote() {
        if (!plain || at >= bytes.length || bytes[at] != '"') {
            plain = false;
            return 0;
        }
        int all = 0;
        for (int i = at + 1; i < bytes.length; i++) {
            byte letter = bytes[i];
            if (letter == '"') {
                at = i + 1;
                return all;
            }
            if (letter == '\\' || (letter & 0xE0) == 0) {
                break;
            }
            all |= letter;
        }
        plain = false;
        return 0;
    }

    private String repeated(byte[] name) {
        take(name);
        return repeated();
    }

    private String repeated() {
        int from = at + 1;
        int all = toQuote();
        return plain ? texts.of(bytes, from, at - 1, all < 0) : "";
    }

    private Duration time(byte[] name) {
        int millis = number(name);
        return millis == 0 ? Duration.ZERO : Duration.ofMillis(millis);
    }

    private int number(byte[] name) {
        take(name);
        int from = at;
        int number = 0;
        while (plain && at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9') {
            number = at - from < MOST_DIGITS ? number * 10 + bytes[at] - '0' : number;
            at++;
        }
        int digits = at - from;
        plain = plain && digits > 0 && digits <= MOST_DIGITS && (bytes[from] != '0' || digits == 1);
        return number;
    }

    private Instant instant(byte[] name) {
        take(name);
        return instant();
    }

    private Instant instant() {
        int from = at + 1;
        var _ = toQuote();
        if (!plain || !instants.isPlain(from, at - 1)) {
            plain = false;
            return Instant.EPOCH;
        }
        return instants.read(from, at - 1);
    }

    /// Texts that come again and again are one text.
    private static final class Repeated {
        private static final int PLACES = 1 << 13;

        private final String[] texts = new String[PLACES];
        private final byte[][] seen = new byte[PLACES][];

        String of(byte[] bytes, int from, int end, boolean wide) {
            int hash = 1;
            for (int i = from; i < end; i++) {
                hash = 31 * hash + bytes[i];
            }
            int place = (hash ^ hash >>> 13) & PLACES - 1;
            byte[] there = seen[place];
            if (there == null || !Arrays.equals(there, 0, there.length, bytes, from, end)) {
                seen[place] = Arrays.copyOfRange(bytes, from, end);
                texts[place] = new String(bytes, from, end - from, wide ? UTF_8 : ISO_8859_1);
            }
            return texts[place];
        }
    }
}
