package dev.rehearse.note;

import dev.rehearse.markdown.ByteRange;
import dev.rehearse.markdown.Encoding;
import dev.rehearse.markdown.Lines;
import dev.rehearse.markdown.Once;
import dev.rehearse.markdown.Scan;
import dev.rehearse.markdown.Sorted;
import dev.rehearse.markdown.Source;
import dev.rehearse.outline.Moved;
import dev.rehearse.outline.Outline;
import dev.rehearse.outline.Overrides;
import dev.rehearse.outline.Section;
import dev.rehearse.outline.SectionNames;
import dev.rehearse.question.Fact;
import dev.rehearse.question.Question;
import dev.rehearse.recognition.Candidates;
import dev.rehearse.recognition.FollowUps;
import dev.rehearse.recognition.Matter;
import dev.rehearse.recognition.Recognition;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// One Markdown file as a value: any bytes are a note, and nothing of it is ever printed anew.
public final class Note {
    private static final int LARGE = 1 << 20;

    private final byte[] bytes;
    private final Lines lines;
    private final Once<Encoding> encoding;
    private final Optional<String> readOnlyReason;
    private final boolean read;
    private final Outline outline;
    private final Overrides overrides;
    private final Once<Recognition> recognition;
    private final Once<Answers> answers;
    private final Once<Map<String, Question>> byKey;
    private final Once<List<Orphan>> orphans;
    private final Once<int[]> answeredBefore;
    private final Once<int[]> followedUp;

    private Note(
            byte[] bytes,
            Lines lines,
            boolean read,
            Outline outline,
            Overrides overrides,
            Supplier<Recognition> recognise) {
        this.bytes = bytes;
        this.lines = lines;
        encoding = new Once<>(() -> Encoding.of(bytes));
        readOnlyReason = Encoding.unwritable(bytes).flatMap(Encoding::readOnlyReason);
        this.read = read;
        this.outline = outline;
        this.overrides = overrides;
        recognition = new Once<>(recognise);
        answers = new Once<>(() -> Answers.of(sections(), questions()));
        byKey = new Once<>(this::byKey);
        orphans = new Once<>(this::findOrphans);
        answeredBefore = new Once<>(this::countAnswered);
        followedUp = new Once<>(() -> FollowUps.of(questions(), lines));
    }

    public static Note of(byte[] bytes) {
        return of(bytes, Overrides.NONE);
    }

    /// The note as the person has it: recognised, but for what they decided.
    public static Note of(byte[] bytes, Overrides overrides) {
        return of(bytes, Lines.of(bytes), overrides);
    }

    private static Note of(byte[] bytes, Lines lines, Overrides overrides) {
        if (Encoding.unwritable(bytes).isPresent()) {
            return linesAlone(bytes, lines, overrides, true);
        }
        var scan = Scan.of(bytes, lines);
        var outline = Outline.of(scan).with(overrides);
        return new Note(
                bytes,
                lines,
                true,
                outline,
                overrides,
                () -> Recognition.of(scan, outline, overrides));
    }

    private static Note linesAlone(byte[] bytes, Lines lines, Overrides overrides, boolean read) {
        return new Note(bytes, lines, read, Outline.NONE, overrides, () -> Recognition.NONE);
    }

    /// The same bytes where the person decided otherwise; what is not read stays so.
    public Note with(Overrides others) {
        if (others.equals(overrides)) {
            return this;
        }
        return read ? of(bytes, lines, others) : linesAlone(bytes, lines, others, false);
    }

    public Overrides overrides() {
        return overrides;
    }

    /// The note as lines alone, without sections and questions: all that can be had at once of a
    /// large one.
    public static Note unread(byte[] bytes) {
        return linesAlone(bytes, Lines.of(bytes), Overrides.NONE, false);
    }

    /// Whether reading it takes longer than a frame or two.
    public boolean isLarge() {
        return isLarge(bytes);
    }

    public static boolean isLarge(byte[] bytes) {
        return bytes.length > LARGE;
    }

    /// False while only its lines are known.
    public boolean isRead() {
        return read;
    }

    /// The same note with its sections, questions and answers, all of them looked for now.
    public Note read() {
        var whole = read ? this : of(bytes, lines, overrides);
        var _ = whole.coverage();
        var _ = whole.orphans();
        return whole;
    }

    /// The note after an edit that keeps the structure around it. What has only moved is not
    /// recognised again: an answer changes no question.
    Note after(Moved moved, Scan scan) {
        var next = outline.after(moved, scan).with(overrides);
        boolean amongAnswers =
                sections().stream().anyMatch(home -> home.elaborated() && moved.isWithin(home));
        boolean onlyMoved = amongAnswers && next.saysTheSame(outline, moved);
        return new Note(
                scan.bytes(),
                scan.lines(),
                true,
                next,
                overrides,
                onlyMoved
                        ? () -> recognition.value().after(moved)
                        : () -> Recognition.of(scan, next, overrides));
    }

    /// The note itself, not a copy: never write into it.
    public byte[] bytes() {
        return bytes;
    }

    public boolean hasBytesOf(Note other) {
        return Arrays.equals(bytes, other.bytes);
    }

    Lines lines() {
        return lines;
    }

    public int lineCount() {
        return lines.count();
    }

    /// Byte offset of a line; lines count from 1.
    public int lineStart(int line) {
        return lines.start(line);
    }

    /// A line's text without its line end, and without the byte order mark.
    public String line(int line) {
        int start = line == 1 && Encoding.hasUtf8Mark(bytes) ? 3 : lines.start(line);
        return Source.decode(bytes, start, lines.end(line));
    }

    /// Whether a line holds these ASCII letters, which are small ones, in any case. Nothing is
    /// decoded: so a large note is looked through while its reader types.
    public boolean lineHolds(int line, byte[] smallAscii) {
        return Source.holds(bytes, lines.start(line), lines.end(line), smallAscii);
    }

    /// Whether a line is nothing but ASCII.
    public boolean isPlain(int line) {
        for (int at = lines.start(line); at < lines.end(line); at++) {
            if (bytes[at] < 0) {
                return false;
            }
        }
        return true;
    }

    public int lineAt(int byteOffset) {
        return lines.at(byteOffset);
    }

    /// The text of a range as it is written.
    public String text(ByteRange range) {
        return Source.decode(bytes, range.start(), range.end());
    }

    public String lineEnding() {
        return lines.ending();
    }

    public String encoding() {
        return encoding.value().name();
    }

    /// Why nothing can be written into this note, if so.
    public Optional<String> readOnlyReason() {
        return readOnlyReason;
    }

    /// The first heading of level 1.
    public Optional<String> title() {
        return sections().stream()
                .filter(section -> section.level() == 1 && !section.title().isEmpty())
                .findFirst()
                .map(Section::title);
    }

    public List<Section> sections() {
        return outline.sections();
    }

    /// The innermost section a line stands in.
    public Optional<Section> sectionAt(int line) {
        int at = Sorted.before(sections(), line);
        return at < 0 ? Optional.empty() : Optional.of(sections().get(at));
    }

    public List<Question> questions() {
        return recognition.value().questions();
    }

    /// Items among questions that ask nothing.
    public List<Fact> facts() {
        return recognition.value().facts();
    }

    /// The question whose own text, or what the note says about it, includes the line.
    public Optional<Question> questionAt(int line) {
        var questions = questions();
        for (int at = Sorted.before(questions, line); at >= 0; at--) {
            var question = questions.get(at);
            int knownLast =
                    question.known().length() == 0 ? 0 : lines.at(question.known().end() - 1);
            if (line <= Math.max(question.lastLine(), knownLast)) {
                return Optional.of(question);
            }
            if (question.kind() == Question.Kind.HEADING) {
                break;
            }
        }
        return Optional.empty();
    }

    boolean asksAt(int line) {
        int at = Sorted.before(questions(), line);
        return at >= 0 && questions().get(at).line() == line;
    }

    /// The number of the question that this one follows up, 0 for none.
    int followedUp(Question question) {
        return own(question).map(own -> followedUp.value()[own.number() - 1]).orElse(0);
    }

    /// What a person may call a question or a fact: the item or heading of the line.
    public Optional<Matter> matterAt(int line) {
        return Candidates.at(bytes, line, recognition.value(), outline);
    }

    /// The section as something to speak of; those of answers are not.
    public Optional<Matter> matter(Section section) {
        return SectionNames.of(sections())
                .subject(section)
                .map(subject ->
                        Matter.of(section.line(), subject, outline.ruling(section).decisions()));
    }

    /// The question of that key, as this note has it.
    public Optional<Question> question(String key) {
        return Optional.ofNullable(byKey.value().get(key));
    }

    private Map<String, Question> byKey() {
        var questions = questions();
        Map<String, Question> known = HashMap.newHashMap(questions.size());
        for (Question question : questions) {
            known.putIfAbsent(question.key(), question);
        }
        return known;
    }

    /// The question as this note has it; it may come from an older value of the note.
    private Optional<Question> own(Question question) {
        var questions = questions();
        int at = question.number() - 1;
        if (at < questions.size()) {
            var same = questions.get(at);
            if (same.equals(question) || same.key().equals(question.key())) {
                return Optional.of(same);
            }
        }
        return question(question.key());
    }

    /// What this note says about a question of its own.
    public Material material(Question question) {
        return Material.of(this, question);
    }

    /// The section that holds this question's answer, or would.
    public Optional<Section> elaborated(Question question) {
        return own(question).flatMap(own -> sectionOf(answers.value().home()[own.number() - 1]));
    }

    private Optional<Section> sectionOf(int index) {
        return index < 0 ? Optional.empty() : Optional.of(sections().get(index));
    }

    /// The question whose answer stands at the line, its heading or its text.
    public Optional<Question> answeredAt(int line) {
        var section = sectionAt(line).map(Section::index).orElse(-1);
        var headings = answers.value().heading();
        for (int at = 0; at < headings.length; at++) {
            if (headings[at] >= 0 && headings[at] == section) {
                return Optional.of(questions().get(at));
            }
        }
        return Optional.empty();
    }

    Optional<Section> answerHeading(Question question) {
        return own(question).flatMap(own -> sectionOf(answers.value().heading()[own.number() - 1]));
    }

    /// The answer as it stands; its text is empty when only its heading is there.
    public Optional<Answer> answer(Question question) {
        return answerHeading(question).map(heading -> AnswerBody.of(bytes, lines, heading));
    }

    /// Whether there is more than a heading.
    public boolean isAnswered(Question question) {
        return answer(question).filter(answer -> !answer.text().isBlank()).isPresent();
    }

    /// Answers whose heading fits no question any more, in the order they stand.
    public List<Orphan> orphans() {
        return orphans.value();
    }

    private List<Orphan> findOrphans() {
        var headings = answers.value().orphans().stream().sorted().map(sections()::get).toList();
        return Orphan.under(headings, bytes, lines, questions());
    }

    public Coverage coverage() {
        return coverage(0, questions().size());
    }

    /// Of the questions in a section and in those below it.
    public Coverage coverage(Section section) {
        int to = lines.at(Math.max(section.byteStart(), section.byteEnd() - 1));
        return coverage(
                Sorted.before(questions(), section.line() - 1) + 1,
                Sorted.before(questions(), to) + 1);
    }

    private Coverage coverage(int from, int to) {
        int[] before = answeredBefore.value();
        return new Coverage(before[to] - before[from], to - from);
    }

    /// For each question how many before it are answered; every frame asks for sums of it.
    private int[] countAnswered() {
        var questions = questions();
        int[] before = new int[questions.size() + 1];
        for (int at = 0; at < questions.size(); at++) {
            before[at + 1] = before[at] + (isAnswered(questions.get(at)) ? 1 : 0);
        }
        return before;
    }
}
