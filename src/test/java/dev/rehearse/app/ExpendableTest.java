package dev.rehearse.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

@Timeout(10)
final class ExpendableTest {

    private final LinkedBlockingQueue<String> done = new LinkedBlockingQueue<>();
    private final LinkedBlockingQueue<Throwable> faults = new LinkedBlockingQueue<>();
    private final CountDownLatch end = new CountDownLatch(1);

    @AfterEach
    void let_the_stuck_ones_go() {
        end.countDown();
    }

    private Hand hand(Duration patience) {
        var hand = new Expendable("test", 0, patience, faults::add);
        hand.begin();
        return hand;
    }

    private static void fall() {
        throw new IllegalStateException("on purpose");
    }

    private void stick(CountDownLatch stuck) {
        stuck.countDown();
        while (end.getCount() > 0) {
            Thread.onSpinWait();
        }
    }

    @Test
    void a_task_that_throws_takes_only_itself_away() throws Exception {
        var hand = hand(Duration.ofMinutes(1));
        hand.give(() -> done.add("first"));
        hand.give(ExpendableTest::fall);
        hand.give(() -> done.add("second"));
        assertEquals(List.of("first", "second"), List.of(done.take(), done.take()));
        assertEquals("on purpose", faults.take().getMessage());
    }

    @Test
    void a_task_that_takes_too_long_is_left_behind() throws Exception {
        var hand = hand(Duration.ZERO);
        var stuck = new CountDownLatch(1);
        hand.give(() -> stick(stuck));
        stuck.await();
        hand.give(() -> done.add("next"));
        assertEquals("next", done.take());
    }

    @Test
    void what_is_lost_again_and_again_is_not_tried_for_ever() throws Exception {
        var hand = hand(Duration.ofMinutes(1));
        for (int i = 0; i < 20; i++) {
            hand.give(ExpendableTest::fall);
        }
        for (int i = 0; i < 4; i++) {
            assertTrue(faults.poll(5, TimeUnit.SECONDS) instanceof IllegalStateException);
        }
        hand.give(() -> done.add("never"));
        assertTrue(done.isEmpty() && faults.isEmpty());
    }
}
