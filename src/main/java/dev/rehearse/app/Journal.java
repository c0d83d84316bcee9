package dev.rehearse.app;

import dev.rehearse.store.Kept;
import dev.rehearse.ui.Message;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Writes what must be on disk before it is on the screen, one thing after another. A key waits for
/// it a little and no longer; that what is shown is not kept is said for as long as it is so.
final class Journal {

    private static final long PATIENCE_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    /// A busy machine is not a slow disk: more time is given until the hand has begun, and to the
    /// first write, which makes folders and loads code.
    private static final long BEGINNING_NANOS = TimeUnit.SECONDS.toNanos(1);

    private static final String LATE = "draft not kept: the disk does not answer";

    private final Hand hand;
    private final Consumer<Message> tell;
    private int late;
    private boolean begun;
    private boolean unwritten;
    private boolean unsynced;

    Journal(Hand hand, Consumer<Message> tell) {
        this.hand = hand;
        this.tell = tell;
    }

    private final class Entry implements Runnable {
        private final Supplier<Kept> write;
        private Optional<Kept> came = Optional.empty();
        private boolean isLate;
        private boolean isAlone;
        private long end = System.nanoTime() + BEGINNING_NANOS;

        private Entry(Supplier<Kept> write, boolean isLate) {
            this.write = write;
            this.isLate = isLate;
        }

        @Override
        public void run() {
            synchronized (Journal.this) {
                end = System.nanoTime() + (begun ? PATIENCE_NANOS : BEGINNING_NANOS);
                begun = true;
                Journal.this.notifyAll();
            }
            var kept = write.get();
            synchronized (Journal.this) {
                came = Optional.of(kept);
                if (isLate) {
                    late--;
                    caughtUp(kept);
                } else if (isAlone) {
                    said(kept).ifPresent(tell);
                }
                Journal.this.notifyAll();
            }
        }
    }

    /// What is to be said at once, if anything.
    synchronized Optional<Message> write(Supplier<Kept> write) {
        var entry = new Entry(write, late > 0);
        if (entry.isLate) {
            late++;
            hand.give(entry);
            return Optional.empty();
        }
        hand.give(entry);
        await(entry);
        if (entry.came.isPresent()) {
            return said(entry.came.get());
        }
        entry.isLate = true;
        late++;
        unwritten = true;
        return Optional.of(new Message.JournalFailed(LATE));
    }

    /// What no frame shows, as the time that went by: written in its turn, and nobody waits.
    synchronized void writeAlone(Supplier<Kept> write) {
        var entry = new Entry(write, late > 0);
        entry.isAlone = true;
        late += entry.isLate ? 1 : 0;
        hand.give(entry);
    }

    private void await(Entry entry) {
        try {
            while (entry.came.isEmpty() && entry.end > System.nanoTime()) {
                TimeUnit.NANOSECONDS.timedWait(this, entry.end - System.nanoTime());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void caughtUp(Kept kept) {
        if (late == 0 || kept instanceof Kept.Failed) {
            said(kept).ifPresent(tell);
        }
    }

    private Optional<Message> said(Kept kept) {
        if (kept instanceof Kept.Failed(var why)) {
            unwritten = true;
            return Optional.of(new Message.JournalFailed(why));
        }
        var was = unwritten;
        unwritten = false;
        return was && !unsynced ? Optional.of(new Message.JournalWorks()) : Optional.empty();
    }

    /// What came of a sync, which another thread does.
    synchronized void synced(Kept kept) {
        if (kept instanceof Kept.Failed(var why)) {
            unsynced = true;
            tell.accept(new Message.JournalFailed(why));
        } else if (unsynced) {
            unsynced = false;
            if (!unwritten) {
                tell.accept(new Message.JournalWorks());
            }
        }
    }

    synchronized boolean isUnsynced() {
        return unsynced;
    }

    boolean await(long millis) throws InterruptedException {
        return hand.await(millis);
    }
}
