package dev.rehearse.ui;

import dev.rehearse.rehearsal.Moment;
import dev.rehearse.screen.Key;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One row of the table of everything a person can do.
///
/// @param id the name in the config file
/// @param title how Search Everywhere and the keys screen call it
/// @param verb how the footer calls it
/// @param brief the same under 100 columns
/// @param keys work everywhere the action is available
/// @param letters work too where no text is being typed
/// @param whyNot empty when it can run now, else the reason in two or three words
record Action(
        String id,
        String title,
        String verb,
        String brief,
        Group group,
        Set<Place> places,
        List<Key> keys,
        List<Key> letters,
        Function<State, Optional<String>> whyNot,
        Verb does) {

    /// What running an action does.
    public interface Verb {
        Step on(State state, Moment now);
    }

    /// Where the keys screen lists it; `MOVING` is left to the hands and not listed.
    public enum Group {
        EVERYWHERE("Everywhere"),
        REHEARSING("While rehearsing"),
        REVIEWING("Review and summary"),
        MOVING("Moving");

        private final String title;

        Group(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    static Action action(String id, String title, Group group) {
        return new Action(
                id,
                title,
                title,
                title,
                group,
                Place.ANYWHERE,
                List.of(),
                List.of(),
                state -> Optional.empty(),
                (state, now) -> Step.of(state));
    }

    Action verb(String verb) {
        return verb(verb, verb);
    }

    Action verb(String verb, String brief) {
        return new Action(id, title, verb, brief, group, places, keys, letters, whyNot, does);
    }

    Action in(Place... places) {
        return in(Set.of(places));
    }

    Action in(Set<Place> places) {
        return new Action(id, title, verb, brief, group, places, keys, letters, whyNot, does);
    }

    Action keys(String... keys) {
        return new Action(
                id, title, verb, brief, group, places, parsed(keys), letters, whyNot, does);
    }

    Action letters(String... letters) {
        return new Action(
                id, title, verb, brief, group, places, keys, parsed(letters), whyNot, does);
    }

    /// The same with other keys: a plain letter works where no text is typed, any other everywhere.
    Action withKeys(List<Key> all) {
        return new Action(
                id,
                title,
                verb,
                brief,
                group,
                places,
                all.stream().filter(key -> !key.isText()).toList(),
                all.stream().filter(Key::isText).toList(),
                whyNot,
                does);
    }

    List<Key> allKeys() {
        return Stream.concat(keys.stream(), letters.stream()).toList();
    }

    /// Whether this key means both actions in one place.
    boolean meetsAt(Key key, Action other) {
        return places.stream()
                .anyMatch(place -> answersTo(key, place) && other.answersTo(key, place));
    }

    /// The reason stands where the action's value would; an empty text means it can run.
    Action unless(Function<State, String> reason) {
        Function<State, Optional<String>> whyNot =
                state -> Optional.of(reason.apply(state)).filter(why -> !why.isEmpty());
        return new Action(id, title, verb, brief, group, places, keys, letters, whyNot, does);
    }

    Action does(Verb does) {
        return new Action(id, title, verb, brief, group, places, keys, letters, whyNot, does);
    }

    /// Whether this key means this action in that place.
    boolean answersTo(Key key, Place place) {
        return places.contains(place)
                && (keys.contains(key) || (!place.isTextField() && letters.contains(key)));
    }

    /// The key a footer shows: a letter where letters work, the first key elsewhere.
    Optional<Key> shownKey(Place place) {
        if (!place.isTextField() && !letters.isEmpty()) {
            return Optional.of(letters.getFirst());
        }
        return keys.isEmpty() ? Optional.empty() : Optional.of(keys.getFirst());
    }

    /// `F5, r`, for lists of actions.
    public String keyNames() {
        return allKeys().stream().map(Key::toString).collect(Collectors.joining(", "));
    }

    private static List<Key> parsed(String... keys) {
        return Arrays.stream(keys).map(Key::parse).toList();
    }
}
