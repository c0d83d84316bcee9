package dev.rehearse.note;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
        var home = new int[questions.size()];
        var heading = new int[questions.size()];
        Arrays.fill(heading, -1);
        var chooser = new Homes(homes, sections);
        for (int at = 0; at < home.length; at++) {
            home[at] = chooser.of(questions.get(at));
        }
        var orphans = new ArrayList<Integer>();
        for (Section each : homes) {
            fill(each, sections, questions, home, heading, orphans);
        }
        return new Answers(home, heading, List.copyOf(orphans));
    }

    private static void fill(
            Section home,
            List<Section> sections,
            List<Question> questions,
            int[] homeOf,
            int[] headingOf,
            List<Integer> orphans) {
        var served = new ArrayList<Question>();
        for (int at = 0; at < homeOf.length; at++) {
            if (homeOf[at] == home.index()) {
                served.add(questions.get(at));
            }
        }
        var inside = inside(home, sections);
        int[] matched = Matching.of(served, inside.stream().map(Section::title).toList());
        for (int at = 0; at < matched.length; at++) {
            if (matched[at] >= 0) {
                headingOf[served.get(matched[at]).number() - 1] = inside.get(at).index();
            }
        }
        orphans.addAll(orphans(inside, matched));
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

    /// A heading below an answer is the person's own, one above answers a group: neither is an
    /// orphan.
    private static List<Integer> orphans(List<Section> inside, int[] matched) {
        var orphans = new ArrayList<Integer>();
        int owned = 0;
        for (int at = 0; at < matched.length; at++) {
            var section = inside.get(at);
            boolean below = section.byteStart() < owned;
            boolean isGroup = false;
            for (int next = at + 1; next < matched.length && !isGroup && !below; next++) {
                if (inside.get(next).byteStart() >= section.byteEnd()) {
                    break;
                }
                isGroup = matched[next] >= 0;
            }
            if (below || (isGroup && matched[at] < 0)) {
                continue;
            }
            owned = section.byteEnd();
            if (matched[at] < 0) {
                orphans.add(section.index());
            }
        }
        return orphans;
    }
}
