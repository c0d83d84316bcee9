package dev.rehearse.question;

import dev.rehearse.markdown.ByteRange;
import dev.rehearse.outline.Direction;

import java.time.Duration;
import java.util.Optional;

/// One thing a form recognised in a note, before the questions are numbered.
public sealed interface Found {
    int line();

    int lastLine();

    String text();

    int section();

    /// It asks.
    ///
    /// @param normal the text as it is compared: found once, since three ask for it
    /// @param direction who asks, where a line above says so
    record Asked(
            int line,
            int lastLine,
            String text,
            int section,
            Question.Kind kind,
            Optional<Duration> timeHint,
            ByteRange known,
            Optional<Peers> peers,
            String normal,
            Optional<Direction> direction)
            implements Found {

        /// The same without company: no other find has a say in it, nor it in theirs.
        public Asked alone() {
            return new Asked(
                    line,
                    lastLine,
                    text,
                    section,
                    kind,
                    timeHint,
                    known,
                    Optional.empty(),
                    normal,
                    direction);
        }

        public Asked by(Optional<Direction> asker) {
            return new Asked(
                    line, lastLine, text, section, kind, timeHint, known, peers, normal, asker);
        }
    }

    /// It has the form of a question and asks nothing: a question where its peers ask, else a fact
    /// where it stands among questions, else nothing.
    ///
    /// @param company how much of it must ask
    record Doubtful(Asked asked, boolean amongQuestions, Optional<Peers.Kind> company)
            implements Found {
        public Doubtful(Asked asked, boolean amongQuestions) {
            this(asked, amongQuestions, asked.peers().map(Peers::kind));
        }

        /// An order that anybody may give.
        public static Doubtful order(Asked asked) {
            return new Doubtful(asked, false, Optional.of(Peers.Kind.ORDERS));
        }

        @Override
        public int line() {
            return asked.line();
        }

        @Override
        public int lastLine() {
            return asked.lastLine();
        }

        @Override
        public String text() {
            return asked.text();
        }

        @Override
        public int section() {
            return asked.section();
        }
    }

    /// It stands among questions and asks nothing.
    record Stated(int line, int lastLine, String text, int section, Optional<Peers> peers)
            implements Found {
        public static Stated of(Asked asked) {
            return new Stated(asked.line, asked.lastLine, asked.text, asked.section, asked.peers);
        }
    }
}
