package dev.rehearse.note;

import dev.rehearse.outline.Section;
import dev.rehearse.question.Question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where each question's answer stands, and the answers that belong to none.
///
/// @param home for each question the index of its elaborated section, -1 for none
/// @param heading for each question the index of its answer's section, -1 for none
/// @param orphans indices of answers that match nothing
@SuppressWarnings(
        "ArrayRecordComponent") // compared by nobody, and a list of 70 000 boxes is not small
record Answers(int[] home, int[] heading, List<Integer> orphans) {
    static Answers of(List<Section> sections, List<Question> questions) {
        var homes = sections.stream().filter(Section::elaborated).toList();
        var home = new Homes(homes, sections).of(questions);
        var heading = new int[questions.size()];
        Arrays.fill(heading, -1);
        var written =
                homes.stream().map(each -> new Written(each, inside(each, sections))).toList();
        var served = served(questions, home);
        for (Written each : written) {
            each.take(served.getOrDefault(each.home.index(), List.of()), heading);
        }
        if (homes.size() > 1) {
            followMoved(written, questions, home, heading);
        }
        var orphans = new ArrayList<Integer>();
        written.forEach(each -> each.addOrphans(orphans));
        return new Answers(home, heading, List.copyOf(orphans));
    }

    /// The questions of each home, by its section.
    private static Map<Integer, List<Question>> served(List<Question> questions, int[] homeOf) {
        Map<Integer, List<Question>> served = new HashMap<>();
        for (int at = 0; at < homeOf.length; at++) {
            served.computeIfAbsent(homeOf[at], _ -> new ArrayList<>()).add(questions.get(at));
        }
        return served;
    }

    /// A question that was moved to another section has its answer where it was written. All homes
    /// are looked through at once: there may be as many as there are questions.
    private static void followMoved(
            List<Written> written, List<Question> questions, int[] home, int[] heading) {
        var left = new ArrayList<Left>();
        for (Written each : written) {
            each.left().forEach(at -> left.add(new Left(each, at)));
        }
        if (left.isEmpty()) {
            return;
        }
        var free = questions.stream().filter(it -> heading[it.number() - 1] < 0).toList();
        int[] found = Matching.of(free, left.stream().map(Left::title).toList());
        for (int at = 0; at < found.length; at++) {
            if (found[at] >= 0) {
                var moved = free.get(found[at]);
                left.get(at).take(moved, heading);
                home[moved.number() - 1] = left.get(at).in.home.index();
            }
        }
    }

    private record Left(Written in, int at) {
        String title() {
            return in.inside.get(at).title();
        }

        void take(Question question, int[] headingOf) {
            in.take(at, question, headingOf);
        }
    }

    /// Every deeper heading, but none of an elaborated section within.
    private static List<Section> inside(Section home, List<Section> sections) {
        var inside = new ArrayList<Section>();
        int skipTo = 0;
        for (int at = home.index() + 1; at < sections.size(); at++) {
            var section = sections.get(at);
            if (section.byteStart() >= home.byteEnd()) {
                break;
            }
            skipTo = section.elaborated() ? Math.max(skipTo, section.byteEnd()) : skipTo;
            if (section.byteStart() >= skipTo) {
                inside.add(section);
            }
        }
        return inside;
    }

    /// One elaborated section with its headings, and which of them have found their questions.
    private static final class Written {
        private final Section home;
        private final List<Section> inside;
        private final boolean[] matched;

        Written(Section home, List<Section> inside) {
            this.home = home;
            this.inside = inside;
            matched = new boolean[inside.size()];
        }

        /// Headings that answer nothing so far and are no part of an answer.
        private List<Integer> left() {
            var left = new ArrayList<Integer>();
            int owned = 0;
            for (int at = 0; at < matched.length; at++) {
                var section = inside.get(at);
                if (matched[at]) {
                    owned = Math.max(owned, section.byteEnd());
                } else if (section.byteStart() >= owned) {
                    left.add(at);
                }
            }
            return left;
        }

        /// Finds the answers of these questions among all headings.
        private void take(List<Question> asked, int[] headingOf) {
            int[] found = Matching.of(asked, inside.stream().map(Section::title).toList());
            for (int at = 0; at < found.length; at++) {
                if (found[at] >= 0) {
                    take(at, asked.get(found[at]), headingOf);
                }
            }
        }

        private void take(int at, Question question, int[] headingOf) {
            headingOf[question.number() - 1] = inside.get(at).index();
            matched[at] = true;
        }

        /// A heading below an answer is the person's own, one above answers a group: neither is an
        /// orphan.
        private void addOrphans(List<Integer> orphans) {
            int owned = 0;
            for (int at = 0; at < matched.length; at++) {
                var section = inside.get(at);
                boolean below = section.byteStart() < owned;
                if (below || (!matched[at] && isGroup(at))) {
                    continue;
                }
                owned = section.byteEnd();
                if (!matched[at]) {
                    orphans.add(section.index());
                }
            }
        }

        private boolean isGroup(int at) {
            int end = inside.get(at).byteEnd();
            for (int next = at + 1;
                    next < matched.length && inside.get(next).byteStart() < end;
                    next++) {
                if (matched[next]) {
                    return true;
                }
            }
            return false;
        }
    }
}
