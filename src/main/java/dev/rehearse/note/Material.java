package dev.rehearse.note;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.rehearse.markdown.ByteRange;
import dev.rehearse.markdown.Plain;
import dev.rehearse.markdown.Source;
import dev.rehearse.markdown.Trailing;
import dev.rehearse.question.Question;
import dev.rehearse.recognition.form.LabelForm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a note knows about one of its questions.
///
/// @param known the text below the question, as it is written, without blank lines around it
/// @param hints what is nested under it and asks nothing, and lines that call themselves hints
/// @param details the texts of its `<details>`, without their summaries
/// @param level how hard the note says it is: a word as `junior`, or the marks beside it; else
///   empty
/// @param parent the number of the question it follows up
public record Material(
        String known, List<String> hints, List<String> details, String level, OptionalInt parent) {
    private static final Pattern ITEM =
            Pattern.compile(
                    "^\\s*(?:[-*+]|\\d{1,9}[.)])\\s+(?:\\[[ xX]\\]\\s+)?(\\S.*)$", Pattern.DOTALL);
    private static final List<byte[]> HINT_WORDS =
            Stream.of("hint", "tip", "remember", "mention")
                    .map(word -> word.getBytes(US_ASCII))
                    .toList();
    private static final Pattern HINT =
            Pattern.compile(
                    "^\\W*+(?:hints?|tips?|remember|mention)(?!\\w)\\W*:\\W*(\\S.*)$",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern DETAILS =
            Pattern.compile("<details[^<>]{0,200}>", Pattern.CASE_INSENSITIVE);
    private static final Pattern SUMMARY =
            Pattern.compile("<summary[^<>]{0,200}>", Pattern.CASE_INSENSITIVE);
    private static final Pattern SUMMARY_END =
            Pattern.compile("</summary\\s*+>", Pattern.CASE_INSENSITIVE);

    private static final String BEGIN = "<details";
    private static final String END = "</details";

    /// Deeper than no item.
    private static final int NO_ANSWER = -1;

    static Material of(Note note, Question question) {
        var known = note.text(question.known());
        return new Material(
                known.strip(),
                hints(note, question),
                details(known),
                Trailing.level(line(note, question.line())),
                parent(note, question));
    }

    private static List<String> hints(Note note, Question question) {
        if (question.known().length() == 0) {
            return List.of();
        }
        var hints = new ArrayList<String>();
        var bytes = note.bytes();
        boolean nests = nestsHints(question);
        int last = note.lineAt(question.known().end() - 1);
        int answer = NO_ANSWER;
        for (int line = question.lastLine() + 1; line <= last; line++) {
            int start = note.lineStart(line);
            int end = note.lines().end(line);
            int depth = afterBlanks(bytes, start, end) - start;
            boolean item = nests && isItem(bytes, start + depth, end);
            boolean mayCallItselfHint = mayCallItselfHint(bytes, start, end);
            if (!item && !mayCallItselfHint) {
                continue;
            }
            var text = note.line(line);
            if (item && depth <= answer) {
                answer = NO_ANSWER;
            }
            var called = mayCallItselfHint ? called(text) : Optional.<String>empty();
            if (called.isEmpty() && item && answer == NO_ANSWER && callsItselfAnswer(text)) {
                answer = depth;
            }
            boolean nested = item && answer == NO_ANSWER && !note.asksAt(line);
            called.or(() -> nested ? item(text) : Optional.empty()).ifPresent(hints::add);
        }
        return List.copyOf(hints);
    }

    /// `- **Answer:** …`, which gives away more than a hint does, as what is nested under it.
    private static boolean callsItselfAnswer(String text) {
        if (text.indexOf(':') < 0 && text.indexOf('：') < 0) {
            return false;
        }
        var item = ITEM.matcher(text);
        return item.matches() && LabelForm.isAnswer(item.group(1));
    }

    /// What a line says after the word for a hint.
    private static Optional<String> called(String text) {
        var hint = HINT.matcher(text);
        return hint.matches() ? Optional.of(Plain.of(hint.group(1))) : Optional.empty();
    }

    private static Optional<String> item(String text) {
        var item = ITEM.matcher(text);
        return item.matches() ? Optional.of(Plain.of(item.group(1))) : Optional.empty();
    }

    /// By its first word, and before it is decoded: every line of a note is asked.
    private static boolean mayCallItselfHint(byte[] bytes, int start, int end) {
        int at = start;
        while (at < end && !isWordPart(bytes[at])) {
            at++;
        }
        for (var word : HINT_WORDS) {
            if (Source.holds(bytes, at, Math.min(at + word.length, end), word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isItem(byte[] bytes, int at, int end) {
        return at < end && "-*+0123456789".indexOf(bytes[at]) >= 0;
    }

    private static int afterBlanks(byte[] bytes, int start, int end) {
        int at = start;
        while (at < end && (bytes[at] == ' ' || bytes[at] == '\t')) {
            at++;
        }
        return at;
    }

    private static boolean isWordPart(byte c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '_';
    }

    /// One line as far as it can be a question: a line may be the whole note.
    private static String line(Note note, int line) {
        int start = note.lineStart(line);
        int end = Math.min(note.lines().end(line), start + Plain.LONGEST);
        return note.text(new ByteRange(start, end));
    }

    /// Below a heading or a paragraph, items are the answer.
    private static boolean nestsHints(Question question) {
        return switch (question.kind()) {
            case BULLET, NUMBER, TASK -> true;
            case HEADING, BOLD, PARAGRAPH, SUMMARY, QA, TABLE, NAME -> false;
        };
    }

    private static List<String> details(String known) {
        var details = new ArrayList<String>();
        var begin = DETAILS.matcher(known);
        int at = begins(known, 0);
        while (at < known.length() && begin.find(at)) {
            int end = known.indexOf(END, begin.end());
            int to = end < 0 ? known.length() : end;
            var inside = known.substring(begin.end(), to);
            details.add(withoutSummary(inside).strip());
            at = begins(known, to);
        }
        return List.copyOf(details);
    }

    /// Where the next `<details` may begin, else the end: a pattern looks at every letter.
    private static int begins(String known, int from) {
        int at = known.indexOf('<', from);
        while (at >= 0 && !known.regionMatches(true, at, BEGIN, 0, BEGIN.length())) {
            at = known.indexOf('<', at + 1);
        }
        return at < 0 ? known.length() : at;
    }

    private static String withoutSummary(String inside) {
        var begin = SUMMARY.matcher(inside);
        var end = SUMMARY_END.matcher(inside);
        return begin.find() && end.find(begin.end())
                ? inside.substring(0, begin.start()) + inside.substring(end.end())
                : inside;
    }

    private static OptionalInt parent(Note note, Question question) {
        int number = note.followedUp(question);
        return number == 0 ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
