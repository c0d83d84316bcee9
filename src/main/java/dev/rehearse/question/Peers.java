package dev.rehearse.question;

/// The finds of one form that stand side by side: where nearly all of them ask, so does one that
/// does not say so.
///
/// @param place what they share: a section, a list, a table; the note where it is 0
public record Peers(Kind kind, int place) {

    /// Of headings: their level, which their place holds.
    public int level() {
        return place < 0 ? -place : place % 8;
    }

    /// The place of a section's bullets, or of its numbers.
    public static int list(int section, boolean numbers) {
        return -1 - 2 * (section + 1) - (numbers ? 1 : 0);
    }

    /// Of a section's bullets its numbers, of its numbers its bullets.
    public Peers ofOtherSign() {
        return place < 0 ? new Peers(kind, -1 - ((-1 - place) ^ 1)) : this;
    }

    /// How many of them must ask, and how large a part.
    public enum Kind {
        /// Headings of one level in one section.
        HEADINGS(5, 80, false),
        /// The same where they stand among questions.
        TITLES(3, 60, false),
        /// Those of them that have a text and no other headings below them.
        CARDS(2, 40, false),
        /// Those of them that are counted among what a title calls questions of an interview.
        COUNTED(4, 25, false),
        /// The same in a note about interviews, where a level holds nothing else.
        TALKS(5, 60, false),
        /// Other headings of such a note: they are company and no more.
        PARTS(Integer.MAX_VALUE, 100, false),
        /// Cards in a note that says nothing of itself: what asks and what orders together.
        ANSWERED(5, 80, false),
        /// Such cards where many headings of their level ask, wherever in the note they stand.
        AMONG_MANY(7, 50, false),
        /// Such cards with a heading of two words, where the longer ones are asked.
        BRIEF(7, 50, false),
        /// A numbered series of headings.
        SERIES(4, 60, false),
        /// Sections whose heading is a topic, with the question below it.
        TOPICS(3, 60, true),
        SUMMARIES(2, 35, false),
        /// Cards with two sides.
        DECK(2, 35, false),
        BOLD(3, 70, false),
        /// Those of them that are a word or two, in a note without headings.
        BOLD_TERMS(8, 75, false),
        /// Paragraphs in italics.
        ITALICS(2, 60, true),
        /// Those of them that ask nothing.
        ITALIC_TERMS(3, 75, false),
        /// Items of one list whose language we have no words for.
        ITEMS(3, 60, false),
        /// Items of one list that are answered behind an arrow.
        ARROWS(3, 35, false),
        /// Items that ask with a word that others tell with, where interviews are spoken of.
        WORDED(2, 60, true),
        /// Numbered items of the whole note.
        NUMBERS(5, 25, false),
        /// What names a topic in a list that asks.
        TERMS(4, 67, false),
        /// Tasks with a term in bold, by all tasks of the note.
        TASK_TERMS(3, 20, false),
        /// What names a task below a title that calls it so, by all items with its sign.
        TASKS(8, 60, false),
        /// The items of all lists with one sign, where the own list is short.
        LISTS(8, 80, false),
        /// What a line above the list says is asked.
        ANNOUNCED(1, 25, false),
        /// What stands below a title that says "Questions" and no more.
        ONLY_QUESTIONS(5, 25, false),
        /// Lines of plain text in one section.
        LINES(2, 60, true),
        /// Those of them that stand by themselves.
        APART(3, 60, false),
        /// Lines that ask between lists without a blank line.
        LAZY(2, 60, true),
        /// Lines without a mark in the whole note.
        JOTTED(5, 60, true),
        /// Lines that begin paragraphs of a note without headings.
        LONE(4, 100, true),
        /// What a text hangs below in such a note.
        HANGING(4, 60, false),
        /// Items that are a link to somewhere else and no more.
        LINKS(5, 80, true),
        /// Those of them that lead to other notes, in the whole note.
        NOTES(8, 90, true),
        /// Links with numbers, beside a list of links that asks.
        MORE_LINKS(2, 50, true),
        /// Those of them that order a work, where a part of a note sets tasks.
        LINKED_TASKS(3, 65, false),
        /// The same beside a list that is long enough.
        MORE_LINKED_TASKS(1, 100, false),
        /// Quotes of one paragraph in the whole note.
        QUOTES(3, 60, true),
        /// What is measured with its peers, and never asks.
        NEVER(Integer.MAX_VALUE, 100, false),
        /// Paragraphs with a number in bold.
        NUMBERED(3, 100, true),
        /// What any list may order, "Explain the change": of whatever kind the company is.
        ORDERS(2, 35, false),
        /// The same of work that is done at an interview, "Design an oven".
        TALK_ORDERS(1, 50, false);

        private final int least;
        private final int percent;

        private final boolean onlyTogether;

        Kind(int least, int percent, boolean onlyTogether) {
            this.least = least;
            this.percent = percent;
            this.onlyTogether = onlyTogether;
        }

        /// One alone is no question: an introduction asks its reader, too.
        public boolean onlyTogether() {
            return onlyTogether;
        }

        /// A heading with a text and no other headings below it, or a term: what asks is not
        /// measured by them.
        public boolean isCard() {
            return this == ITALIC_TERMS
                    || this == BOLD_TERMS
                    || this == CARDS
                    || this == COUNTED
                    || this == TALKS
                    || this == ANSWERED
                    || this == AMONG_MANY
                    || this == BRIEF;
        }

        /// The headings of a level that stand in other sections are company, too.
        public boolean ofWholeNote() {
            return this == CARDS
                    || this == TALKS
                    || this == AMONG_MANY
                    || this == BRIEF
                    || this == ORDERS;
        }

        public boolean suffices(int asking, int all) {
            return asking >= least && asking * 100L >= (long) percent * all;
        }
    }
}
