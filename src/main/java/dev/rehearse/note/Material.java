package dev.rehearse.note;

import java.util.ArrayList;
import java.util.List;
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
            Pattern.compile("^\\s*(?:[-*+]|\\d{1,9}[.)])\\s+(?:\\[[ xX]\\]\\s+)?(\\S.*)$");
    private static final Pattern HINT =
            Pattern.compile(
                    "^\\W*(?:hints?|tips?|remember|mention)\\b\\W*:\\W*(\\S.*)$",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern DETAILS =
            Pattern.compile("<details[^<>]{0,200}>", Pattern.CASE_INSENSITIVE);
    private static final Pattern SUMMARY =
            Pattern.compile(
                    "<summary[^<>]{0,200}>.{0,2000}?</summary\\s*>",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /// How many questions before it are asked whether it stands below them.
    private static final int FAR = 500;

    private static final String END = "</details";

    static Material of(Note note, Question question) {
        var known = note.text(question.known());
        return new Material(
                known.strip(),
                hints(note, question),
                details(known),
                Trailing.level(note.line(question.line())),
                parent(note, question));
    }

    private static List<String> hints(Note note, Question question) {
        var hints = new ArrayList<String>();
        if (question.known().length() == 0) {
            return hints;
        }
        int last = note.lineAt(question.known().end() - 1);
        for (int line = question.lastLine() + 1; line <= last; line++) {
            var text = note.line(line);
            var called = HINT.matcher(text);
            var item = ITEM.matcher(text);
            if (called.matches()) {
                hints.add(Plain.of(called.group(1)));
            } else if (nestsHints(question) && item.matches() && !asksAt(note, line)) {
                hints.add(Plain.of(item.group(1)));
            }
        }
        return List.copyOf(hints);
    }

    /// Below a heading or a paragraph, items are the answer.
    private static boolean nestsHints(Question question) {
        return switch (question.kind()) {
            case BULLET, NUMBER, TASK -> true;
            case HEADING, BOLD, PARAGRAPH, SUMMARY, QA, TABLE -> false;
        };
    }

    private static boolean asksAt(Note note, int line) {
        return note.questionAt(line).filter(found -> found.line() == line).isPresent();
    }

    private static List<String> details(String known) {
        var details = new ArrayList<String>();
        var begin = DETAILS.matcher(known);
        int at = 0;
        while (begin.find(at)) {
            int end = known.indexOf(END, begin.end());
            int to = end < 0 ? known.length() : end;
            var inside = known.substring(begin.end(), to);
            details.add(SUMMARY.matcher(inside).replaceFirst("").strip());
            at = to;
        }
        return List.copyOf(details);
    }

    /// The nearest question before it in whose range it stands.
    private static OptionalInt parent(Note note, Question question) {
        int start = note.lineStart(question.line());
        int farthest = Math.max(0, question.number() - 2 - FAR);
        for (int at = question.number() - 2; at >= farthest; at--) {
            var before = note.questions().get(at);
            if (before.known().start() <= start && start < before.known().end()) {
                return OptionalInt.of(before.number());
            }
            if (before.kind() == Question.Kind.HEADING) {
                break;
            }
        }
        return OptionalInt.empty();
    }
}
