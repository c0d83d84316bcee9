package dev.rehearse.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.stream.IntStream;

/// Cutting a work into pieces changes nothing about it.
final class TogetherTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 99, 100, 101, 199, 200, 1_000, 12_345})
    void the_outcomes_come_in_order_each_once(int size) {
        var expected = IntStream.range(0, size).mapToObj(number -> "n" + number).toList();
        assertEquals(expected, Together.all(size, 100, number -> "n" + number));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8, 100})
    void any_number_of_pieces_is_done(int pieces) {
        assertEquals(
                IntStream.range(0, pieces).boxed().toList(), Together.each(pieces, piece -> piece));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 99})
    void a_short_work_is_one_piece(int size) {
        assertEquals(1, Together.pieces(size, 100));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 99, 100, 250, 999})
    void any_finds_the_only_one_wherever_it_stands(int size) {
        for (int only = 0; only < size; only++) {
            int one = only;
            assertTrue(Together.any(size, 100, number -> number == one), one + " of " + size);
        }
        assertFalse(Together.any(size, 100, number -> number == size));
        assertFalse(Together.any(0, 100, _ -> true));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void what_a_piece_fails_with_is_heard(int pieces) {
        assertThrows(
                IllegalStateException.class,
                () ->
                        Together.each(
                                pieces,
                                piece -> {
                                    throw new IllegalStateException("piece " + piece);
                                }));
        assertEquals(List.of(), Together.all(0, 1, piece -> piece));
    }
}
