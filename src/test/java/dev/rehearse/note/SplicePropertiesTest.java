package dev.rehearse.note;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.faults.Tally;
import dev.rehearse.outline.Decision;
import dev.rehearse.question.Question;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// What must hold for any note and any answer.
class SplicePropertiesTest {
    private static final List<String> PIECES =
            List.of(
                    "yes",
                    "two words",
                    "",
                    "",
                    "# head",
                    "text\n===",
                    "text\n---",
                    "---",
                    "```",
                    "~~~ x",
                    "<div>",
                    "<!-- open",
                    "> quote",
                    ">",
                    "- item",
                    "1. item",
                    "    code",
                    "  ",
                    "\t",
                    "<br>",
                    "[a]: /u",
                    "| a |\n|---|",
                    "### How so?",
                    "é — 漢字 🙂",
                    "\u0000",
                    "\u001b[31m",
                    "`",
                    "*",
                    "\\",
                    "a\rb",
                    "c\r\nd",
                    "* * *",
                    "</div>",
                    "<pre>\n\n# x\n</pre>",
                    "ends ",
                    "#");
    private static final List<String> QUESTIONS =
            List.of(
                    "How so?",
                    "What is `List<T>` in C#",
                    "why #",
                    "How so?",
                    "What *is* this?",
                    "Describe a <b>time</b>",
                    "do you guys 漢字",
                    "What is 1 < 2 & 3?",
                    "How do you _do_ it",
                    "1. 2) why is it so?",
                    "What is snake_case_name?",
                    "How so? (2 min)",
                    "why is a \\ b",
                    "[What is it?](u) and more?",
                    "How so (2)?");

    int written;
    int refused;
    int undone;

    @Test
    void an_answer_changes_one_range_and_reads_back_whatever_the_note_holds() {
        long seed = Long.getLong("faults.seed", 4711);
        int pairs = Tally.of(50_000, 1_800);
        check(new Random(seed), pairs);
        Tally.says(
                "%d answers spliced into notes, %d refused, %d taken out again"
                        .formatted(written, refused, undone));
    }

    /// So many pairs of a note and an answer.
    void check(Random random, int pairs) {
        while (written + refused < pairs) {
            var note = decided(random, Note.of(note(random)));
            var questions = note.questions();
            for (int step = 0; step < 3 && !questions.isEmpty(); step++) {
                var question = questions.get(random.nextInt(questions.size()));
                note = check(note, question, answer(random));
            }
        }
        assertTrue(refused * 20 < written, refused + " refused, " + written + " written");
    }

    /// Every other note is one about which its person has decided this and that.
    private static Note decided(Random random, Note note) {
        var decided = note;
        for (int count = random.nextInt(2) * random.nextInt(4); count > 0; count--) {
            int line = 1 + random.nextInt(note.lineCount());
            var says = Decision.Says.values()[random.nextInt(4)];
            var matter =
                    random.nextInt(3) > 0
                            ? decided.matterAt(line)
                            : decided.sectionAt(line).flatMap(decided::matter);
            if (matter.isPresent()) {
                var decision = new Decision(matter.get().subject(), says);
                decided = decided.with(decided.overrides().with(decision));
            }
        }
        return decided;
    }

    private Note check(Note note, Question question, String answer) {
        var written = Splice.write(note, question, answer);
        if (written instanceof Spliced.NoSection) {
            written = Splice.createSectionAndWrite(note, question, answer);
        }
        return switch (written) {
            case Spliced.Changed changed -> {
                this.written++;
                changed(note, question, answer, changed);
                yield changed.after();
            }
            case Spliced.Unchanged() -> {
                var stands = note.answer(question).map(Answer::text).orElse("");
                assertEquals(read(answer), stands);
                yield note;
            }
            case Spliced.Refused(String why) -> {
                assertFalse(why.isEmpty());
                refused++;
                yield note;
            }
            case Spliced.NoSection(String title) -> throw new AssertionError(title);
        };
    }

    private void changed(Note note, Question question, String answer, Spliced.Changed changed) {
        var after = Note.of(spliced(note.bytes(), changed), note.overrides());
        assertArrayEquals(after.bytes(), changed.after().bytes());
        assertEquals(read(answer), after.answer(question).orElseThrow().text());
        assertEquals(note.questions().size(), after.questions().size());
        for (Question other : note.questions()) {
            var stood = note.answer(other).map(Answer::text);
            if (!other.key().equals(question.key()) && stood.isPresent()) {
                assertEquals(stood, after.answer(other).map(Answer::text));
            }
        }
        isAsReadFromTheStart(changed.after());
        if (Splice.delete(changed.after(), question) instanceof Spliced.Changed deleted) {
            isAsReadFromTheStart(deleted.after());
            if (note.answer(question).isEmpty() && note.elaborated(question).isPresent()) {
                isAsBefore(note, changed, deleted);
                undone++;
            }
        }
        assertInstanceOf(Spliced.Unchanged.class, Splice.write(after, question, answer));
        headings(note, question, changed);
        blocks(note, changed);
    }

    /// By the oracle: what stands above and below the change is the same, block for block.
    private static void blocks(Note note, Spliced.Changed changed) {
        if (isBeyondTheOracle(note)) {
            return;
        }
        var before = OutlineOracleTest.blocks(unmarked(note.bytes()));
        var after = OutlineOracleTest.blocks(unmarked(changed.after().bytes()));
        int first = note.lineAt(changed.range().start());
        // A lazy line under a quoted answer was one block with it, and is not any more.
        int end = note.lineAt(changed.range().end());
        int last =
                before.stream()
                        .filter(block -> block.first() <= end && block.last() > end)
                        .mapToInt(OutlineOracleTest.Block::last)
                        .findFirst()
                        .orElse(end);
        int more = changed.after().lineCount() - note.lineCount();
        int above = changed.range().length() == 0 ? first : first - 1;
        assertEquals(
                before.stream().filter(block -> block.last() <= above).toList(),
                after.stream().filter(block -> block.last() <= above).toList(),
                () -> text(note.bytes()) + "\n-----\n" + text(changed.after().bytes()));
        assertEquals(
                before.stream()
                        .filter(block -> block.first() > last)
                        .map(block -> block.down(more))
                        .toList(),
                after.stream().filter(block -> block.first() > last + more).toList(),
                () -> text(note.bytes()) + "\n-----\n" + text(changed.after().bytes()));
    }

    private static boolean isBeyondTheOracle(Note note) {
        return unmarked(note.bytes()).startsWith("---");
    }

    private static String unmarked(byte[] bytes) {
        return text(bytes).replaceFirst("^\uFEFF", "");
    }

    /// Where text followed at once, the blank line that parts them stays: nobody could tell later
    /// that it was not the person's.
    private static void isAsBefore(Note note, Spliced.Changed changed, Spliced.Changed deleted) {
        int at = changed.range().start();
        int line = note.lineAt(at);
        boolean textFollowed = line < note.lineCount() && !note.line(line + 1).isBlank();
        var left = textFollowed ? note.lineEnding().getBytes(StandardCharsets.UTF_8) : new byte[0];
        var due = Arrays.copyOf(note.bytes(), note.bytes().length + left.length);
        System.arraycopy(left, 0, due, at, left.length);
        System.arraycopy(note.bytes(), at, due, at + left.length, note.bytes().length - at);
        assertArrayEquals(due, deleted.after().bytes(), () -> text(note.bytes()));
    }

    /// A splice reads again only what it changed; nobody may be able to tell.
    private static void isAsReadFromTheStart(Note spliced) {
        var fresh = Note.of(spliced.bytes(), spliced.overrides());
        assertEquals(fresh.sections(), spliced.sections(), () -> text(spliced.bytes()));
        assertEquals(fresh.questions(), spliced.questions(), () -> text(spliced.bytes()));
        assertEquals(fresh.facts(), spliced.facts(), () -> text(spliced.bytes()));
        assertEquals(fresh.coverage(), spliced.coverage(), () -> text(spliced.bytes()));
        assertEquals(fresh.encoding(), spliced.encoding());
        assertEquals(fresh.lineEnding(), spliced.lineEnding());
    }

    /// By the oracle: the old headings, and this one when it was not there.
    private static void headings(Note note, Question question, Spliced.Changed changed) {
        if (isBeyondTheOracle(note)) {
            return;
        }
        var before = levels(note.bytes());
        var after = levels(changed.after().bytes());
        int added =
                note.answer(question).isPresent()
                        ? 0
                        : note.elaborated(question).isPresent() ? 1 : 2;
        assertEquals(before.size() + added, after.size(), () -> text(changed.after().bytes()));
        int same = 0;
        while (same < before.size() && before.get(same).equals(after.get(same))) {
            same++;
        }
        assertEquals(
                before.subList(same, before.size()), after.subList(same + added, after.size()));
    }

    private static List<Character> levels(byte[] bytes) {
        return OutlineOracleTest.oracle(unmarked(bytes)).stream()
                .map(heading -> heading.charAt(0))
                .toList();
    }

    private static byte[] spliced(byte[] old, Spliced.Changed changed) {
        int rest = changed.range().start() + changed.replacement().length;
        var fresh =
                Arrays.copyOf(
                        old, old.length - changed.range().length() + changed.replacement().length);
        System.arraycopy(
                changed.replacement(),
                0,
                fresh,
                changed.range().start(),
                changed.replacement().length);
        System.arraycopy(
                old, changed.range().end(), fresh, rest, old.length - changed.range().end());
        return fresh;
    }

    private static String read(String answer) {
        var unix = answer.replace("\r\n", "\n").replace('\r', '\n');
        return unix.isBlank() ? "" : unix;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String answer(Random random) {
        var pieces = new ArrayList<String>();
        for (int count = random.nextInt(4); count >= 0; count--) {
            pieces.add(PIECES.get(random.nextInt(PIECES.size())));
        }
        return String.join("\n", pieces);
    }

    private static byte[] note(Random random) {
        var end = List.of("\n", "\n", "\r\n", "\r").get(random.nextInt(4));
        var note = new StringBuilder();
        note.append(random.nextInt(4) == 0 ? "# Title" + end + end : "");
        note.append(random.nextInt(6) == 0 ? Hostile.document(random, 4) + end : "");
        note.append("## Evan questions ").append(end).append(end);
        for (int count = random.nextInt(5); count >= 0; count--) {
            note.append("* ").append(QUESTIONS.get(random.nextInt(QUESTIONS.size()))).append(end);
        }
        note.append(random.nextInt(8) == 0 ? Hostile.document(random, 4) + end : "");
        if (random.nextInt(4) > 0) {
            note.append(end).append("## Evans questions elaborated ");
            note.append(random.nextInt(2) == 0 ? end : end + end);
            note.append(random.nextInt(5) == 0 ? Hostile.document(random, 4) + end : "");
            for (int count = random.nextInt(3); count > 0; count--) {
                note.append("### ")
                        .append(QUESTIONS.get(random.nextInt(QUESTIONS.size())))
                        .append(end);
                note.append(answer(random).replaceAll("\r?\n|\r", end)).append(end);
            }
            note.append(random.nextInt(3) == 0 ? "## Next" + end + "text" : "");
        }
        return bytes(random, note.toString());
    }

    /// Sometimes with a byte order mark, sometimes with bytes that are no UTF-8.
    private static byte[] bytes(Random random, String note) {
        var marked = random.nextInt(10) == 0 ? "\uFEFF" + note : note;
        var charset =
                random.nextInt(10) == 0 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
        var bytes = marked.getBytes(charset);
        for (int count = random.nextInt(5) == 0 ? random.nextInt(10) : 0; count > 0; count--) {
            bytes[random.nextInt(bytes.length)] = (byte) (0x80 + random.nextInt(0x80));
        }
        return bytes;
    }

    @Test
    void a_clean_note_takes_any_answer() {
        var random = new Random(8);
        var note = Note.of(SeedNoteTest.seed());
        for (int round = 0; round < 200; round++) {
            var question = note.questions().get(random.nextInt(17));
            var text = answer(random);
            if (!read(text).equals(note.answer(question).map(Answer::text).orElse(""))) {
                var changed =
                        assertInstanceOf(
                                Spliced.Changed.class, Splice.write(note, question, text), text);
                note = changed.after();
                assertEquals(Optional.of(read(text)), note.answer(question).map(Answer::text));
            }
        }
        assertEquals(17, note.questions().size());
    }
}
