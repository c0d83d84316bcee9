package dev.rehearse.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rehearse.store.Kept;
import dev.rehearse.ui.Message;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

@Timeout(60)
final class RecordingTest {

    private final List<Message> told = new ArrayList<>();
    private final List<String> lastWords = new ArrayList<>();
    private final Recording recording = new Recording(told::add, _ -> {});

    @Test
    void the_last_words_do_not_wait_for_a_disk_that_does_not_answer() {
        recording.keep(() -> {
            lastWords.addAll(saidElsewhere());
            return new Kept.Ok();
        });
        assertEquals(List.of("One thing is lost: the disk did not answer."), lastWords);
        assertEquals(List.of(), recording.lastWords());
    }

    /// By another thread, while this one is the disk's.
    private List<String> saidElsewhere() {
        return CompletableFuture.supplyAsync(recording::lastWords)
                .completeOnTimeout(List.of("it waits"), 10, TimeUnit.SECONDS)
                .join();
    }

    @Test
    void what_was_refused_is_said_until_it_is_kept() {
        var answers =
                new ArrayList<Kept>(List.of(new Kept.Failed("the disk is full"), new Kept.Ok()));
        recording.keep(answers::removeFirst);
        assertEquals(List.of("One thing is lost: the disk is full."), recording.lastWords());
        recording.again();
        assertEquals(List.of(), recording.lastWords());
        assertEquals(
                List.of(
                        new Message.Told("the disk is full"),
                        new Message.Told("the attempt is kept now")),
                told);
    }
}
