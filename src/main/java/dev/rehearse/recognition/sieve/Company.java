package dev.rehearse.recognition.sieve;

import dev.rehearse.question.Found;
import dev.rehearse.question.Peers;
import dev.rehearse.question.Question;
import dev.rehearse.recognition.form.Unasked;
import dev.rehearse.wording.Outright;
import dev.rehearse.wording.Wording;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// What finds tell of each other: which doubtful ones ask since their peers do, and which lists
/// only name the questions that headings ask.
final class Company {
    private final Map<Peers, Headcount> counts = new HashMap<>();

    /// Headings of one level, wherever they stand. At 0 those of all levels, and what is a heading
    /// to a person and none to Markdown.
    private final Map<Integer, Headcount> levels = new HashMap<>();

    /// The items of all lists, by their sign.
    private final Map<Question.Kind, Headcount> items = new EnumMap<>(Question.Kind.class);

    private final Repeats repeats;

    /// By section, the text that asks.
    private final Map<Integer, Found.Asked> topics = new HashMap<>();

    /// Of what is enough for a list, whether any list of links has it, once it is known.
    private final Map<Peers.Kind, Boolean> links = new EnumMap<>(Peers.Kind.class);

    private final Set<Integer> doubted = new HashSet<>();

    /// Lists most of which asks nothing.
    private final Set<Peers> stating = new HashSet<>();

    /// Sections that hold a question which is no heading.
    private final Set<Integer> holding = new HashSet<>();

    /// Sections whose heading is counted; it comes before what stands in them.
    private final Set<Integer> counting = new HashSet<>();

    /// Those of them that hold a question beyond doubt.
    private final Set<Integer> asking = new HashSet<>();

    /// Those of them whose heading asks: what stands below it is its answer.
    private final Set<Integer> counted = new HashSet<>();

    private Company(List<Found> finds) {
        repeats = Repeats.of(finds);
        finds.forEach(this::topic);
        for (var found : finds) {
            switch (found) {
                case Found.Asked asked -> {
                    count(asked, Headcount::asks);
                    if (asked.kind() != Question.Kind.HEADING) {
                        holding.add(asked.section());
                        if (counting.contains(asked.section())
                                && Outright.asksAlone(asked.text())) {
                            asking.add(asked.section());
                        }
                    }
                }
                case Found.Doubtful(var asked, _, var company) -> {
                    company.ifPresent(kind -> count(asked, count -> count.doubts(kind)));
                    if (company.filter(kind -> kind == Peers.Kind.COUNTED).isPresent()) {
                        counting.add(asked.section());
                    }
                }
                case Found.Stated stated ->
                        stated.peers()
                                .ifPresent(peers ->
                                        counts.computeIfAbsent(peers, _ -> new Headcount())
                                                .states());
            }
        }
        counts.forEach((peers, count) -> {
            if (peers.kind() == Peers.Kind.ITEMS && count.mostlyStates()) {
                stating.add(peers);
            }
        });
    }

    private void topic(Found found) {
        if (found instanceof Found.Asked asked && isTopic(asked)) {
            var known = topics.get(asked.section());
            if (known == null || doubted.remove(asked.section())) {
                topics.put(asked.section(), asked);
            }
        } else if (found instanceof Found.Doubtful(var asked, _, _)
                && isTopic(asked)
                && topics.putIfAbsent(asked.section(), asked) == null) {
            doubted.add(asked.section());
        }
    }

    private void count(Found.Asked asked, Consumer<Headcount> one) {
        if (!isFirstOfTopic(asked)) {
            return;
        }
        asked.peers()
                .ifPresent(peers -> {
                    one.accept(counts.computeIfAbsent(peers, _ -> new Headcount()));
                    if (peers.kind() == Peers.Kind.HEADINGS) {
                        one.accept(levels.computeIfAbsent(peers.level(), _ -> new Headcount()));
                        if (peers.level() > 0) {
                            one.accept(levels.computeIfAbsent(0, _ -> new Headcount()));
                        }
                    }
                    if (peers.kind() == Peers.Kind.WORDED) {
                        one.accept(counts.computeIfAbsent(items(peers), _ -> new Headcount()));
                    }
                    if (peers.kind() == Peers.Kind.ITEMS) {
                        one.accept(ofSign(asked));
                    }
                });
    }

    /// The finds that ask and those that are facts; all else is gone.
    static List<Found> settled(List<Found> finds) {
        var company = new Company(finds);
        var settled = new ArrayList<Found>(finds.size());
        for (var found : finds) {
            company.settle(found).ifPresent(settled::add);
        }
        return settled;
    }

    private Optional<Found> settle(Found found) {
        if (found instanceof Found.Doubtful(var heading, _, var company)
                && company.map(kind -> needed(heading, kind))
                        .filter(kind -> kind == Peers.Kind.COUNTED)
                        .filter(kind -> asksWithPeers(heading, Optional.of(kind)))
                        .isPresent()) {
            counted.add(heading.section());
        }
        return switch (found) {
            case Found.Asked asked ->
                    repeats.isContents(asked)
                                    || isLonely(asked)
                                    || !isFirstOfTopic(asked)
                                    || isLineOfTopic(asked)
                            ? Optional.empty()
                            : Optional.of(
                                    isAdvice(asked) || isStep(asked)
                                            ? Found.Stated.of(asked)
                                            : asked);
            case Found.Doubtful(var asked, var among, var company) ->
                    asksWithPeers(asked, company.map(kind -> needed(asked, kind)))
                                    && isFirstOfTopic(asked)
                            ? Optional.of(asked)
                            : among ? Optional.of(Found.Stated.of(asked)) : Optional.empty();
            case Found.Stated stated -> Optional.of(stated);
        };
    }

    private Optional<Headcount> count(Found.Asked asked) {
        return asked.peers().map(peers -> counts.getOrDefault(peers, new Headcount()));
    }

    private boolean isLonely(Found.Asked asked) {
        return asked.peers().filter(peers -> peers.kind().onlyTogether()).isPresent()
                && !asksWithPeers(asked)
                && !repeats.isAnnounced(asked)
                && !(isLink(asked) && (asksWithItems(asked) || asksAsTask(asked)))
                && !isBesideLinks(asked);
    }

    /// "Make an equation" in a list most of which asks nothing. Most questions end in their mark.
    private boolean isAdvice(Found.Asked asked) {
        return !stating.isEmpty()
                && !asked.text().endsWith("?")
                && asked.peers().filter(stating::contains).isPresent()
                && !Outright.asksAlone(asked.text())
                && !Unasked.compares(Wording.words(asked.text()));
    }

    /// "Check the oven" in the answer to "4. Safe baking".
    private boolean isStep(Found.Asked asked) {
        return counted.contains(asked.section())
                && asked.kind() != Question.Kind.HEADING
                && !Outright.asksAlone(asked.text());
    }

    private static boolean isLink(Found.Asked asked) {
        return asked.peers().filter(peers -> peers.kind() == Peers.Kind.LINKS).isPresent();
    }

    private static Peers items(Peers peers) {
        return new Peers(Peers.Kind.ITEMS, peers.place());
    }

    /// A link keeps company with the items of its list that are none.
    private boolean asksWithItems(Found.Asked link) {
        return link.peers()
                .map(peers -> counts.get(items(peers)))
                .filter(count -> count.suffices(Peers.Kind.ITEMS))
                .isPresent();
    }

    /// A link with a number that asks, in a list half of which does, where all of another list
    /// asks: nobody numbers what there is to read.
    private boolean isBesideLinks(Found.Asked asked) {
        return asked.kind() == Question.Kind.NUMBER
                && isLink(asked)
                && count(asked).filter(count -> count.suffices(Peers.Kind.MORE_LINKS)).isPresent()
                && anyLinks(Peers.Kind.LINKS);
    }

    private boolean anyLinks(Peers.Kind needed) {
        return links.computeIfAbsent(
                needed,
                _ ->
                        counts.entrySet().stream()
                                .anyMatch(one ->
                                        one.getKey().kind() == Peers.Kind.LINKS
                                                && one.getValue().suffices(needed)));
    }

    /// A task that is a link, in a list of them, or in a shorter one beside it.
    private boolean asksAsTask(Found.Asked link) {
        return !repeats.isOfContents(link)
                && count(link)
                        .filter(count ->
                                count.suffices(Peers.Kind.LINKED_TASKS)
                                        || (count.suffices(Peers.Kind.MORE_LINKED_TASKS)
                                                && anyLinks(Peers.Kind.LINKED_TASKS)))
                        .isPresent();
    }

    /// A topic asks once: where its text does, else with its first words.
    private boolean isFirstOfTopic(Found.Asked asked) {
        return !isTopic(asked) || topics.getOrDefault(asked.section(), asked).equals(asked);
    }

    /// A line of a text that is asked as a whole.
    private boolean isLineOfTopic(Found.Asked asked) {
        return asked.peers().filter(peers -> peers.kind() == Peers.Kind.LINES).isPresent()
                && topics.containsKey(asked.section())
                && asksWithPeers(topics.get(asked.section()));
    }

    private static boolean isTopic(Found.Asked asked) {
        return asked.peers().filter(peers -> peers.kind() == Peers.Kind.TOPICS).isPresent();
    }

    private boolean asksWithPeers(Found.Asked asked) {
        return asksWithPeers(asked, asked.peers().map(Peers::kind));
    }

    private boolean asksWithPeers(Found.Asked asked, Optional<Peers.Kind> company) {
        if (isLink(asked) && company.filter(kind -> kind == Peers.Kind.ITEMS).isPresent()) {
            return asksWithItems(asked);
        }
        if (company.filter(kind -> kind == Peers.Kind.LINKED_TASKS).isPresent()) {
            return asksAsTask(asked) || asksWithItems(asked);
        }
        return company.isPresent()
                && (count(asked).filter(count -> count.suffices(company.get())).isPresent()
                        || asksWithLevel(asked, company.get())
                        || (company.get() == Peers.Kind.ANSWERED
                                && asksWithLevel(asked, Peers.Kind.AMONG_MANY))
                        || (company.get() == Peers.Kind.COUNTED
                                && asksWithLevel(asked, Peers.Kind.CARDS))
                        || asksWithLists(asked, company.get()));
    }

    /// An order keeps company with the section's other list, too, and one with a number with the
    /// numbered lists of the whole note; a term in a list too short to tell with all that have its
    /// sign.
    private boolean asksWithLists(Found.Asked asked, Peers.Kind kind) {
        return switch (kind) {
            case ORDERS ->
                    asksWithOtherSign(asked)
                            || (isNumbered(asked) && ofSign(asked).suffices(Peers.Kind.NUMBERS));
            case TERMS ->
                    count(asked).filter(Headcount::isShort).isPresent()
                            && ofSign(asked).suffices(Peers.Kind.LISTS);
            case TASKS ->
                    ofSign(asked).suffices(kind)
                            || count(asked)
                                    .filter(count -> count.suffices(Peers.Kind.TERMS))
                                    .isPresent();
            case TASK_TERMS -> ofSign(asked).suffices(Peers.Kind.TASK_TERMS);
            default -> false;
        };
    }

    private boolean asksWithOtherSign(Found.Asked item) {
        return item.peers()
                .filter(peers -> peers.kind() == Peers.Kind.ITEMS)
                .map(peers -> counts.get(peers.ofOtherSign()))
                .filter(count -> count.suffices(Peers.Kind.ORDERS))
                .isPresent();
    }

    private Headcount ofSign(Found.Asked item) {
        return items.computeIfAbsent(item.kind(), _ -> new Headcount());
    }

    private static boolean isNumbered(Found.Asked asked) {
        return asked.kind() == Question.Kind.NUMBER
                && asked.peers().filter(peers -> peers.kind() == Peers.Kind.ITEMS).isPresent();
    }

    /// What holds a question may be the title of a part.
    private Peers.Kind needed(Found.Asked asked, Peers.Kind kind) {
        return switch (kind) {
            case CARDS -> holding.contains(asked.section()) ? Peers.Kind.TITLES : kind;
            case COUNTED -> asking.contains(asked.section()) ? Peers.Kind.TITLES : kind;
            default -> kind;
        };
    }

    /// An order as a heading, or a card, keeps company with the headings of its level in the whole
    /// note.
    private boolean asksWithLevel(Found.Asked asked, Peers.Kind kind) {
        return kind.ofWholeNote()
                && asked.peers()
                        .filter(peers -> peers.kind() == Peers.Kind.HEADINGS)
                        .map(peers -> levels.getOrDefault(peers.level(), new Headcount()))
                        .filter(count -> count.suffices(kind))
                        .isPresent();
    }
}
