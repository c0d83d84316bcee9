package dev.rehearse.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Pieces of one work that need nothing of each other, done by all processors at a time where it is
/// long. What comes out is the same either way, and in order.
public final class Together {
    private Together() {}

    /// How many pieces a work is worth cutting into: one, unless each of them is long.
    public static int pieces(int size, int longEnough) {
        return Math.clamp(size / longEnough, 1, Runtime.getRuntime().availableProcessors());
    }

    public static <T> List<T> each(int pieces, IntFunction<T> work) {
        if (pieces == 1) {
            return List.of(work.apply(0)); // most notes: no other thread is woken for them
        }
        return IntStream.range(0, pieces).parallel().mapToObj(work).toList();
    }

    /// What becomes of each number below a size, in pieces of as many as are worth it.
    public static <T> List<T> all(int size, int longEnough, IntFunction<T> work) {
        int pieces = pieces(size, longEnough);
        var all = new ArrayList<T>(size);
        each(pieces, piece -> piece(size, pieces, piece, work)).forEach(all::addAll);
        return all;
    }

    /// Whether anything below a size is so.
    public static boolean any(int size, int longEnough, IntPredicate is) {
        int pieces = pieces(size, longEnough);
        return each(
                        pieces,
                        piece ->
                                isAny(
                                        start(size, pieces, piece),
                                        start(size, pieces, piece + 1),
                                        is))
                .contains(true);
    }

    private static boolean isAny(int start, int end, IntPredicate is) {
        for (int at = start; at < end; at++) {
            if (is.test(at)) {
                return true;
            }
        }
        return false;
    }

    private static int start(int size, int pieces, int piece) {
        return (int) ((long) size * piece / pieces);
    }

    private static <T> List<T> piece(int size, int pieces, int piece, IntFunction<T> work) {
        int start = start(size, pieces, piece);
        int end = start(size, pieces, piece + 1);
        var outcomes = new ArrayList<T>(end - start);
        for (int at = start; at < end; at++) {
            outcomes.add(work.apply(at));
        }
        return outcomes;
    }
}
