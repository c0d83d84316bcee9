package dev.rehearse.store;

import java.time.Instant;

/// One change of a note as the local history lists it.
///
/// @param id names it on the command line
/// @param added lines that came with it
/// @param removed lines that went with it
public record Save(String id, Instant at, Why why, long added, long removed) {

    /// What changed a note.
    public enum What {
        ANSWER("saved"),
        DELETION("deleted"),
        RESTORE("restored"),
        /// Another program wrote it.
        OUTSIDE("changed outside");

        private final String word;

        What(String word) {
            this.word = word;
        }

        /// As `--json` tells it.
        public String word() {
            return word;
        }
    }

    /// Why a note was changed.
    ///
    /// @param number the question's at the time, or 0 where it was no answer
    /// @param question its wording, or empty
    public record Why(What what, int number, String question) {
        private static final int LONGEST = 300;

        public static final Why RESTORE = new Why(What.RESTORE, 0, "");
        static final Why OUTSIDE = new Why(What.OUTSIDE, 0, "");

        // It becomes a part of one line.
        public Why {
            var line = question.replaceAll("\\R", " ");
            question = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
        }

        /// Such as `answer 5 saved`, or `replies saved` of an interview.
        public String words() {
            return switch (what) {
                case ANSWER, DELETION ->
                        (number == 0 ? "replies " : "answer " + number + " ") + what.word();
                case RESTORE -> "note " + what.word();
                case OUTSIDE -> what.word();
            };
        }
    }
}
