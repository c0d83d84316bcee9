package dev.rehearse.store;

import java.util.Arrays;

/// Numbers names from 0 in the order in which they are met first. A name is a stretch of bytes, and
/// all of them lie in one row: a hundred thousand small texts would be the better part of reading
/// the attempts.
final class Ids {
    /// Names differ at their ends.
    private static final int TELLING = 24;

    /// Spreads what differs little: 2^32 by the golden ratio (Knuth, Fibonacci hashing).
    private static final int SPREAD = 0x9E37_79B9;

    private byte[] bytes;
    private int[] ends;
    private int[] places; // the number of a name and one, 0 where none is
    private int count;

    Ids() {
        bytes = new byte[1 << 12];
        ends = new int[1 << 8];
        places = new int[1 << 9];
    }

    /// Those that told their [#places], [#ends] and [#bytes].
    Ids(int[] places, int[] ends, byte[] bytes) {
        this.places = places;
        this.ends = ends;
        this.bytes = bytes;
        count = ends.length;
    }

    int count() {
        return count;
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, start(count));
    }

    int[] ends() {
        return Arrays.copyOf(ends, count);
    }

    int[] places() {
        return places.clone();
    }

    /// The number of this name.
    int number(byte[] name, int from, int end) {
        int place = place(name, from, end);
        if (places[place] > 0) {
            return places[place] - 1;
        }
        add(name, from, end);
        places[place] = count;
        if (count * 2 > places.length) {
            spread();
        }
        return count - 1;
    }

    /// Where it is, or where it would be.
    private int place(byte[] name, int from, int end) {
        int first = Math.max(from, end - TELLING);
        int hash = 1;
        for (int i = end - 1; i >= first; i--) {
            hash = 31 * hash + name[i];
        }
        int place = first(hash);
        while (places[place] > 0 && !is(places[place] - 1, name, from, end)) {
            place = place + 1 & places.length - 1;
        }
        return place;
    }

    private int first(int hash) {
        int spread = hash * SPREAD;
        return (spread ^ spread >>> 15) & places.length - 1;
    }

    private boolean is(int number, byte[] name, int from, int end) {
        int start = start(number);
        return ends[number] - start == end - from
                && Arrays.equals(bytes, start, ends[number], name, from, end);
    }

    private int start(int number) {
        return number == 0 ? 0 : ends[number - 1];
    }

    private void add(byte[] name, int from, int end) {
        int start = start(count);
        int length = end - from;
        if (start + length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, start + length));
        }
        System.arraycopy(name, from, bytes, start, length);
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
        }
        ends[count] = start + length;
        count++;
    }

    private void spread() {
        places = new int[places.length * 4];
        for (int number = 0; number < count; number++) {
            places[place(bytes, start(number), ends[number])] = number + 1;
        }
    }
}
