package dev.rehearse.ui;

import dev.rehearse.rehearsal.Direction;
import dev.rehearse.rehearsal.Plan;
import dev.rehearse.rehearsal.PlanChoice;
import dev.rehearse.rehearsal.Speech;

import java.time.Duration;
import java.time.ZoneId;
import java.util.function.Supplier;

/// What the person set once, in the config file or on the command line.
///
/// @param zoneHere asked when a time is first shown: its tables cost 7 ms, and the first frame
///   shows none
/// @param ascii the terminal shows nothing else: the big digits are drawn with lines
/// @param wordsPerMinute how fast this person speaks
/// @param charactersPerMinute the same in scripts that write no blanks
/// @param answering times for questions they will be asked
/// @param asking times for questions they will ask
/// @param redistribution what happens to the budgets left when a plan does not say
public record Preferences(
        Supplier<ZoneId> zoneHere,
        boolean flash,
        boolean bell,
        boolean ascii,
        int wordsPerMinute,
        int charactersPerMinute,
        Times answering,
        Times asking,
        Plan.Redistribution redistribution,
        Keymap keymap) {

    /// The time to think before a question and the time to answer it.
    public record Times(Duration think, Duration each) {
        static Times of(Direction direction) {
            return new Times(direction.think(), direction.budget());
        }
    }

    public static Preferences standard(Supplier<ZoneId> zoneHere) {
        return new Preferences(
                zoneHere,
                true,
                false,
                false,
                140,
                240,
                Times.of(Direction.ANSWER),
                Times.of(Direction.ASK),
                Plan.Redistribution.SHORTEN,
                Keymap.STANDARD);
    }

    public Preferences inAscii() {
        return with(bell, true, wordsPerMinute, charactersPerMinute);
    }

    Preferences withBell(boolean rings) {
        return with(rings, ascii, wordsPerMinute, charactersPerMinute);
    }

    Preferences withSpeech(Speech speech) {
        return with(bell, ascii, speech.wordsPerMinute(), speech.charactersPerMinute());
    }

    private Preferences with(boolean rings, boolean inAscii, int words, int characters) {
        return new Preferences(
                zoneHere,
                flash,
                rings,
                inAscii,
                words,
                characters,
                answering,
                asking,
                redistribution,
                keymap);
    }

    Speech speech() {
        return new Speech(wordsPerMinute, charactersPerMinute);
    }

    /// A plan with nothing in it but what the person is used to.
    public PlanChoice plan() {
        return PlanChoice.standard().with(redistribution);
    }

    ZoneId zone() {
        return zoneHere.get();
    }

    Times times(Direction direction) {
        return switch (direction) {
            case ANSWER -> answering;
            case ASK -> asking;
        };
    }
}
