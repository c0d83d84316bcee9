package dev.rehearse.app;

import java.util.concurrent.LinkedBlockingQueue;

/// A thread that does one thing after another: the disk, or painting. Nothing waits for it.
final class Hand {

    private static final Runnable STOP = () -> {};

    private final LinkedBlockingQueue<Runnable> work = new LinkedBlockingQueue<>();
    private final Thread thread;

    private Hand(String name, long stackBytes) {
        thread = new Thread(null, this::work, name, stackBytes);
        thread.setDaemon(true);
    }

    static Hand start(String name) {
        return start(name, 0);
    }

    static Hand start(String name, long stackBytes) {
        var hand = new Hand(name, stackBytes);
        hand.thread.start();
        return hand;
    }

    void give(Runnable task) {
        work.add(task);
    }

    /// Lets it finish what it has, at most this long.
    void finish(long millis) throws InterruptedException {
        work.add(STOP);
        thread.join(millis);
    }

    private void work() {
        try {
            for (var task = work.take(); task != STOP; task = work.take()) {
                task.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
