package dev.rehearse.screen;

/// Something the person or the terminal did.
public sealed interface Input {
    record Pressed(Key key) implements Input {}

    /// Text that came in one piece; it never triggers an action.
    record Pasted(String text) implements Input {}

    /// Rows are negative upwards.
    record Wheel(int rows, int row, int column) implements Input {}

    record Clicked(int row, int column) implements Input {}

    record Focused(boolean gained) implements Input {}

    record Resized(Size size) implements Input {}
}
