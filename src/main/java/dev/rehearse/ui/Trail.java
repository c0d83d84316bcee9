package dev.rehearse.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The places that were left by a jump, to go back to and forward again, and the notes seen.
///
/// @param back the last place last
/// @param forward the next place last
/// @param recent the notes seen before the open one and where in them, the last one first
/// @param way the note that is being opened to go back or forward; empty else
record Trail(List<Visit> back, List<Visit> forward, List<Visit> recent, String way) {

    private static final int LONGEST = 100;

    static final Trail NONE = new Trail(List.of(), List.of(), List.of(), "");

    public Trail {
        back = List.copyOf(back);
        forward = List.copyOf(forward);
        recent = List.copyOf(recent);
    }

    /// A jump left this place; there is nothing to go forward to any more.
    Trail left(Visit place) {
        return new Trail(with(back, place), List.of(), recent, "");
    }

    Optional<Visit> before() {
        return back.isEmpty() ? Optional.empty() : Optional.of(back.getLast());
    }

    Optional<Visit> after() {
        return forward.isEmpty() ? Optional.empty() : Optional.of(forward.getLast());
    }

    /// One place back; `here` can be gone forward to.
    Trail gone(Visit here) {
        return new Trail(
                back.subList(0, back.size() - 1),
                with(forward, here),
                recent,
                way(back.getLast(), here));
    }

    /// One place forward; `here` can be gone back to.
    Trail goneForward(Visit here) {
        return new Trail(
                with(back, here),
                forward.subList(0, forward.size() - 1),
                recent,
                way(forward.getLast(), here));
    }

    private static String way(Visit to, Visit here) {
        return to.path().equals(here.path()) ? "" : to.path();
    }

    Trail arrived() {
        return new Trail(back, forward, recent, "");
    }

    Trail withRecent(List<Visit> visits) {
        return new Trail(back, forward, visits, way);
    }

    /// Another note is open now; the one left is the most recent.
    Trail changed(Visit left, String open) {
        var all = new ArrayList<>(List.of(left));
        for (var visit : recent) {
            if (!visit.path().equals(left.path()) && !visit.path().equals(open)) {
                all.add(visit);
            }
        }
        return new Trail(back, forward, all, way);
    }

    private static List<Visit> with(List<Visit> visits, Visit last) {
        var all = new ArrayList<>(visits);
        all.add(last);
        return all.subList(Math.max(0, all.size() - LONGEST), all.size());
    }
}
