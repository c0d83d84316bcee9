package dev.rehearse.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rehearse.store.Kept;
import dev.rehearse.ui.Message;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

@Timeout(10)
final class JournalTest {

    private static final Optional<Message> FAILED =
            Optional.of(new Message.JournalFailed("draft not kept: the disk is full"));
    private static final Optional<Message> LATE =
            Optional.of(new Message.JournalFailed("draft not kept: the disk does not answer"));
    private static final Optional<Message> WORKS = Optional.of(new Message.JournalWorks());

    private final List<Message> told = new ArrayList<>();

    private static Kept full() {
        return new Kept.Failed("draft not kept: the disk is full");
    }

    @Test
    void a_failed_write_is_said_until_one_works() {
        var journal = new Journal(Hand.atOnce(), told::add);
        assertEquals(Optional.empty(), journal.write(Kept.Ok::new));
        assertEquals(FAILED, journal.write(JournalTest::full));
        assertEquals(WORKS, journal.write(Kept.Ok::new));
        assertEquals(Optional.empty(), journal.write(Kept.Ok::new));
        assertEquals(List.of(), told);
    }

    @Test
    void a_failed_sync_is_said_until_a_sync_works() {
        var journal = new Journal(Hand.atOnce(), told::add);
        journal.synced(full());
        assertEquals(Optional.empty(), journal.write(Kept.Ok::new));
        journal.synced(new Kept.Ok());
        journal.synced(new Kept.Ok());
        assertEquals(List.of(FAILED.orElseThrow(), WORKS.orElseThrow()), told);
    }

    @Test
    void a_late_write_is_not_waited_for_and_nothing_after_it_either() {
        var hand = new Idle();
        var journal = new Journal(hand, told::add);
        assertEquals(LATE, journal.write(Kept.Ok::new));
        assertEquals(Optional.empty(), journal.write(Kept.Ok::new));
        hand.doOne();
        assertEquals(List.of(), told);
        hand.doOne();
        assertEquals(List.of(WORKS.orElseThrow()), told);
    }

    @Test
    void what_fails_late_is_said_with_its_cause() {
        var hand = new Idle();
        var journal = new Journal(hand, told::add);
        assertEquals(LATE, journal.write(JournalTest::full));
        hand.doOne();
        assertEquals(List.of(FAILED.orElseThrow()), told);
    }

    /// Does nothing until it is told to.
    private static final class Idle implements Hand {
        private final ArrayDeque<Runnable> given = new ArrayDeque<>();

        void doOne() {
            given.remove().run();
        }

        @Override
        public void give(Runnable task) {
            given.add(task);
        }

        @Override
        public void begin() {}

        @Override
        public boolean await(long millis) {
            return given.isEmpty();
        }
    }
}
