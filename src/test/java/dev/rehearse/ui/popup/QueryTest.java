package dev.rehearse.ui.popup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

class QueryTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "re        | Redo; Pause, resume; Ignore; Rack unit end",
                "find      | Find; Find next; To find; Refind",
                "stop      | Stop; Stop the run; Nonstop",
                "rlr       | Rack led red; Review the last run",
                "gpu       | GPU; GPU rack; the GPU; ungpued",
                "fleet mon | fleet monsters; how do you guys monitor the fleet",
                "htm       | html; how to monitor"
            })
    void better_matches_come_first(String typed, String bestFirst) {
        var texts = List.of(bestFirst.split("; "));
        var ranked = new ArrayList<>(texts.reversed());
        ranked.sort(Comparator.comparingInt(text -> -Query.of(typed).score(text)));
        assertEquals(texts, ranked);
        assertTrue(Query.of(typed).score(ranked.getLast()) != Query.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "re   | how do repairs work?   | [re]",
                "RE   | how do repairs work?   | [re]",
                "rlr  | Review the last run    | [R,l,r]",
                "fs   | openFileStructure      | [F,S]",
                "xq   | how do repairs work?   | none",
                "aw   | how do repairs work?   | none",
                "fl m | monitor the fleet      | [m,fl]",
                "naive | A Naïve answer        | [Naïve]",
                "cmo  | Cómo son?              | [C,mo]",
                "naïve | a naive answer        | none"
            })
    void the_letters_that_match_are_marked(String typed, String text, String expected) {
        var query = Query.of(typed);
        var marks = query.score(text) == Query.NONE ? null : query.marks(text);
        var pieces = new ArrayList<String>();
        for (int at = marks == null ? -1 : marks.nextSetBit(0); at >= 0; ) {
            int end = marks.nextClearBit(at);
            pieces.add(text.substring(at, end));
            at = marks.nextSetBit(end);
        }
        var shown = pieces.stream().collect(Collectors.joining(",", "[", "]"));
        assertEquals(expected, marks == null ? "none" : shown);
    }

    @Test
    void an_empty_query_fits_everything() {
        assertTrue(Query.of("  ").isEmpty());
        assertEquals(0, Query.of("").score("anything"));
    }

    @Test
    void letters_whose_small_form_is_longer_keep_their_place() {
        assertEquals("{1}", Query.of("x").marks("İx").toString());
        assertEquals("{2, 3}", Query.of("re").marks("ﬀ re").toString());
    }
}
