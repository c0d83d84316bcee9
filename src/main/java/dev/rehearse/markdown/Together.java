package dev.rehearse.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
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

    private static <T> List<T> piece(int size, int pieces, int piece, IntFunction<T> work) {
        int start = (int) ((long) size * piece / pieces);
        int end = (int) ((long) size * (piece + 1) / pieces);
        var outcomes = new ArrayList<T>(end - start);
        for (int at = start; at < end; at++) {
            outcomes.add(work.apply(at));
        }
        return outcomes;
    }
}
