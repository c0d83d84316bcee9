package dev.rehearse.recognition;

import dev.rehearse.outline.Decision;
import dev.rehearse.outline.Subject;

import java.util.List;

/// What a person can decide about at a place of a note: an item, a heading or a section.
///
/// @param line where it begins
/// @param decided what they did decide; it is known by the wording it had then
public record Matter(int line, Subject subject, List<Decision> decided) {
    public Matter {
        decided = List.copyOf(decided);
    }

    public static Matter of(int line, Subject subject, List<Decision> decided) {
        return new Matter(
                line, decided.isEmpty() ? subject : decided.getFirst().subject(), decided);
    }
}
