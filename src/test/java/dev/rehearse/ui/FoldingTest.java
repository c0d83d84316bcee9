package dev.rehearse.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rehearse.screen.Size;

import org.junit.jupiter.api.Test;

import java.util.stream.Collectors;

/// The tree of the Notebook window, as its rows without their marks.
final class FoldingTest {

    private final Sat sat =
            new Sat(
                    new Size(120, 36),
                    "graphs",
                    """
                    # Graphs

                    ## Trees
                    ### Leaves
                    ### Roots

                    ## Cycles
                    """,
                    "tables",
                    "# Tables\n");

    @Test
    void left_folds_a_section_and_right_unfolds_it() {
        check("Alt+1 Down", "graphs *Trees Leaves Roots Cycles tables");
        check("Left", "graphs *Trees Cycles tables");
        check("Down", "graphs Trees *Cycles tables");
        check("Up Right", "graphs *Trees Leaves Roots Cycles tables");
        check("Right", "graphs Trees *Leaves Roots Cycles tables");
    }

    @Test
    void left_goes_up_to_what_holds_a_row_that_cannot_fold() {
        check("Alt+1 Down Down Down", "graphs Trees Leaves *Roots Cycles tables");
        check("Left", "graphs *Trees Leaves Roots Cycles tables");
        check("Left Left", "*graphs Trees Cycles tables");
    }

    @Test
    void a_note_folds_with_all_its_sections() {
        check("Alt+1 Left", "*graphs tables");
        check("Right", "*graphs Trees Leaves Roots Cycles tables");
    }

    @Test
    void a_caret_in_a_folded_section_shows_at_the_section() {
        check("Alt+1 Down Left Esc Down Down", "graphs *Trees Cycles tables");
    }

    @Test
    void elsewhere_left_and_right_fold_nothing() {
        check("Left Right", "*graphs Trees Leaves Roots Cycles tables");
    }

    private void check(String keys, String tree) {
        sat.keys(keys);
        var rows = NotebookRow.of(sat.state());
        int selected = NotebookRow.selected(sat.state(), rows);
        assertEquals(
                tree,
                rows.stream()
                        .map(row -> (rows.indexOf(row) == selected ? "*" : "") + title(row))
                        .collect(Collectors.joining(" ")));
    }

    private static String title(NotebookRow row) {
        return switch (row) {
            case NotebookRow.OfNote(var entry, var open, var fold) -> entry.name();
            case NotebookRow.OfSection(var path, var section, var fold) -> section.title();
        };
    }
}
