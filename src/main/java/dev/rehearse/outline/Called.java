package dev.rehearse.outline;

import dev.rehearse.wording.Likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// A text as a person calls it: its wording and, of several alike, which of them. Finds again in a
/// changed note what was named in an older one.
///
/// @param place where it stands, in the same normal form
/// @param nth its number among those of this wording in this place, from 1
public record Called(String place, String normal, int nth) {
    /// For each wanted one the index of what it is now, -1 for none. The same wording comes first,
    /// where it stood and then wherever it went; then a likeness so clear that nothing else comes
    /// near, where it stood or where that place is gone.
    public static int[] find(List<Called> wanted, List<Called> there) {
        var finding = new Finding(wanted, there);
        finding.exactly();
        finding.moved();
        finding.reworded();
        finding.uprooted();
        return finding.found;
    }

    private record Spot(String place, String normal) {}

    private static final class Finding {
        private final List<Called> wanted;
        private final List<Called> there;
        private final int[] found;
        private final BitSet taken = new BitSet();

        Finding(List<Called> wanted, List<Called> there) {
            this.wanted = wanted;
            this.there = there;
            found = new int[wanted.size()];
            Arrays.fill(found, -1);
        }

        private void take(int at, int index) {
            found[at] = index;
            taken.set(index);
        }

        /// The k-th is the k-th; when there are fewer now, the last that nobody named.
        void exactly() {
            Map<Spot, List<Integer>> spots = new HashMap<>();
            for (int index = 0; index < there.size(); index++) {
                var one = there.get(index);
                spots.computeIfAbsent(new Spot(one.place, one.normal), _ -> new ArrayList<>())
                        .add(index);
            }
            for (int at = 0; at < found.length; at++) {
                var one = wanted.get(at);
                var same = spots.getOrDefault(new Spot(one.place, one.normal), List.of());
                if (one.nth <= same.size() && !taken.get(same.get(one.nth - 1))) {
                    take(at, same.get(one.nth - 1));
                }
            }
            for (int at = 0; at < found.length; at++) {
                var one = wanted.get(at);
                takeFree(
                        at,
                        spots.getOrDefault(new Spot(one.place, one.normal), List.of()).reversed());
            }
        }

        void moved() {
            Map<String, List<Integer>> wordings = new HashMap<>();
            for (int index = 0; index < there.size(); index++) {
                wordings.computeIfAbsent(there.get(index).normal, _ -> new ArrayList<>())
                        .add(index);
            }
            for (int at = 0; at < found.length; at++) {
                takeFree(at, wordings.getOrDefault(wanted.get(at).normal, List.of()));
            }
        }

        private void takeFree(int at, List<Integer> indices) {
            for (int index : indices) {
                if (found[at] < 0 && !taken.get(index)) {
                    take(at, index);
                }
            }
        }

        void reworded() {
            Map<String, List<Integer>> left = new HashMap<>();
            for (int at = 0; at < found.length; at++) {
                if (found[at] < 0) {
                    left.computeIfAbsent(wanted.get(at).place, _ -> new ArrayList<>()).add(at);
                }
            }
            left.forEach((place, those) -> alike(those, free(List.of(place))));
        }

        /// A place of another name may be the old one; one that is still there is not.
        void uprooted() {
            var places = new HashSet<String>();
            there.forEach(one -> places.add(one.place));
            var left = new ArrayList<Integer>();
            for (int at = 0; at < found.length; at++) {
                if (found[at] < 0 && !places.contains(wanted.get(at).place)) {
                    left.add(at);
                }
            }
            alike(left, free(List.of()));
        }

        /// @param places those to look in, everywhere when there is none
        private List<Integer> free(List<String> places) {
            var free = new ArrayList<Integer>();
            for (int index = 0; index < there.size(); index++) {
                boolean here = places.isEmpty() || places.contains(there.get(index).place);
                if (here && !taken.get(index)) {
                    free.add(index);
                }
            }
            return free;
        }

        private void alike(List<Integer> those, List<Integer> free) {
            if (those.isEmpty() || free.isEmpty()) {
                return;
            }
            var texts = those.stream().map(at -> wanted.get(at).normal).toList();
            var others = free.stream().map(index -> there.get(index).normal).toList();
            for (var pair : Likeness.clear(texts, others)) {
                take(those.get(pair.heading()), free.get(pair.question()));
            }
        }
    }
}
