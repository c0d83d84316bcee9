package dev.rehearse.note;

import java.util.List;
import java.util.Optional;

/// One Markdown file as a value: any bytes are a note, and nothing of it is ever printed anew.
public final class Note {
    private final byte[] bytes;
    private final Lines lines;
    private final Encoding encoding;
    private final List<Section> sections;
    private final Once<Recognition> recognition;
    private final Once<Answers> answers;

    private Note(byte[] bytes) {
        this.bytes = bytes;
        lines = Lines.of(bytes);
        encoding = Encoding.of(bytes);
        if (encoding.readOnlyReason().isPresent()) {
            sections = List.of();
            recognition = new Once<>(() -> new Recognition(List.of(), List.of()));
        } else {
            var blocks = Blocks.of(bytes, lines);
            sections = Outline.of(bytes, lines, blocks);
            recognition = new Once<>(() -> Recognition.of(bytes, lines, blocks, sections));
        }
        answers = new Once<>(() -> Answers.of(sections, questions()));
    }

    public static Note of(byte[] bytes) {
        return new Note(bytes);
    }

    /// The note itself, not a copy: never write into it.
    public byte[] bytes() {
        return bytes;
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
        return encoding.name();
    }

    /// Why nothing can be written into this note, if so.
    public Optional<String> readOnlyReason() {
        return encoding.readOnlyReason();
    }

    /// The first heading of level 1.
    public Optional<String> title() {
        return sections.stream()
                .filter(section -> section.level() == 1 && !section.title().isEmpty())
                .findFirst()
                .map(Section::title);
    }

    public List<Section> sections() {
        return sections;
    }

    /// The innermost section a line stands in.
    public Optional<Section> sectionAt(int line) {
        int low = 0;
        int high = sections.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sections.get(middle).line() <= line) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? Optional.empty() : Optional.of(sections.get(low - 1));
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
        for (int at = before(questions, line); at >= 0; at--) {
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

    /// Index of the last question that begins at the line or before, -1 for none.
    private static int before(List<Question> questions, int line) {
        int low = 0;
        int high = questions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (questions.get(middle).line() <= line) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /// The question of that key, as this note has it.
    public Optional<Question> question(String key) {
        return questions().stream().filter(question -> question.key().equals(key)).findFirst();
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

    /// The section that holds this question's answer, or would.
    public Optional<Section> elaborated(Question question) {
        return own(question).flatMap(own -> sectionOf(answers.value().home()[own.number() - 1]));
    }

    private Optional<Section> sectionOf(int index) {
        return index < 0 ? Optional.empty() : Optional.of(sections.get(index));
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

    /// Answers whose heading fits no question any more.
    public List<Answer> orphans() {
        return answers.value().orphans().stream()
                .map(index -> AnswerBody.of(bytes, lines, sections.get(index)))
                .toList();
    }

    public Coverage coverage() {
        return coverage(questions());
    }

    /// Of the questions in a section and in those below it.
    public Coverage coverage(Section section) {
        int from = section.line();
        int to = lines.at(Math.max(section.byteStart(), section.byteEnd() - 1));
        return coverage(
                questions().stream().filter(q -> q.line() >= from && q.line() <= to).toList());
    }

    private Coverage coverage(List<Question> some) {
        int answered = (int) some.stream().filter(this::isAnswered).count();
        return new Coverage(answered, some.size());
    }
}
