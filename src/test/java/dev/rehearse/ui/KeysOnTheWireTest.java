package dev.rehearse.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.rehearse.screen.Input;
import dev.rehearse.screen.Key;
import dev.rehearse.terminal.Decoder;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Every key of the table, pressed on a terminal as most are today: what comes in must be the key
/// that the table means.
final class KeysOnTheWireTest {

    static Stream<Key> keys() {
        return Actions.ALL.stream().flatMap(action -> action.allKeys().stream()).distinct();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void arrives_as_it_is_meant(Key key) {
        var bytes = sent(key).getBytes(UTF_8);
        var decoder = new Decoder();
        var inputs = decoder.decode(bytes, bytes.length, 0);
        var all = inputs.isEmpty() ? decoder.timeout(1_000_000_000) : inputs;
        assertEquals(List.of(new Input.Pressed(key)), all);
    }

    /// As xterm sends it without any mode of ours.
    private static String sent(Key key) {
        int held = 1 + (key.shift() ? 1 : 0) + (key.alt() ? 2 : 0) + (key.ctrl() ? 4 : 0);
        var before = key.alt() ? "\u001b" : "";
        return switch (key.name()) {
            case CHARACTER -> before + letter(key);
            case ENTER -> before + "\r";
            case ESCAPE -> "\u001b";
            case BACKSPACE -> before + "\u007f";
            case TAB -> key.shift() ? "\u001b[Z" : "\t";
            case UP -> arrow(held, 'A');
            case DOWN -> arrow(held, 'B');
            case RIGHT -> arrow(held, 'C');
            case LEFT -> arrow(held, 'D');
            case HOME -> arrow(held, 'H');
            case END -> arrow(held, 'F');
            case INSERT -> tilde(held, 2);
            case DELETE -> tilde(held, 3);
            case PAGE_UP -> tilde(held, 5);
            case PAGE_DOWN -> tilde(held, 6);
            case F1 -> function(held, 'P');
            case F2 -> function(held, 'Q');
            case F3 -> function(held, 'R');
            case F4 -> function(held, 'S');
            case F5 -> tilde(held, 15);
            case F6 -> tilde(held, 17);
            case F7 -> tilde(held, 18);
            case F8 -> tilde(held, 19);
            case F9 -> tilde(held, 20);
            case F10 -> tilde(held, 21);
            case F11 -> tilde(held, 23);
            case F12 -> tilde(held, 24);
        };
    }

    /// The key is pressed without Shift, unless the table says so.
    private static String letter(Key key) {
        if (key.ctrl()) {
            return Character.toString(key.letter().toLowerCase(Locale.ROOT).charAt(0) & 0x1F);
        }
        return key.alt() ? key.letter().toLowerCase(Locale.ROOT) : key.letter();
    }

    private static String arrow(int held, char last) {
        return held == 1 ? "\u001b[" + last : "\u001b[1;" + held + last;
    }

    private static String function(int held, char last) {
        return held == 1 ? "\u001bO" + last : "\u001b[1;" + held + last;
    }

    private static String tilde(int held, int number) {
        return held == 1 ? "\u001b[" + number + "~" : "\u001b[" + number + ";" + held + "~";
    }
}
