package dev.rehearse.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

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
    private static final List<String> HINT_WORDS = List.of("hint", "tip", "remember", "mention");
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
        var hints = new ArrayList<String>();
        if (question.known().length() == 0) {
            return hints;
        }
        int last = note.lineAt(question.known().end() - 1);
        int answer = NO_ANSWER;
        for (int line = question.lastLine() + 1; line <= last; line++) {
            var text = note.line(line);
            boolean item = nestsHints(question) && isItem(text);
            if (item && afterBlanks(text) <= answer) {
                answer = NO_ANSWER;
            }
            if (item && answer == NO_ANSWER && callsItselfAnswer(text)) {
                answer = afterBlanks(text);
            }
            boolean nested = item && answer == NO_ANSWER && !note.asksAt(line);
            hint(text, nested).ifPresent(hints::add);
        }
        return List.copyOf(hints);
    }

    /// `- **Answer:** …`, which gives away more than a hint does, as what is nested under it.
    private static boolean callsItselfAnswer(String text) {
        if (text.indexOf(':') < 0 && text.indexOf('：') < 0) {
            return false;
        }
        var item = ITEM.matcher(text);
        return item.matches()
                && LabelForm.isAnswer(item.group(1))
                && !(mayCallItselfHint(text) && HINT.matcher(text).matches());
    }

    private static Optional<String> hint(String text, boolean nested) {
        if (mayCallItselfHint(text)) {
            var called = HINT.matcher(text);
            if (called.matches()) {
                return Optional.of(Plain.of(called.group(1)));
            }
        }
        if (!nested) {
            return Optional.empty();
        }
        var item = ITEM.matcher(text);
        return item.matches() ? Optional.of(Plain.of(item.group(1))) : Optional.empty();
    }

    /// By its first word: every line of a note is asked.
    private static boolean mayCallItselfHint(String text) {
        int at = afterBlanks(text);
        while (at < text.length() && !isWordPart(text.charAt(at))) {
            at++;
        }
        for (var word : HINT_WORDS) {
            if (text.regionMatches(true, at, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isItem(String text) {
        int at = afterBlanks(text);
        return at < text.length() && "-*+0123456789".indexOf(text.charAt(at)) >= 0;
    }

    private static int afterBlanks(String text) {
        int at = 0;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    private static boolean isWordPart(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '_';
    }

    /// One line as far as it can be a question: a line may be the whole note.
    private static String line(Note note, int line) {
        int start = note.lineStart(line);
        int end = Math.min(note.lines().end(line), start + Forms.LONGEST);
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
        if (!known.contains("<d") && !known.contains("<D")) {
            return List.of();
        }
        var details = new ArrayList<String>();
        var begin = DETAILS.matcher(known);
        int at = 0;
        while (begin.find(at)) {
            int end = known.indexOf(END, begin.end());
            int to = end < 0 ? known.length() : end;
            var inside = known.substring(begin.end(), to);
            details.add(withoutSummary(inside).strip());
            at = to;
        }
        return List.copyOf(details);
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
