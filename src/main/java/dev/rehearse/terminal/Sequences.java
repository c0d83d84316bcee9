package dev.rehearse.terminal;

import dev.rehearse.screen.Input;
import dev.rehearse.screen.Key;
import dev.rehearse.screen.Key.Name;

import java.util.Locale;
import java.util.Optional;

/// What a complete escape sequence means; anything that is not a key, a click or the focus means
/// nothing.
final class Sequences {
    private static final int WHEEL_ROWS = 3;
    private static final int SHIFT = 1;
    private static final int ALT = 2;
    private static final int CTRL = 4;
    private static final int RELEASE = 3;

    private Sequences() {}

    /// `CSI parameters final`, the parameters as they came.
    static Optional<Input> csi(String parameters, char last) {
        if (parameters.startsWith("<")) {
            return last == 'M' ? mouse(parameters) : Optional.empty();
        }
        if (!parameters.isEmpty() && !isNumeric(parameters)) {
            return Optional.empty();
        }
        return switch (last) {
            case '~', '^', '@', '$' -> tilde(parameters, last);
            case 'u' -> kitty(parameters);
            case 'I', 'O' ->
                    parameters.isEmpty()
                            ? Optional.of(new Input.Focused(last == 'I'))
                            : Optional.empty();
            case 'R' -> cursorReportOrF3(parameters);
            case 'Z' -> pressed(Name.TAB, SHIFT);
            case 'a', 'b', 'c', 'd' ->
                    parameters.isEmpty()
                            ? letter(Character.toUpperCase(last), SHIFT)
                            : Optional.empty();
            default -> letter(last, modifiers(parameters, 1));
        };
    }

    /// `ESC O digits final`: function keys, arrows and the numeric pad.
    static Optional<Input> ss3(String parameters, char last) {
        int held = parameters.isEmpty() ? 0 : number(parameters, 0, 1) - 1;
        if (last >= 'a' && last <= 'd') {
            return letter(Character.toUpperCase(last), CTRL);
        }
        if (last == 'M') {
            return pressed(Name.ENTER, held);
        }
        if (last >= 'j' && last <= 'y') {
            var pad = "*+,-./0123456789".substring(last - 'j', last - 'j' + 1);
            return Optional.of(new Input.Pressed(Key.of(pad)));
        }
        return letter(last, held);
    }

    /// The Linux console's F1 to F5: `CSI [ A` to `CSI [ E`.
    static Optional<Input> console(char last) {
        return switch (last) {
            case 'A' -> pressed(Name.F1, 0);
            case 'B' -> pressed(Name.F2, 0);
            case 'C' -> pressed(Name.F3, 0);
            case 'D' -> pressed(Name.F4, 0);
            case 'E' -> pressed(Name.F5, 0);
            default -> Optional.empty();
        };
    }

    private static Optional<Input> letter(char last, int held) {
        return switch (last) {
            case 'A' -> pressed(Name.UP, held);
            case 'B' -> pressed(Name.DOWN, held);
            case 'C' -> pressed(Name.RIGHT, held);
            case 'D' -> pressed(Name.LEFT, held);
            case 'F' -> pressed(Name.END, held);
            case 'H' -> pressed(Name.HOME, held);
            case 'P' -> pressed(Name.F1, held);
            case 'Q' -> pressed(Name.F2, held);
            case 'R' -> pressed(Name.F3, held);
            case 'S' -> pressed(Name.F4, held);
            default -> Optional.empty();
        };
    }

    // F3 with modifiers and the report of a cursor in the first row are the same; nobody asks for
    // the report.
    private static Optional<Input> cursorReportOrF3(String parameters) {
        boolean key = parameters.isEmpty() || number(parameters, 0, 0) == 1;
        int held = modifiers(parameters, 1);
        return key && held < 16 ? letter('R', held) : Optional.empty();
    }

    private static Optional<Input> tilde(String parameters, char last) {
        int held =
                switch (last) {
                    case '^' -> CTRL;
                    case '@' -> CTRL | SHIFT;
                    case '$' -> SHIFT;
                    default -> modifiers(parameters, 1);
                };
        return switch (number(parameters, 0, 0)) {
            case 1, 7 -> pressed(Name.HOME, held);
            case 2 -> pressed(Name.INSERT, held);
            case 3 -> pressed(Name.DELETE, held);
            case 4, 8 -> pressed(Name.END, held);
            case 5 -> pressed(Name.PAGE_UP, held);
            case 6 -> pressed(Name.PAGE_DOWN, held);
            case 27 -> code(number(parameters, 2, 0), held);
            default -> function(number(parameters, 0, 0), held);
        };
    }

    private static Optional<Input> function(int number, int held) {
        return switch (number) {
            case 11 -> pressed(Name.F1, held);
            case 12 -> pressed(Name.F2, held);
            case 13 -> pressed(Name.F3, held);
            case 14 -> pressed(Name.F4, held);
            case 15 -> pressed(Name.F5, held);
            case 17 -> pressed(Name.F6, held);
            case 18 -> pressed(Name.F7, held);
            case 19 -> pressed(Name.F8, held);
            case 20 -> pressed(Name.F9, held);
            case 21 -> pressed(Name.F10, held);
            case 23 -> pressed(Name.F11, held);
            case 24 -> pressed(Name.F12, held);
            default -> Optional.empty();
        };
    }

    private static Optional<Input> kitty(String parameters) {
        int semicolon = parameters.indexOf(';');
        int colon = parameters.indexOf(':', Math.max(0, semicolon));
        if (semicolon >= 0
                && colon > 0
                && number(parameters.substring(colon + 1), 0, 1) == RELEASE) {
            return Optional.empty();
        }
        return code(number(parameters, 0, 0), modifiers(parameters, 1));
    }

    private static Optional<Input> code(int code, int held) {
        return switch (code) {
            case 9 -> pressed(Name.TAB, held);
            case 13, 57414 -> pressed(Name.ENTER, held);
            case 27 -> pressed(Name.ESCAPE, held);
            case 8, 127 -> pressed(Name.BACKSPACE, held);
            default ->
                    code < ' ' || !Character.isValidCodePoint(code) || isPrivateUse(code)
                            ? Optional.empty()
                            : character(Character.toString(code), held);
        };
    }

    private static boolean isPrivateUse(int code) {
        return Character.getType(code) == Character.PRIVATE_USE
                || Character.getType(code) == Character.SURROGATE;
    }

    private static Optional<Input> character(String letter, int held) {
        boolean ctrl = (held & CTRL) != 0;
        boolean shift = (held & SHIFT) != 0;
        var typed = letter;
        if (ctrl) {
            typed = letter.toLowerCase(Locale.ROOT);
        } else if (shift) {
            typed = letter.toUpperCase(Locale.ROOT);
        }
        return Optional.of(
                new Input.Pressed(
                        new Key(Name.CHARACTER, typed, ctrl, (held & ALT) != 0, ctrl && shift)));
    }

    private static Optional<Input> mouse(String parameters) {
        var numbers = parameters.substring(1);
        int button = number(numbers, 0, 0);
        int column = number(numbers, 1, 1) - 1;
        int row = number(numbers, 2, 1) - 1;
        return switch (button & ~(4 | 8 | 16)) {
            case 0 -> Optional.of(new Input.Clicked(row, column));
            case 64 -> Optional.of(new Input.Wheel(-WHEEL_ROWS, row, column));
            case 65 -> Optional.of(new Input.Wheel(WHEEL_ROWS, row, column));
            default -> Optional.empty();
        };
    }

    private static Optional<Input> pressed(Name name, int held) {
        return Optional.of(
                new Input.Pressed(
                        new Key(
                                name,
                                "",
                                (held & CTRL) != 0,
                                (held & ALT) != 0,
                                (held & SHIFT) != 0)));
    }

    private static int modifiers(String parameters, int index) {
        return Math.max(0, number(parameters, index, 1) - 1);
    }

    private static boolean isNumeric(String parameters) {
        for (int i = 0; i < parameters.length(); i++) {
            if (parameters.charAt(i) < '0' || parameters.charAt(i) > ';') {
                return false;
            }
        }
        return true;
    }

    /// The number at a place between semicolons, up to a colon; a missing one is the default.
    private static int number(String parameters, int index, int missing) {
        int at = 0;
        for (int skipped = 0; skipped < index; skipped++) {
            at = parameters.indexOf(';', at) + 1;
            if (at == 0) {
                return missing;
            }
        }
        int value = 0;
        int start = at;
        while (at < parameters.length()
                && at - start < 8
                && Character.isDigit(parameters.charAt(at))) {
            value = value * 10 + parameters.charAt(at) - '0';
            at++;
        }
        return at == start ? missing : value;
    }
}
