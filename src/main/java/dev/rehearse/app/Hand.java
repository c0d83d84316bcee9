package dev.rehearse.app;

import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;

/// Does one thing after another: the disk, or painting. Nobody waits for it.
interface Hand {

    void give(Runnable task);

    /// Lets it finish what it has, at most this long.
    void finish(long millis) throws InterruptedException;

    /// Does each thing in the caller's own time: for tests, where order matters more than haste.
    static Hand atOnce() {
        return new Hand() {
            @Override
            public void give(Runnable task) {
                task.run();
            }

            @Override
            public void finish(long millis) {}
        };
    }

    static Hand ofItsOwn(String name) {
        return ofItsOwn(name, 0);
    }

    /// A thread that begins with its first task, so that the first frame waits for none.
    static Hand ofItsOwn(String name, long stackBytes) {
        return new Threaded(name, stackBytes);
    }

    /// One thread and its queue; an empty task ends it.
    final class Threaded implements Hand {
        private final LinkedBlockingQueue<Optional<Runnable>> work = new LinkedBlockingQueue<>();
        private final Thread thread;
        private boolean begun;

        private Threaded(String name, long stackBytes) {
            thread = new Thread(null, this::work, name, stackBytes);
            thread.setDaemon(true);
        }

        @Override
        public synchronized void give(Runnable task) {
            work.add(Optional.of(task));
            if (!begun) {
                begun = true;
                thread.start();
            }
        }

        @Override
        public void finish(long millis) throws InterruptedException {
            work.add(Optional.empty());
            thread.join(millis);
        }

        private void work() {
            try {
                for (var task = work.take(); task.isPresent(); task = work.take()) {
                    task.get().run();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
