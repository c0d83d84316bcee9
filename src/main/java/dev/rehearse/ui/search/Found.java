package dev.rehearse.ui.search;

import dev.rehearse.ui.popup.Query;
import dev.rehearse.ui.search.SearchEntry.Kind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What a search found, in groups; `total` counts also what is not listed.
record Found(List<Group> groups, int total) {
    private static final int ROWS_IN_ALL = 5;
    private static final int RECENT_FIRST = 4_000;
    private static final int RECENT_STEP = 100;
    private static final int UNAVAILABLE = 40;

    /// A title and what stands under it, best first.
    public record Group(String title, List<SearchEntry> entries) {}

    public Found {
        groups = List.copyOf(groups);
    }

    /// `recent` holds ids, the last used first. Typed text that begins with `>` finds actions only.
    static Found of(String typed, Tab tab, List<SearchEntry> entries, List<String> recent) {
        var query = query(typed);
        var where = actionsOnly(typed) ? Tab.ACTIONS : tab;
        if (query.isEmpty() && where == Tab.ALL && !recent.isEmpty()) {
            return lastUsed(entries, recent);
        }
        return search(query, where, entries, recent);
    }

    static Query query(String typed) {
        return Query.of(actionsOnly(typed) ? typed.strip().substring(1) : typed);
    }

    static boolean actionsOnly(String typed) {
        return typed.strip().startsWith(">");
    }

    private static Found lastUsed(List<SearchEntry> entries, List<String> recent) {
        var byId = new HashMap<String, SearchEntry>();
        entries.forEach(entry -> byId.putIfAbsent(entry.id(), entry));
        var used =
                recent.stream().distinct().flatMap(id -> Stream.ofNullable(byId.get(id))).toList();
        return new Found(List.of(new Group("Last used", used)), used.size());
    }

    private static Map<String, Integer> places(List<String> recent) {
        var places = new HashMap<String, Integer>();
        for (var id : recent) {
            places.putIfAbsent(id, places.size());
        }
        return places;
    }

    private static Found search(
            Query query, Tab tab, List<SearchEntry> entries, List<String> recent) {
        var places = places(recent);
        var groups = new ArrayList<Group>();
        var apart = new ArrayList<Group>();
        int total = 0;
        for (var kind : Kind.values()) {
            if (tab.holds(kind)) {
                var ranked = ranked(query, kind, entries, places);
                total += ranked.length;
                int rows = tab == Tab.ALL ? ROWS_IN_ALL : ranked.length;
                add(isApart(query, ranked, entries) ? apart : groups, kind, ranked, rows, entries);
            }
        }
        groups.addAll(apart);
        return new Found(groups, total);
    }

    /// Letters that happen to stand there in order say less than a word, whatever they are found
    /// in.
    private static boolean isApart(Query query, long[] ranked, List<SearchEntry> entries) {
        if (query.isEmpty() || ranked.length == 0) {
            return false;
        }
        var best = entries.get((int) ranked[0]);
        return Query.isApart(query.score(best.text(), best.words()));
    }

    private static void add(
            List<Group> groups, Kind kind, long[] ranked, int rows, List<SearchEntry> entries) {
        var best =
                Arrays.stream(ranked)
                        .limit(rows)
                        .mapToObj(rank -> entries.get((int) rank))
                        .toList();
        if (!best.isEmpty()) {
            groups.add(new Group(kind.title(), best));
        }
    }

    // score and index share a long: sorting 20 000 of them takes a millisecond, sorting records
    // does not
    private static long[] ranked(
            Query query, Kind kind, List<SearchEntry> entries, Map<String, Integer> places) {
        var ranks = new long[entries.size()];
        int count = 0;
        for (int index = 0; index < entries.size(); index++) {
            var entry = entries.get(index);
            int score =
                    entry.kind() == kind ? query.score(entry.text(), entry.words()) : Query.NONE;
            if (score != Query.NONE) {
                int rank = score + recency(entry, places) - later(entry);
                ranks[count++] = ((long) -rank << 32) + index;
            }
        }
        Arrays.sort(ranks, 0, count);
        return Arrays.copyOf(ranks, count);
    }

    /// Of two that fit alike the one that can run now comes first.
    private static int later(SearchEntry entry) {
        return entry.unavailable().isPresent() ? UNAVAILABLE : 0;
    }

    private static int recency(SearchEntry entry, Map<String, Integer> places) {
        if (places.isEmpty()) {
            return 0;
        }
        var place = places.get(entry.id());
        return place == null ? 0 : Math.max(0, RECENT_FIRST - RECENT_STEP * place);
    }

    /// What is listed, from the first group to the last.
    public List<SearchEntry> entries() {
        return groups.stream().flatMap(group -> group.entries().stream()).toList();
    }
}
