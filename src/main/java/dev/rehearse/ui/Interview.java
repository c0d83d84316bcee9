package dev.rehearse.ui;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// An interview as the journal keeps it: which note asks in it, when it began and ended, and what
/// was replied, in the order of time.
///
/// @param end empty while it goes on
record Interview(String notePath, Instant since, Optional<Instant> end, List<Reply> replies) {
    private static final String MARK = "interview ";
    private static final String WRITTEN = "written ";
    private static final String ON = "on";

    Interview {
        replies = List.copyOf(replies);
    }

    static Interview begun(String notePath, Instant since) {
        return new Interview(notePath, since, Optional.empty(), List.of());
    }

    /// Whether it keeps something of an interview.
    static boolean is(DraftKey key) {
        return key.runId().startsWith(MARK);
    }

    /// Where it is kept that it began.
    DraftKey key() {
        return new DraftKey(notePath, "", MARK + since);
    }

    /// Where it is kept what was written of it into the note.
    DraftKey writtenKey() {
        return new DraftKey(notePath, "", WRITTEN + since);
    }

    static boolean isWritten(DraftKey key) {
        return key.runId().startsWith(WRITTEN);
    }

    /// What is kept there.
    String kept() {
        return end.map(Instant::toString).orElse(ON);
    }

    boolean isOn() {
        return end.isEmpty();
    }

    Interview over(Instant at) {
        return new Interview(notePath, since, Optional.of(at), replies);
    }

    Interview on() {
        return new Interview(notePath, since, Optional.empty(), replies);
    }

    Duration length(Instant now) {
        return after(end.orElse(now));
    }

    /// How far into it something was; a clock that was set back makes nothing of it.
    Duration after(Instant at) {
        var length = Duration.between(since, at);
        return length.isNegative() ? Duration.ZERO : length;
    }

    Optional<Reply> reply(String questionKey) {
        return replies.stream()
                .filter(reply -> reply.key().questionKey().equals(questionKey))
                .findFirst();
    }

    /// All there are, the newest first.
    static List<Interview> all(State state) {
        var replies = new ArrayList<Reply>();
        var all = new ArrayList<Interview>();
        for (var draft : state.drafts()) {
            Reply.of(draft).filter(reply -> !reply.text().isBlank()).ifPresent(replies::add);
            of(draft).ifPresent(all::add);
        }
        replies.sort(Comparator.comparing(Reply::at));
        all.replaceAll(interview -> interview.with(replies));
        all.sort(Comparator.comparing(Interview::since).reversed());
        return all;
    }

    private static Optional<Interview> of(Message.Draft draft) {
        var key = draft.key();
        if (!is(key)) {
            return Optional.empty();
        }
        try {
            var since = Instant.parse(key.runId().substring(MARK.length()));
            var end =
                    draft.text().equals(ON)
                            ? Optional.<Instant>empty()
                            : Optional.of(Instant.parse(draft.text()));
            return Optional.of(new Interview(key.notePath(), since, end, List.of()));
        } catch (DateTimeException foreign) {
            return Optional.empty();
        }
    }

    /// A reply that moved to another note with its question still belongs here.
    private Interview with(List<Reply> all) {
        var own = all.stream().filter(reply -> reply.since().equals(since)).toList();
        return new Interview(notePath, since, end, own);
    }

    static Optional<Interview> find(State state, Instant since) {
        return all(state).stream().filter(it -> it.since().equals(since)).findFirst();
    }
}
