package dev.rehearse.app;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// Does one thing after another: the disk, or painting. Nobody waits for it.
interface Hand {

    void give(Runnable task);

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
            public boolean await(long millis) {
                return true;
            }
        };
    }

    static Hand ofItsOwn(String name) {
        return ofItsOwn(name, 0);
    }

    /// A thread that begins with its first task, so that the first frame waits for none.
    static Hand ofItsOwn(String name, long stackBytes) {
        return new Threaded(name, stackBytes);
    }

    /// One thread and its queue; it ends with the program.
    final class Threaded implements Hand {
        private final LinkedBlockingQueue<Runnable> work = new LinkedBlockingQueue<>();
        private final Thread thread;
        private boolean begun;

        private Threaded(String name, long stackBytes) {
            thread = new Thread(null, this::work, name, stackBytes);
            thread.setDaemon(true);
        }

        @Override
        public synchronized void give(Runnable task) {
            work.add(task);
            if (!begun) {
                begun = true;
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
                while (true) {
                    work.take().run();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
