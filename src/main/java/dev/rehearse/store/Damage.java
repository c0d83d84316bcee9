package dev.rehearse.store;

import java.nio.file.Path;

/// A file in the state folder that was damaged. As it was it lies under another name; what could be
/// read of it serves on.
///
/// @param some whether anything could be read
/// @param aside where the damaged file lies now
public record Damage(Of of, boolean some, Path aside) {
    public enum Of {
        PLACES,
        RUN,
        DRAFTS
    }

    /// What happened and what it means, with the name of the file alone: a status line is short.
    public String words() {
        return sentence(String.valueOf(aside.getFileName()));
    }

    /// The same with the whole path.
    public String line() {
        return sentence(aside.toString()) + ".";
    }

    private String sentence(String file) {
        return what() + " damaged: " + (some ? rest() : nothing()) + "; kept as " + file;
    }

    private String what() {
        return switch (of) {
            case PLACES -> "your last places were";
            case RUN -> "the journal of a run was";
            case DRAFTS -> "a journal of drafts was";
        };
    }

    private String rest() {
        return switch (of) {
            case PLACES -> "those that can be read serve";
            case RUN -> "the run goes on with what can be read";
            case DRAFTS -> "what can be read of the texts is back";
        };
    }

    private String nothing() {
        return switch (of) {
            case PLACES -> "notes open at their beginning";
            case RUN -> "that run cannot go on";
            case DRAFTS -> "no text can be read from it";
        };
    }
}
