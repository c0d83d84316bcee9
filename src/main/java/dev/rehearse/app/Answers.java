package dev.rehearse.app;

import dev.rehearse.note.Answer;
import dev.rehearse.note.Note;
import dev.rehearse.note.Splice;
import dev.rehearse.note.Spliced;
import dev.rehearse.question.Question;
import dev.rehearse.store.Kept;
import dev.rehearse.store.LocalHistory;
import dev.rehearse.store.Locks;
import dev.rehearse.store.Notes;
import dev.rehearse.store.Places;
import dev.rehearse.store.Save;
import dev.rehearse.store.Saved;
import dev.rehearse.store.Version;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/// Reads and writes answers in notes on the disk, without a screen.
final class Answers {
    private final Places places;
    private final Notes notes;
    private final Locks locks;
    private final LocalHistory history;
    private final InstantSource clock;

    Answers(Shell shell) {
        places = shell.places();
        notes = new Notes(places);
        locks = new Locks(shell.places());
        history = new LocalHistory(shell.places());
        clock = shell.clock();
    }

    /// What becomes of a note that has no elaborated section.
    enum Home {
        AS_FOUND,
        CREATED
    }

    /// What becomes of a note that is a link out of its folder: a window asks, and nobody can be
    /// asked here.
    enum Links {
        REFUSED,
        FOLLOWED;

        static Links of(Words words) {
            return words.has("--follow") ? FOLLOWED : REFUSED;
        }

        /// Why nothing is written into this note; empty where it may be.
        Optional<String> whyNot(Path path, Version version) {
            return this == FOLLOWED || !Notes.leadsOut(path, version)
                    ? Optional.empty()
                    : Optional.of(
                            "it is a link out of its folder, to "
                                    + version.real()
                                    + "; --follow writes there.");
        }
    }

    /// What the command line allows besides writing the answer.
    record Terms(Home home, Links links) {}

    /// What is to be written, and what went wrong beside it so far.
    private record Order(String text, Home home, Turn turn, String remark) {
        Order again() {
            return new Order(text, home, Turn.LAST, remark);
        }

        Order withRemark(Kept kept) {
            return switch (kept) {
                case Kept.Failed(var why) -> withRemark(why);
                case Kept.Ok() -> this;
                case Kept.Made _ -> this;
            };
        }

        Order withRemark(String why) {
            return new Order(text, home, turn, remark.isEmpty() ? why : remark);
        }
    }

    private enum Turn {
        FIRST,
        LAST
    }

    /// Only looks.
    Outcome read(Path path, int number) {
        return switch (Pick.of(places, path, number)) {
            case Trouble trouble -> trouble;
            case Pick.One one -> new Outcome.Reads(text(one.note(), one.question()), "");
        };
    }

    Outcome write(Path path, int number, String text, Terms terms) {
        return switch (writable(path, number, terms.links())) {
            case Trouble trouble -> trouble;
            case Pick.One one -> locked(one, new Order(text, terms.home(), Turn.FIRST, ""));
        };
    }

    /// The question, where an answer may be written to it.
    Pick writable(Path path, int number, Links links) {
        return switch (Pick.of(places, path, number)) {
            case Trouble trouble -> trouble;
            case Pick.One one ->
                    links.whyNot(path, one.version())
                            .map(why -> (Pick) refused(one, why))
                            .orElse(one);
        };
    }

    private Outcome locked(Pick.One one, Order order) {
        return switch (locks.take(one.version(), clock.instant())) {
            case Locks.Taken.Theirs(var holder) ->
                    refused(
                            one,
                            holder.words()
                                    + " has it open; answer there, or leave it and try again.");
            case Locks.Taken.Failed(var why) -> splice(one, order.withRemark(why));
            case Locks.Taken.Ours(var hold) -> {
                try (hold) {
                    yield splice(one, order);
                }
            }
        };
    }

    private Outcome splice(Pick.One one, Order order) {
        return switch (spliced(one, order)) {
            case Spliced.Refused(var why) -> refused(one, why + ".");
            case Spliced.NoSection(var title) ->
                    refused(
                            one,
                            "it has no section for answers; --create-section makes '## "
                                    + title
                                    + "' at its end.");
            case Spliced.Unchanged() ->
                    new Outcome.Reads(text(one.note(), one.question()), order.remark());
            case Spliced.Changed(var range, var bytes, var after) -> save(one, after, order);
        };
    }

    private static Spliced spliced(Pick.One one, Order order) {
        return switch (order.home()) {
            case AS_FOUND -> Splice.write(one.note(), one.question(), order.text());
            case CREATED -> Splice.createSectionAndWrite(one.note(), one.question(), order.text());
        };
    }

    private Outcome save(Pick.One one, Note after, Order asked) {
        var asks = new Save.Why(Save.What.ANSWER, one.question().number(), one.question().text());
        var keeping = history.keep(one.version(), after.bytes(), asks, clock.instant());
        var order = asked.withRemark(keeping.kept());
        return switch (notes.save(one.path(), one.version(), after.bytes())) {
            case Saved.Ok ok ->
                    new Outcome.Reads(
                            text(after, one.question()), order.withRemark(keeping.done()).remark());
            case Saved.ChangedOnDisk(var bytes, var version) ->
                    again(
                            one,
                            new Pick.One(
                                    one.path(),
                                    version,
                                    Note.of(bytes, one.note().overrides()),
                                    one.question()),
                            order);
            case Saved.Failed(var why) -> Trouble.disk(why);
            case Saved.Gone(var why) -> Trouble.disk(why);
        };
    }

    // Once more into what another program saved in between, unless it changed this very answer.
    private Outcome again(Pick.One ours, Pick.One theirs, Order order) {
        if (order.turn() == Turn.LAST) {
            return refused(ours, "another program keeps changing it; try again later.");
        }
        var same =
                text(theirs.note(), theirs.question()).equals(text(ours.note(), ours.question()));
        return same
                ? splice(theirs, order.again())
                : refused(ours, "another program changed this answer meanwhile; read it first.");
    }

    private static Trouble refused(Pick.One one, String why) {
        return Trouble.refused("Cannot write into " + one.path() + ": " + why);
    }

    private static Optional<String> text(Note note, Question question) {
        return note.answer(question).map(Answer::text).filter(text -> !text.isBlank());
    }
}
