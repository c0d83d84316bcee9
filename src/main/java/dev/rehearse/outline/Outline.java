package dev.rehearse.outline;

import dev.rehearse.markdown.Blocks;
import dev.rehearse.markdown.FrontMatter;
import dev.rehearse.markdown.Lines;
import dev.rehearse.markdown.Scan;
import dev.rehearse.markdown.Source;
import dev.rehearse.markdown.Together;
import dev.rehearse.outline.Overrides.Ruling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The sections of a note, made from its top-level headings alone, and what their titles say.
///
/// @param saysQuestions the note's front matter says that all of it holds questions, or a title
///   that holds its contents
/// @param ruled what the person decided about sections, by their index
public record Outline(
        List<Section> sections,
        List<Title> titles,
        boolean saysQuestions,
        Map<Integer, Ruling> ruled) {
    public static final Outline NONE = new Outline(List.of(), List.of(), false, Map.of());

    private static final int LONGEST = 2_000;

    /// No question is shorter.
    private static final int FEW_BYTES = 8;

    /// So many titles are read by more than one processor.
    private static final int MANY = 500;

    public static Outline of(Scan scan) {
        int[] headings = headings(scan.blocks());
        return of(scan, headings, titles(scan, headings, 0, headings.length, true));
    }

    /// The same outline where the person has the last word.
    public Outline with(Overrides overrides) {
        return overrides.sections().isEmpty()
                ? this
                : ruled(SectionNames.of(sections).ruled(overrides.sections()));
    }

    private Outline ruled(Map<Integer, Ruling> rulings) {
        var changed = new ArrayList<Section>(sections.size());
        var open = new ArrayList<Section>();
        for (var section : sections) {
            close(open, section.level());
            var asks = rulings.getOrDefault(section.index(), Ruling.NONE).asks();
            boolean found = holds(titles.get(section.index()), open, saysQuestions);
            var now = section.withQuestions(!section.elaborated() && asks.orElse(found));
            changed.add(now);
            open.add(now);
        }
        return new Outline(List.copyOf(changed), titles, saysQuestions, rulings);
    }

    /// Whether the person said so of any section.
    public boolean isToldToHoldQuestions() {
        return ruled.values().stream().anyMatch(ruling -> ruling.asks().orElse(false));
    }

    /// Nothing inside an elaborated section is a question, however deep.
    public static boolean[] insideElaborated(List<Section> sections) {
        var inside = new boolean[sections.size()];
        int end = 0;
        for (Section section : sections) {
            if (section.elaborated()) {
                end = Math.max(end, section.byteEnd());
            }
            inside[section.index()] = section.byteStart() < end;
        }
        return inside;
    }

    /// A note without what stands in its answers: what it is by all that it says, no answer
    /// changes.
    public Scan withoutAnswers(Scan scan) {
        boolean[] answers = insideElaborated(sections);
        var blocks = scan.blocks();
        int section = -1;
        var kept = new BitSet(blocks.count());
        for (int block = 0; block < blocks.count(); block++) {
            while (section + 1 < sections.size()
                    && sections.get(section + 1).line() <= blocks.line(block)) {
                section++;
            }
            kept.set(block, section < 0 || !answers[section]);
        }
        return kept.cardinality() == blocks.count() ? scan : scan.with(blocks.only(kept::get));
    }

    /// Answers, those in other languages, and what the person shut out; a section within, or such
    /// answers, may be let in again.
    public boolean[] closed() {
        boolean[] closed = insideElaborated(sections);
        boolean[] shut = new boolean[sections.size()];
        for (var section : sections) {
            var asks = ruling(section).asks().or(() -> told(section));
            for (int at = section.index(); asks.isPresent() && isIn(section, at); at++) {
                shut[at] = !asks.get();
            }
            closed[section.index()] |= shut[section.index()];
        }
        return closed;
    }

    /// That nothing is asked among answers to what stands above, and else nothing.
    private Optional<Boolean> told(Section section) {
        return titles.get(section.index()).says() == Title.Says.ANSWERS_ABROAD
                        && section.byteStart() - sections.getFirst().headingEnd() > FEW_BYTES
                ? Optional.of(false)
                : Optional.empty();
    }

    /// Which sections are tables of contents, and not what the person let in.
    public boolean[] tablesOfContents() {
        boolean[] contents = new boolean[sections.size()];
        for (var section : sections) {
            contents[section.index()] =
                    titles.get(section.index()).isContents() && ruling(section).asks().isEmpty();
        }
        return contents;
    }

    /// Who asks, where the person said so of a section or of one around it; by section.
    public Map<Integer, Direction> directions() {
        var directions = new HashMap<Integer, Direction>();
        for (var section : ruled.isEmpty() ? List.<Section>of() : sections) {
            var direction = ruling(section).direction();
            for (int at = section.index(); direction.isPresent() && isIn(section, at); at++) {
                directions.put(at, direction.get());
            }
        }
        return directions;
    }

    public Ruling ruling(Section section) {
        return ruled.getOrDefault(section.index(), Ruling.NONE);
    }

    private boolean isIn(Section section, int at) {
        return at < sections.size() && sections.get(at).byteStart() < section.byteEnd();
    }

    /// The outline after an edit that keeps the structure around it: no old title is read again.
    public Outline after(Moved moved, Scan scan) {
        int[] headings = headings(scan.blocks());
        int kept = moved.keptSections();
        int resumed = moved.resumedSection();
        int resumes = headings.length - (titles.size() - resumed);
        var all = new ArrayList<>(titles.subList(0, kept));
        all.addAll(titles(scan, headings, kept, resumes, false));
        all.addAll(titles.subList(resumed, titles.size()));
        return of(scan, headings, all);
    }

    /// Whether the sections around the edit are for answers and for questions as before.
    public boolean saysTheSame(Outline before, Moved moved) {
        for (var old : before.sections) {
            if (!moved.took(old) && !saysTheSame(old, sections.get(moved.section(old.index())))) {
                return false;
            }
        }
        return true;
    }

    private static boolean saysTheSame(Section old, Section now) {
        return now.elaborated() == old.elaborated() && now.holdsQuestions() == old.holdsQuestions();
    }

    /// The section around each, or -1.
    public int[] parents() {
        int[] parents = new int[sections.size()];
        int[] open = new int[7];
        for (var section : sections) {
            int depth = Math.min(section.depth(), 6);
            parents[section.index()] = depth == 0 ? -1 : open[depth - 1];
            open[depth] = section.index();
        }
        return parents;
    }

    private static List<Title> titles(
            Scan scan, int[] headings, int from, int to, boolean fromTop) {
        int top = fromTop ? firstTop(scan.blocks(), headings, from, to) : -1;
        return Together.all(
                to - from,
                MANY,
                at -> Title.of(heading(scan, headings[from + at]), from + at == top));
    }

    private static int firstTop(Blocks blocks, int[] headings, int from, int to) {
        for (int at = from; at < to; at++) {
            if (blocks.value(headings[at]) == 1) {
                return at;
            }
        }
        return -1;
    }

    private static Outline of(Scan scan, int[] headings, List<Title> titles) {
        var lines = scan.lines();
        var blocks = scan.blocks();
        var questions = QuestionTitles.of(titles);
        var sections = new ArrayList<Section>(headings.length);
        var open = new ArrayList<Section>();
        boolean all =
                FrontMatter.title(scan).filter(Title::isOfQuestions).isPresent()
                        || TitledContents.are(scan, headings, titles);
        int[] ends = ends(scan, headings);
        for (int at = 0; at < headings.length; at++) {
            int block = headings[at];
            int level = blocks.value(block);
            close(open, level);
            var title = titles.get(at);
            boolean elaborated = level < 6 && title.isElaborated(questions);
            boolean holds =
                    !elaborated && (questions.areAnswered(title) || holds(title, open, all));
            int next = at + 1 < headings.length ? headings[at + 1] : -1;
            int ownEnd = next < 0 ? scan.bytes().length : lines.start(blocks.line(next));
            var place = new Place(at, blocks.line(block), blocks.lastLine(block), ownEnd, ends[at]);
            var section = section(place, level, title, open, lines, elaborated, holds);
            sections.add(section);
            open.add(section);
        }
        return new Outline(List.copyOf(sections), List.copyOf(titles), all, Map.of());
    }

    /// The sections that end where one of that level begins.
    private static void close(List<Section> open, int level) {
        while (!open.isEmpty() && open.getLast().level() >= level) {
            open.removeLast();
        }
    }

    private static boolean holds(Title title, List<Section> open, boolean all) {
        // Contents belong to the whole, whatever part they happen to stand in.
        boolean around =
                open.isEmpty()
                        ? all
                        : title.isContents()
                                ? open.stream().anyMatch(Section::holdsQuestions)
                                : open.getLast().holdsQuestions();
        return title.saysQuestions() || (around && !title.isAside());
    }

    private record Place(int index, int line, int lastLine, int ownEnd, int end) {}

    private static Section section(
            Place place,
            int level,
            Title title,
            List<Section> open,
            Lines lines,
            boolean elaborated,
            boolean holdsQuestions) {
        return new Section(
                place.index,
                level,
                title.text(),
                title.source(),
                place.line,
                place.lastLine,
                lines.start(place.line),
                lines.end(place.lastLine),
                place.ownEnd,
                place.end,
                open.size(),
                path(open, title.text()),
                elaborated,
                title.asks(),
                holdsQuestions,
                title.timeHint());
    }

    /// A heading of a megabyte is read as far as a person would.
    private static String heading(Scan scan, int block) {
        int start = scan.blocks().start(block);
        int end = Math.min(scan.blocks().end(block), start + LONGEST);
        return Source.decode(scan.bytes(), start, end);
    }

    private static List<String> path(List<Section> open, String title) {
        if (open.isEmpty()) {
            return List.of(title);
        }
        var path = new ArrayList<>(open.getLast().path());
        path.add(title);
        return List.copyOf(path);
    }

    private static int[] headings(Blocks blocks) {
        int[] found = new int[16];
        int count = 0;
        for (int block = 0; block < blocks.count(); block++) {
            if (blocks.isTopHeading(block)) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = block;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /// Where each section ends: at the next heading that is not deeper. Backwards, so it stays
    /// linear.
    private static int[] ends(Scan scan, int[] headings) {
        var blocks = scan.blocks();
        int[] ends = new int[headings.length];
        int[] nextOfLevel = new int[7];
        Arrays.fill(nextOfLevel, scan.bytes().length);
        for (int at = headings.length - 1; at >= 0; at--) {
            int level = blocks.value(headings[at]);
            ends[at] = nextOfLevel[level];
            Arrays.fill(nextOfLevel, level, 7, scan.lines().start(blocks.line(headings[at])));
        }
        return ends;
    }
}
