package dev.rehearse.ui;

import dev.rehearse.learning.Story;
import dev.rehearse.rehearsal.Direction;
import dev.rehearse.rehearsal.Item;
import dev.rehearse.rehearsal.Times;
import dev.rehearse.ui.rehearse.Clock;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// An answer that is a story: situation, task, action, result, and the time each of them has.
final class Telling {

    private Telling() {}

    private static boolean isStory(Item item) {
        return item.direction() == Direction.ANSWER && Story.isWanted(item.text());
    }

    /// Where on the bar each part begins.
    static List<Clock.Mark> marks(Item item) {
        return isStory(item)
                ? Arrays.stream(Story.Part.values())
                        .map(part -> new Clock.Mark(part.letter(), part.percent()))
                        .toList()
                : List.of();
    }

    /// ` Situation 0:18, task 0:12, action 1:12, result 0:18.`, or nothing.
    static String hint(Session session) {
        var item = session.item();
        if (!isStory(item)) {
            return "";
        }
        var budget = session.run().budget(session.run().current());
        return Arrays.stream(Story.Part.values())
                .map(part -> part.word() + " " + Times.text(part.length().in(budget)))
                .collect(Collectors.joining(", ", " Tell it as ", "."));
    }
}
