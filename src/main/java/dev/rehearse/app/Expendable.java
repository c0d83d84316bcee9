package dev.rehearse.app;

import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/// A hand that may be lost without harm. A task that throws, or keeps its thread too long, is given
/// up together with it, and the next ones get another thread; after a few such losses no task is
/// done any more.
final class Expendable implements Hand {

    private static final int MOST_LOST = 4;

    private final String name;
    private final long stackBytes;
    private final Duration patience;
    private final Consumer<Throwable> fault;
    private Worker worker;
    private int lost;
    private boolean begun;

    Expendable(String name, long stackBytes, Duration patience, Consumer<Throwable> fault) {
        this.name = name;
        this.stackBytes = stackBytes;
        this.patience = patience;
        this.fault = fault;
        worker = new Worker();
    }

    @Override
    public synchronized void give(Runnable task) {
        if (worker.isLate()) {
            replace();
        }
        if (lost < MOST_LOST) {
            worker.give(task);
        }
    }

    @Override
    public synchronized void begin() {
        begun = true;
        worker.start();
    }

    /// Nobody waits for what may be lost.
    @Override
    public boolean await(long millis) {
        return true;
    }

    private synchronized void fell(Worker who, Throwable why) {
        if (who == worker) {
            replace();
        }
        fault.accept(why);
    }

    private void replace() {
        lost++;
        var before = worker;
        worker = new Worker();
        before.retire();
        if (lost < MOST_LOST) {
            before.waiting.forEach(worker::give);
        }
    }

    /// One thread, started with its first task.
    private final class Worker {
        private final LinkedBlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();
        private final Thread thread = new Thread(null, this::work, name, stackBytes);
        private boolean started;
        private volatile boolean retired;
        private volatile long busySince;

        void give(Runnable task) {
            waiting.add(task);
            start();
        }

        void start() {
            if (begun && !started && !waiting.isEmpty()) {
                started = true;
                thread.setDaemon(true);
                thread.setUncaughtExceptionHandler((who, why) -> fell(this, why));
                thread.start();
            }
        }

        boolean isLate() {
            long since = busySince;
            return since != 0 && System.nanoTime() - since > patience.toNanos();
        }

        void retire() {
            retired = true;
            thread.interrupt();
        }

        private void work() {
            try {
                while (!retired) {
                    var task = waiting.take();
                    busySince = System.nanoTime() | 1;
                    task.run();
                    busySince = 0;
                }
            } catch (InterruptedException retiredNow) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
