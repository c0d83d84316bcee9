package dev.rehearse.app;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// Does one thing after another: the disk, or painting. Nobody waits for it.
interface Hand {

    void give(Runnable task);

    /// What was given until now waits for this: the first frame shares its processor with nobody.
    void begin();

    /// What it does by itself this often, for as long as it works; a hand without a thread that
    /// waits has no habits.
    default void every(Duration time, Runnable habit) {}

    /// Waits until it has done what it was given so far, at most this long; whether it has.
    boolean await(long millis) throws InterruptedException;

    /// Does each thing in the caller's own time: for tests, where order matters more than haste.
    static Hand atOnce() {
        return new Hand() {
            @Override
            public void give(Runnable task) {
                task.run();
            }

            @Override
            public void begin() {}

            @Override
            public boolean await(long millis) {
                return true;
            }
        };
    }

    static Hand ofItsOwn(String name) {
        return ofItsOwn(name, 0);
    }

    /// A thread that starts with its first task, once it may begin.
    static Hand ofItsOwn(String name, long stackBytes) {
        return new Threaded(name, stackBytes);
    }

    /// One thread and its queue; it ends with the program.
    final class Threaded implements Hand {
        private final LinkedBlockingQueue<Runnable> work = new LinkedBlockingQueue<>();
        private final Thread thread;
        private long everyNanos = Long.MAX_VALUE;
        private Runnable habit = () -> {};
        private boolean begun;
        private boolean started;

        private Threaded(String name, long stackBytes) {
            thread = new Thread(null, this::work, name, stackBytes);
            thread.setDaemon(true);
        }

        @Override
        public synchronized void give(Runnable task) {
            work.add(task);
            start();
        }

        @Override
        public synchronized void begin() {
            begun = true;
            start();
        }

        @Override
        public synchronized void every(Duration time, Runnable habit) {
            everyNanos = time.toNanos();
            this.habit = habit;
        }

        private void start() {
            if (begun && !started && !work.isEmpty()) {
                started = true;
                thread.start();
            }
        }

        @Override
        public boolean await(long millis) throws InterruptedException {
            var done = new CountDownLatch(1);
            give(done::countDown);
            return done.await(millis, TimeUnit.MILLISECONDS);
        }

        private void work() {
            try {
                long last = System.nanoTime();
                while (true) {
                    var task = work.poll(everyNanos - (System.nanoTime() - last), NANOSECONDS);
                    if (task != null) {
                        task.run();
                    }
                    if (System.nanoTime() - last >= everyNanos) {
                        habit.run();
                        last = System.nanoTime();
                    }
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
