package dev.rehearse.ui;

import dev.rehearse.screen.Columns;
import dev.rehearse.screen.Key;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The table of actions with the keys this person gave them.
public final class Keymap {

    public static final Keymap STANDARD = new Keymap(Actions.ALL);

    private final List<Action> actions;
    // A footer is made at every key.
    private final Map<String, Action> byId;

    private Keymap(List<Action> actions) {
        this.actions = List.copyOf(actions);
        byId = HashMap.newHashMap(actions.size());
        for (var action : actions) {
            byId.put(action.id(), action);
        }
    }

    /// A file of settings that changes nothing, and shows how keys are written in it.
    public String example() {
        return List.of("run.start", "help.keys").stream()
                .map(this::byId)
                .map(Keymap::entry)
                .collect(Collectors.joining(",\n", "{\n  \"keys\": {\n", "\n  }\n}\n"));
    }

    private static String entry(Action action) {
        return action.allKeys().stream()
                .map(key -> "\"" + key + "\"")
                .collect(Collectors.joining(", ", "    \"" + action.id() + "\": [", "]"));
    }

    List<Action> actions() {
        return actions;
    }

    /// Keys for one action instead of those in the table; `line` is where the person wrote it.
    public record Wish(String action, List<String> keys, int line) {}

    /// What could not be taken as it was wished, with its line.
    public record Remark(int line, String what) {}

    /// The keymap, and one remark for each thing in it that could not be taken.
    public record Found(Keymap keymap, List<Remark> remarks) {}

    /// Never fatal: what is unknown or taken already is left out and said.
    public static Found of(List<Wish> wishes) {
        var remarks = new ArrayList<Remark>();
        var wished = wishes.stream().map(Wish::action).toList();
        var actions = new ArrayList<Action>();
        for (var action : Actions.ALL) {
            actions.add(wished.contains(action.id()) ? action.withKeys(List.of()) : action);
        }
        for (var wish : wishes) {
            take(wish, actions, remarks);
        }
        return new Found(new Keymap(actions), List.copyOf(remarks));
    }

    private static void take(Wish wish, List<Action> actions, List<Remark> remarks) {
        int at = actions.stream().map(Action::id).toList().indexOf(wish.action());
        if (at < 0) {
            remarks.add(new Remark(wish.line(), "no action is called \"" + wish.action() + "\""));
            return;
        }
        var keys = new ArrayList<Key>();
        for (var name : wish.keys()) {
            var key = parse(name);
            var other = key.flatMap(k -> owner(k, actions.get(at), actions));
            if (key.isEmpty()) {
                remarks.add(new Remark(wish.line(), "no key is called \"" + name + "\""));
            } else if (other.isPresent()) {
                remarks.add(new Remark(wish.line(), name + " is the key of " + other.get().id()));
            } else {
                keys.add(key.get());
            }
        }
        // Nothing of it can be used: better the usual keys, where they are still free.
        var taken = keys.isEmpty() && !wish.keys().isEmpty() ? usual(at, actions) : keys;
        actions.set(at, actions.get(at).withKeys(taken));
    }

    private static List<Key> usual(int at, List<Action> actions) {
        return Actions.ALL.get(at).allKeys().stream()
                .filter(key -> owner(key, actions.get(at), actions).isEmpty())
                .toList();
    }

    /// Another action that this key means in a place where `action` is.
    private static Optional<Action> owner(Key key, Action action, List<Action> actions) {
        var wanted = action.withKeys(List.of(key));
        return actions.stream()
                .filter(other -> !other.id().equals(action.id()))
                .filter(other -> wanted.meetsAt(key, other))
                .findFirst();
    }

    private static Optional<Key> parse(String name) {
        try {
            var key = Key.parse(name);
            boolean one =
                    key.name() != Key.Name.CHARACTER || Columns.clusters(key.letter()).size() == 1;
            return one ? Optional.of(key) : Optional.empty();
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    /// The action this key means here; none when the key means nothing.
    Optional<Action> of(Key key, Place place) {
        return actions.stream().filter(action -> action.answersTo(key, place)).findFirst();
    }

    /// The action this key means somewhere else; letters and what only moves are left out.
    Optional<Action> elsewhere(Key key) {
        return actions.stream()
                .filter(action -> action.group() != Action.Group.MOVING)
                .filter(action -> action.keys().contains(key))
                .findFirst();
    }

    Action byId(String id) {
        var action = byId.get(id);
        if (action == null) {
            throw new IllegalStateException("no action " + id);
        }
        return action;
    }

    /// How the key of an action is called there; empty when it has none.
    String name(String id, Place place) {
        return byId(id).shownKey(place).map(Key::toString).orElse("");
    }
}
