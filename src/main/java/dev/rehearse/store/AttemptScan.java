package dev.rehearse.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.rehearse.rehearsal.Attempt;
import dev.rehearse.rehearsal.Grade;
import dev.rehearse.rehearsal.Plan;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

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
    private static final byte[] DAY = bytes(",\"day\":");
    private static final byte[] THINK = bytes(",\"thinkMs\":");
    private static final byte[] ANSWERING = bytes(",\"answerMs\":");
    private static final byte[] PAUSED = bytes(",\"pausedMs\":");
    private static final byte[] BUDGET = bytes(",\"budgetMs\":");
    private static final byte[] PLANNED = bytes(",\"plannedMs\":");
    private static final byte[] OUTCOME = bytes(",\"outcome\":");
    private static final byte[] WORDS = bytes(",\"words\":");
    private static final byte[] ANSWER = bytes(",\"answer\":");
    private static final byte[] GRADE = bytes(",\"grade\":");
    private static final byte[] GRADED = bytes("{\"v\":1,\"kind\":\"grade\",\"attempt\":");
    private static final byte[] AT = bytes(",\"at\":");
    private static final byte[] NULL = bytes("null");
    private static final byte[] END = bytes("}");

    private static final int MOST_DIGITS = 8;

    private final Repeated texts = new Repeated();
    private final InstantScan instants = new InstantScan();
    private final Map<String, Optional<LocalDate>> days = new HashMap<>();
    private byte[] bytes = {};
    private int limit;
    private int at;
    private boolean plain;

    /// What was read last of what an attempt was made in, and its bytes.
    private byte[] same = {};

    private String run = "";
    private String plan = "";
    private Plan.Mode mode = Plan.Mode.TYPED;
    private String note = "";

    /// The verdict that was read last, and where the id of its attempt stands.
    private Optional<Grade> verdict = Optional.empty();

    private Instant verdictAt = Instant.MIN;
    private int gradedFrom;
    private int gradedEnd;

    /// Where the text read last stands, and whether some of it is no ASCII.
    private int from;

    private int end;
    private boolean wide;

    private static byte[] bytes(String text) {
        return text.getBytes(ISO_8859_1);
    }

    /// Gives the log what the line at this place says; the place after it, or the same place when
    /// it is not so plain. What follows `limit` is not looked at.
    int read(byte[] content, int start, int limit, AttemptLog log) {
        bytes = content;
        this.limit = limit;
        at = start;
        plain = true;
        if (is(ATTEMPT)) {
            return attempt(start, log);
        }
        return is(GRADED) ? grade(start, log) : start;
    }

    private int attempt(int start, AttemptLog log) {
        toQuote();
        int idFrom = from;
        int idEnd = end;
        circumstances();
        var key = text(KEY);
        var question = text(QUESTION);
        int number = number(NUMBER);
        var started = instant(STARTED);
        var day = is(DAY) ? day() : Optional.<LocalDate>empty();
        var think = time(THINK);
        var answering = time(ANSWERING);
        var paused = time(PAUSED);
        var budget = time(BUDGET);
        var planned = is(PLANNED) ? time() : budget;
        var outcome = AttemptJson.outcome(text(OUTCOME));
        int words = number(WORDS);
        take(ANSWER);
        toQuote();
        var grade = is(GRADE) ? AttemptJson.grade(text()) : Optional.<Grade>empty();
        if (!ends() || idFrom == idEnd || outcome.isEmpty()) {
            return start;
        }
        int next = at;
        boolean graded = isGradeOf(idFrom, idEnd);
        var attempt =
                new Attempt(
                        run,
                        plan,
                        mode,
                        number,
                        key,
                        question,
                        started,
                        think,
                        answering,
                        paused,
                        budget,
                        planned,
                        outcome.get(),
                        words,
                        "",
                        graded ? verdict : grade,
                        note,
                        day);
        if (graded) {
            log.attempted(bytes, idFrom, idEnd, attempt, verdict, verdictAt);
            return at;
        }
        log.attempted(bytes, idFrom, idEnd, attempt);
        return next;
    }

    /// Whether the line here is a verdict on that attempt, as the line below an attempt mostly is:
    /// so the attempt is made once, and its id is looked for once.
    private boolean isGradeOf(int idFrom, int idEnd) {
        return is(GRADED)
                && verdict()
                && Arrays.equals(bytes, gradedFrom, gradedEnd, bytes, idFrom, idEnd);
    }

    /// Run, plan, mode and note are mostly those of the line before, letter by letter.
    private void circumstances() {
        int after = at + same.length;
        if (same.length > 0
                && after < limit
                && Arrays.equals(bytes, at, after, same, 0, same.length)) {
            at = after;
            return;
        }
        int begin = at;
        run = text(RUN);
        plan = text(PLAN);
        var word = AttemptJson.mode(text(MODE));
        note = text(NOTE);
        plain = plain && word.isPresent();
        mode = word.orElse(Plan.Mode.TYPED);
        same = plain ? Arrays.copyOfRange(bytes, begin, at) : new byte[0];
    }

    private int grade(int start, AttemptLog log) {
        if (!verdict()) {
            return start;
        }
        log.graded(bytes, gradedFrom, gradedEnd, verdict, verdictAt);
        return at;
    }

    /// The rest of a line that holds one; whether it is plain to its end.
    private boolean verdict() {
        toQuote();
        gradedFrom = from;
        gradedEnd = end;
        take(GRADE);
        verdict = is(NULL) ? Optional.empty() : AttemptJson.grade(text());
        verdictAt = is(AT) ? instant() : Instant.MIN;
        return ends();
    }

    private boolean ends() {
        take(END);
        boolean ends = plain && (at == limit || bytes[at] == '\n');
        at++;
        return ends;
    }

    // Not by Arrays.equals, which is made for longer ones. Fields are read once before a loop: the
    // only compiler that runs here would read them again for every byte.
    private boolean is(byte[] expected) {
        var line = bytes;
        int begin = at;
        if (begin + expected.length > limit) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if (line[begin + i] != expected[i]) {
                return false;
            }
        }
        at = begin + expected.length;
        return true;
    }

    private void take(byte[] expected) {
        plain = plain && is(expected);
    }

    private String text(byte[] name) {
        take(name);
        return text();
    }

    private String text() {
        toQuote();
        return plain ? texts.of(bytes, from, end, wide) : "";
    }

    /// Goes behind the closing quote of a text.
    private void toQuote() {
        from = at + 1;
        end = from;
        if (!plain || at >= limit || bytes[at] != '"') {
            plain = false;
            return;
        }
        var line = bytes;
        int most = limit;
        int all = 0;
        for (int i = from; i < most; i++) {
            byte letter = line[i];
            if (letter == '"') {
                end = i;
                at = i + 1;
                wide = all < 0;
                return;
            }
            if (letter == '\\' || (letter & 0xE0) == 0) {
                break;
            }
            all |= letter;
        }
        plain = false;
    }

    private Duration time(byte[] name) {
        take(name);
        return time();
    }

    private Duration time() {
        int millis = number();
        return millis == 0 ? Duration.ZERO : Duration.ofMillis(millis);
    }

    private int number(byte[] name) {
        take(name);
        return number();
    }

    private int number() {
        var line = bytes;
        int first = at;
        int next = first;
        int number = 0;
        while (next < limit && line[next] >= '0' && line[next] <= '9') {
            number = next - first < MOST_DIGITS ? number * 10 + line[next] - '0' : number;
            next++;
        }
        at = next;
        int digits = next - first;
        plain =
                plain
                        && digits > 0
                        && digits <= MOST_DIGITS
                        && (bytes[first] != '0' || digits == 1);
        return number;
    }

    /// Those of a few months are read again and again.
    private Optional<LocalDate> day() {
        var text = text();
        var known = days.getOrDefault(text, Optional.empty());
        return known.isPresent() || !plain ? known : day(text);
    }

    private Optional<LocalDate> day(String text) {
        try {
            var day = AttemptJson.day(text);
            days.put(text, day);
            return day;
        } catch (DateTimeException malformed) {
            plain = false;
            return Optional.empty();
        }
    }

    private Instant instant(byte[] name) {
        take(name);
        return instant();
    }

    private Instant instant() {
        toQuote();
        plain = plain && instants.isPlain(bytes, from, end);
        return plain ? instants.read(bytes, from, end) : Instant.EPOCH;
    }
}
