package dev.rehearse.recognition.sieve;

import dev.rehearse.question.Peers;

/// How many finds stand side by side, and how many of them ask.
final class Headcount {
    private static final int PART_THAT_ASKS = 35;
    private static final int SHORT = 5;

    private int asking;
    private int orders;
    private int tasks;
    private int cards;
    private int parts;
    private int hanging;
    private int topics;
    private int others;
    private int stated;

    void asks() {
        asking++;
    }

    /// One that asks nothing by itself.
    void doubts(Peers.Kind needed) {
        if (needed == Peers.Kind.ORDERS || needed == Peers.Kind.TALK_ORDERS) {
            orders++;
        } else if (needed == Peers.Kind.LINKED_TASKS) {
            tasks++;
        } else if (needed.isCard()) {
            cards++;
        } else if (needed == Peers.Kind.PARTS) {
            parts++;
        } else if (needed == Peers.Kind.HANGING) {
            hanging++;
        } else if (needed == Peers.Kind.ONLY_QUESTIONS) {
            topics++;
        } else if (needed != Peers.Kind.APART) { // no row is measured by what stands outside it
            others++;
        }
    }

    /// One that stands among questions and asks nothing, whoever its peers are.
    void states() {
        stated++;
    }

    boolean mostlyStates() {
        return stated > 0 && stated + others > asking;
    }

    /// Some ask, and they are too few to tell whether the others do.
    boolean isShort() {
        return asking > 0 && asking + orders + tasks + topics + others + stated < SHORT;
    }

    /// Whether enough of them ask. Only cards are measured by cards: most of a note's headings are.
    boolean suffices(Peers.Kind needed) {
        int all = asking + orders + tasks + topics + others;
        if (needed == Peers.Kind.TALKS && parts > 0) {
            return false;
        }
        int measured = needed.isCard() ? all + cards : all;
        return switch (needed) {
            case ANSWERED, SERIES ->
                    needed.suffices(asking + orders, measured)
                            && asking * 100L >= (long) PART_THAT_ASKS * measured;
            case LINKED_TASKS, MORE_LINKED_TASKS ->
                    tasks > 0 && needed.suffices(asking + tasks, all);
            case LINKS -> needed.suffices(asking + tasks, all);
            case HANGING -> needed.suffices(asking, measured + hanging);
            default -> needed.suffices(asking, measured);
        };
    }
}
