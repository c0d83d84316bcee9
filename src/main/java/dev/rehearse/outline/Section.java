package dev.rehearse.outline;

import dev.rehearse.markdown.Sorted;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// A top-level heading and all below it up to the next heading of the same or a higher level.
///
/// @param title what a person reads: no markup, no time hint
/// @param source the heading's text as it is written
/// @param headingEnd where the heading's last line ends, before its line end
/// @param ownEnd where the next heading of any level begins
/// @param path titles from the outermost section down to this one
/// @param elaborated answers are written here
/// @param asks its heading is a question itself
/// @param holdsQuestions its title, or that of a section around it, says it holds questions, or the
///   person did
public record Section(
        int index,
        int level,
        String title,
        String source,
        int line,
        int lastLine,
        int byteStart,
        int headingEnd,
        int ownEnd,
        int byteEnd,
        int depth,
        List<String> path,
        boolean elaborated,
        boolean asks,
        boolean holdsQuestions,
        Optional<Duration> timeHint)
        implements Sorted.Placed {

    Section withQuestions(boolean held) {
        return held == holdsQuestions
                ? this
                : new Section(
                        index,
                        level,
                        title,
                        source,
                        line,
                        lastLine,
                        byteStart,
                        headingEnd,
                        ownEnd,
                        byteEnd,
                        depth,
                        path,
                        elaborated,
                        asks,
                        held,
                        timeHint);
    }
}
