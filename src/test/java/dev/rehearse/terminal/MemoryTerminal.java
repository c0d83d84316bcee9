package dev.rehearse.terminal;

import dev.rehearse.screen.Columns;
import dev.rehearse.screen.Size;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// A terminal in memory that knows exactly what the wire may send and fails on anything else.
public final class MemoryTerminal extends ByteArrayOutputStream {
    /// A cell: its letter, its SGR parameters in a fixed order, and those of its ground alone.
    public record Cell(String text, String look, String ground) {}

    private static final Set<String> MODES =
            Set.of("?1049", "?7", "?2004", "?1004", "?1000", "?1006", "?25", "?2026");
    private static final String PLAIN = "39;49";

    private final Size size;
    private final Cell[][] cells;
    private final Set<String> modes = new TreeSet<>();
    private final List<String> copied = new ArrayList<>();
    private final Set<Integer> attributes = new TreeSet<>();
    private String foreground = "39";
    private String background = "49";
    private int row;
    private int column;
    private int top;
    private int bottom;
    private int bells;
    private boolean scrolled;
    private String cursorShape = "0";
    private String input = "";
    private int at;

    public MemoryTerminal(Size size) {
        this.size = size;
        cells = new Cell[size.rows()][size.columns()];
        for (var line : cells) {
            Arrays.fill(line, new Cell(" ", PLAIN, "49"));
        }
        bottom = size.rows() - 1;
        modes.add("?7");
        modes.add("?25");
    }

    /// Plays what was written since the last time and returns how many bytes that were.
    public int play() {
        int bytes = size();
        input = toString(StandardCharsets.UTF_8);
        reset();
        at = 0;
        while (at < input.length()) {
            step();
        }
        return bytes;
    }

    public List<String> lines() {
        var lines = new ArrayList<String>();
        for (var line : cells) {
            var text = new StringBuilder();
            for (var cell : line) {
                text.append(cell.text());
            }
            lines.add(text.toString());
        }
        return lines;
    }

    public Cell cell(int atRow, int atColumn) {
        return cells[atRow][atColumn];
    }

    public int row() {
        return row;
    }

    public int column() {
        return column;
    }

    public boolean has(String mode) {
        return modes.contains(mode);
    }

    public List<String> copied() {
        return copied;
    }

    public int bells() {
        return bells;
    }

    public String cursorShape() {
        return cursorShape;
    }

    private void step() {
        char c = input.charAt(at);
        switch (c) {
            case '\u001b' -> escape();
            case '\r' -> {
                column = 0;
                at++;
            }
            case '\n' -> lineFeed();
            case '\b' -> {
                column--;
                at++;
            }
            case '\u0007' -> {
                bells++;
                at++;
            }
            default -> letter();
        }
    }

    private void lineFeed() {
        if (column != 0) {
            throw fail("a bare line feed");
        }
        row++;
        at++;
        if (row >= size.rows()) {
            throw fail("a line feed in the last row");
        }
    }

    private void letter() {
        var rest = input.substring(at, Math.min(input.length(), at + 64));
        var cluster = Columns.clusters(rest).getFirst();
        int wide = Columns.of(cluster);
        if (cluster.codePointAt(0) < ' ' || cluster.codePointAt(0) == 0x7F || wide > 2) {
            throw fail("an unsafe letter");
        }
        if (column + wide > size.columns()) {
            throw fail("a letter beyond the last column");
        }
        put(row, column, new Cell(cluster, look(), background));
        if (wide == 2) {
            put(row, column + 1, new Cell("", look(), background));
        }
        column += wide;
        at += cluster.length();
    }

    private void put(int atRow, int atColumn, Cell cell) {
        cells[atRow][atColumn] = cell;
    }

    private void escape() {
        char next = input.charAt(at + 1);
        if (next == ']') {
            copy();
            return;
        }
        if (next != '[') {
            throw fail("an unknown escape");
        }
        int end = at + 2;
        while (input.charAt(end) < '@') {
            end++;
        }
        var parameters = input.substring(at + 2, end);
        control(parameters, input.charAt(end));
        at = end + 1;
    }

    private void copy() {
        int end = input.indexOf("\u001b\\", at);
        var text = input.substring(at + 2, end);
        if (!text.startsWith("52;c;")) {
            throw fail("an unknown command");
        }
        copied.add(text.substring(5));
        at = end + 2;
    }

    private void control(String parameters, char last) {
        switch (last) {
            case 'm' -> graphics(parameters);
            case 'H' -> {
                row = number(parameters, 0) - 1;
                column = number(parameters, 1) - 1;
            }
            case 'C' -> column += known(number(parameters, 0));
            case 'D' -> column -= known(number(parameters, 0));
            case 'A' -> row -= number(parameters, 0);
            case 'B' -> row += number(parameters, 0);
            case 'K' -> erase(row, column, size.columns());
            case 'X' -> erase(row, column, column + number(parameters, 0));
            case 'J' -> eraseAll(parameters);
            case 'r' -> region(parameters);
            case 'S' -> scroll(number(parameters, 0));
            case 'T' -> scroll(-number(parameters, 0));
            case 'h', 'l' -> mode(parameters, last == 'h');
            case 'q' -> cursorShape = parameters.strip();
            default -> throw fail("an unknown control " + parameters + last);
        }
        if (row < 0 || row >= size.rows() || column < 0 || column > size.columns()) {
            throw fail("a move off the screen");
        }
    }

    private int known(int distance) {
        if (column >= size.columns()) {
            throw fail("a move from beyond the last column");
        }
        return distance;
    }

    private void eraseAll(String parameters) {
        if (!parameters.equals("2")) {
            throw fail("an unknown erase");
        }
        for (int line = 0; line < size.rows(); line++) {
            erase(line, 0, size.columns());
        }
    }

    private void erase(int line, int from, int to) {
        Arrays.fill(cells[line], from, to, new Cell(" ", "39;" + background, background));
    }

    private void region(String parameters) {
        top = parameters.isEmpty() ? 0 : number(parameters, 0) - 1;
        bottom = parameters.isEmpty() ? size.rows() - 1 : number(parameters, 1) - 1;
        if (top >= bottom) {
            throw fail("a region of one row, which terminals pass over: " + parameters);
        }
        row = 0;
        column = 0;
    }

    /// Whether rows were moved since this was last asked.
    boolean scrolled() {
        boolean was = scrolled;
        scrolled = false;
        return was;
    }

    private void scroll(int rows) {
        scrolled = true;
        var before = cells.clone();
        for (int line = top; line <= bottom; line++) {
            int from = line + rows;
            cells[line] = from >= top && from <= bottom ? before[from] : new Cell[size.columns()];
            if (from < top || from > bottom) {
                erase(line, 0, size.columns());
            }
        }
    }

    private void mode(String parameters, boolean on) {
        if (!MODES.contains(parameters)) {
            throw fail("an unknown mode " + parameters);
        }
        if (on) {
            modes.add(parameters);
        } else {
            modes.remove(parameters);
        }
    }

    private void graphics(String parameters) {
        var parts = parameters.isEmpty() ? new String[] {"0"} : parameters.split(";");
        for (int i = 0; i < parts.length; i++) {
            int code = Integer.parseInt(parts[i]);
            if (code == 38 || code == 48) {
                int length = parts[i + 1].equals("5") ? 3 : 5;
                var colour = String.join(";", Arrays.copyOfRange(parts, i, i + length));
                i += length - 1;
                colour(code == 38, colour);
            } else {
                graphic(code);
            }
        }
    }

    private void graphic(int code) {
        switch (code) {
            case 0 -> {
                attributes.clear();
                foreground = "39";
                background = "49";
            }
            case 1, 3, 4, 7 -> attributes.add(code);
            case 22 -> attributes.remove(1);
            case 23, 24, 27 -> attributes.remove(code - 20);
            default -> {
                boolean ink = code / 10 == 3 || code / 10 == 9;
                if (!ink && code / 10 != 4 && code / 10 != 10) {
                    throw fail("an unknown attribute " + code);
                }
                colour(ink, Integer.toString(code));
            }
        }
    }

    private void colour(boolean ink, String colour) {
        if (ink) {
            foreground = colour;
        } else {
            background = colour;
        }
    }

    private String look() {
        var look = new StringBuilder(foreground).append(';').append(background);
        attributes.forEach(code -> look.append('+').append(code));
        return look.toString();
    }

    private static int number(String parameters, int index) {
        var parts = parameters.split(";");
        return index >= parts.length || parts[index].isEmpty() ? 1 : Integer.parseInt(parts[index]);
    }

    private AssertionError fail(String why) {
        var near = input.substring(Math.max(0, at - 20), Math.min(input.length(), at + 20));
        return new AssertionError(why + " near " + near.replace('\u001b', '␛'));
    }
}
