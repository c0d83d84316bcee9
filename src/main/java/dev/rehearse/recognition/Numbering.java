package dev.rehearse.recognition;

import dev.rehearse.markdown.ByteRange;
import dev.rehearse.markdown.Lines;
import dev.rehearse.markdown.Once;
import dev.rehearse.markdown.Scan;
import dev.rehearse.markdown.Together;
import dev.rehearse.outline.Direction;
import dev.rehearse.outline.Section;
import dev.rehearse.question.Found;
import dev.rehearse.question.Question;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes questions of what asks: each gets its number, its place among its twins, who asks it, and
/// where what the note knows about it ends.
final class Numbering {
    private static final int APPLICANTS = 10;

    /// So many are numbered by more than one processor.
    private static final int MANY = 500;

    private final List<Found.Asked> asked;
    private final List<Section> sections;
    private final Lines lines;

    /// Whether the person asks there, by section.
    private final boolean[] toAsk;

    /// Whether he asks all of it.
    private final boolean reverse;

    /// For each how many are worded so up to it.
    private final int[] twins;

    /// Whether a note asks so much of a candidate that "your team" is the one he leads.
    private final Once<Boolean> forApplicants = new Once<>(this::isForApplicants);

    private Numbering(List<Found.Asked> asked, List<Section> sections, Scan scan) {
        this.asked = asked;
        this.sections = sections;
        lines = scan.lines();
        reverse = ReverseInterview.is(scan, sections, asked);
        toAsk = Asker.sections(asked, sections);
        twins = twins(asked);
    }

    static List<Question> of(List<Found.Asked> asked, List<Section> sections, Scan scan) {
        var numbering = new Numbering(asked, sections, scan);
        return List.copyOf(Together.all(asked.size(), MANY, numbering::question));
    }

    private static int[] twins(List<Found.Asked> asked) {
        Map<String, Integer> counts = HashMap.newHashMap(asked.size());
        var twins = new int[asked.size()];
        for (int at = 0; at < twins.length; at++) {
            twins[at] = counts.merge(asked.get(at).normal(), 1, Integer::sum);
        }
        return twins;
    }

    private Question question(int at) {
        var found = asked.get(at);
        boolean heading = found.kind() == Question.Kind.HEADING;
        var around = found.section() < 0 ? List.<String>of() : sections.get(found.section()).path();
        boolean ask =
                reverse
                        || (found.section() >= 0 && toAsk[found.section()])
                        || (!heading && speaksToThem(found.text()));
        return new Question(
                at + 1,
                found.line(),
                found.lastLine(),
                found.text(),
                twins[at],
                found.kind(),
                found.section(),
                heading ? around.subList(0, around.size() - 1) : around,
                found.direction().orElse(ask ? Direction.ASK : Direction.ANSWER),
                found.timeHint().isPresent() ? found.timeHint() : sectionHint(found),
                known(at),
                found.normal());
    }

    private boolean speaksToThem(String text) {
        return Asker.speaksToThem(text) && !(Asker.mayBeOfOwnTeam(text) && forApplicants.value());
    }

    private boolean isForApplicants() {
        long applicants = asked.stream().filter(one -> Asker.speaksToApplicant(one.text())).count();
        return applicants >= APPLICANTS && applicants * 4 >= asked.size();
    }

    private Optional<Duration> sectionHint(Found.Asked found) {
        return found.section() < 0 ? Optional.empty() : sections.get(found.section()).timeHint();
    }

    /// A paragraph's answer ends where the next question begins, if its section does not end
    /// before.
    private ByteRange known(int at) {
        var found = asked.get(at);
        var known = found.known();
        return switch (found.kind()) {
            case HEADING, BULLET, NUMBER, TASK, TABLE, NAME -> known;
            case BOLD, PARAGRAPH, QA, SUMMARY -> {
                int after = found.kind() == Question.Kind.SUMMARY ? afterItems(at) : at + 1;
                int next = after < asked.size() ? begins(asked.get(after), found) : -1;
                yield next >= known.start() && next < known.end()
                        ? new ByteRange(known.start(), next)
                        : known;
            }
        };
    }

    /// The items that details hold follow up their summary. Each is passed by the one above it
    /// alone.
    private int afterItems(int summary) {
        int after = summary + 1;
        while (after < asked.size()
                && (asked.get(after).kind() == Question.Kind.BULLET
                        || asked.get(after).kind() == Question.Kind.NUMBER)) {
            after++;
        }
        return after;
    }

    /// A line may hold many questions: then the next one begins where it has been asked.
    private int begins(Found.Asked next, Found.Asked found) {
        int line = lines.start(next.line());
        return line < found.known().start() ? next.known().start() : line;
    }
}
