package dev.rehearse.ui;

import dev.rehearse.note.Note;
import dev.rehearse.question.Question;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The notes of a folder, or the one note that was opened.
///
/// @param title how the folder is called on the screen, `notes`; empty for one note alone
/// @param lookedIn the folder as the person gave it, for the empty screen
/// @param asked what all its notes ask
public record Notebook(String title, String lookedIn, List<Entry> entries, Asked asked) {

    /// The questions of each note that could be read, by its path, and the answers that were left
    /// behind; nothing before all of them were read.
    record Asked(boolean isKnown, Map<String, List<Asks>> questions, List<Left> left) {
        static final Asked NOT_YET = new Asked(false, Map.of(), List.of());

        Asked {
            left = List.copyOf(left);
        }

        /// Their keys.
        Map<String, List<String>> keys() {
            var keys = new LinkedHashMap<String, List<String>>();
            questions.forEach((path, all) -> keys.put(path, all.stream().map(Asks::key).toList()));
            return Collections.unmodifiableMap(keys);
        }

        Asked with(String path, Note note) {
            var all = new LinkedHashMap<>(questions);
            all.put(path, Asks.in(note));
            var others = new ArrayList<>(left);
            others.removeIf(one -> one.path().equals(path));
            others.addAll(Left.in(path, note));
            return new Asked(isKnown, Collections.unmodifiableMap(all), others);
        }
    }

    /// A question of a note, whether it is open or not.
    public record Asks(String key, String text, int line) {
        public static List<Asks> in(Note note) {
            return note.questions().stream().map(Asks::of).toList();
        }

        private static Asks of(Question question) {
            return new Asks(question.key(), question.text(), question.line());
        }
    }

    /// An answer that no question of its own note asks for any more.
    public record Left(String path, String key, String wording, String text) {
        public static List<Left> in(String path, Note note) {
            return note.orphans().stream()
                    .filter(orphan -> !orphan.answer().text().isBlank())
                    .map(orphan ->
                            new Left(
                                    path,
                                    orphan.key(),
                                    orphan.answer().question(),
                                    orphan.answer().text()))
                    .toList();
        }
    }

    public Notebook {
        entries = List.copyOf(entries);
    }

    public Notebook(String title, String lookedIn, List<Entry> entries) {
        this(title, lookedIn, entries, Asked.NOT_YET);
    }

    /// One note: its path on disk, its name without the ending, and how far it is (-1 questions:
    /// not read yet). Folders stand before both names where others are called the same.
    public record Entry(String path, String name, String fileName, int answered, int questions) {

        public static Entry unread(String path, String name, String fileName) {
            return new Entry(path, name, fileName, 0, -1);
        }

        boolean isRead() {
            return questions >= 0;
        }
    }

    Notebook withCount(String path, int answered, int questions) {
        return new Notebook(
                title,
                lookedIn,
                entries.stream()
                        .map(e ->
                                e.path().equals(path)
                                        ? new Entry(
                                                e.path(),
                                                e.name(),
                                                e.fileName(),
                                                answered,
                                                questions)
                                        : e)
                        .toList(),
                asked);
    }

    Notebook withAsked(Asked asked) {
        return new Notebook(title, lookedIn, entries, asked);
    }
}
