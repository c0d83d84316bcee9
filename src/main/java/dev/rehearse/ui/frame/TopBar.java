package dev.rehearse.ui.frame;

import java.util.List;

/// The first row: where I am, what would be or is rehearsed, how much is answered ("3/17").
public record TopBar(List<String> path, Plan plan, String answered) {
    /// What stands at the right of the path.
    public sealed interface Plan {}

    /// `opens` shows the mark of a list to choose from; `ends` ("14:07") takes the name's place
    /// when narrow.
    public record Chosen(String name, String size, boolean opens, String ends) implements Plan {}

    /// A few words where no plan is.
    public record Words(String text) implements Plan {}
}
