package dev.rehearse.app;

import dev.rehearse.store.Kept;
import dev.rehearse.ui.Message;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Attempts and grades on their way into the notebook's record, in their order. What the disk
/// refuses is said, waits, and is tried again.
final class Recording {
    private final Consumer<Message> tell;
    private final Consumer<Path> made;
    private final Deque<Supplier<Kept>> waiting = new ArrayDeque<>();
    private String refused = "";

    /// What would be lost if the program ended now: a disk that does not answer holds its thread,
    /// and the last words must not wait for that.
    private volatile List<String> lost = List.of();

    /// `made` hears of a folder that the first attempt made.
    Recording(Consumer<Message> tell, Consumer<Path> made) {
        this.tell = tell;
        this.made = made;
    }

    void keep(Supplier<Kept> append) {
        waiting.add(append);
        again();
    }

    void again() {
        while (!waiting.isEmpty()) {
            lost = words("the disk did not answer");
            switch (waiting.getFirst().get()) {
                case Kept.Failed(var why) -> {
                    say(why);
                    return;
                }
                case Kept.Made(var folder) -> {
                    tell.accept(new Message.Told("made " + folder.getFileName()));
                    made.accept(folder);
                }
                case Kept.Ok() -> {}
            }
            waiting.removeFirst();
        }
        lost = List.of();
        if (!refused.isEmpty()) {
            refused = "";
            tell.accept(new Message.Told("the attempt is kept now"));
        }
    }

    /// With each try: other news takes its place on the screen, and it still holds.
    private void say(String why) {
        refused = why;
        lost = words(why);
        tell.accept(new Message.Told(why));
    }

    private static List<String> words(String why) {
        return List.of("One thing is lost: " + why + ".");
    }

    /// From any thread; all else is the disk's.
    List<String> lastWords() {
        return lost;
    }
}
