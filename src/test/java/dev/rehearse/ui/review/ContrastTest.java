package dev.rehearse.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.List;

class ContrastTest {

    @Test
    void words_that_the_other_answer_lacks_are_marked() {
        check(
                "An alert names the rack, and somebody looks at it.",
                "An alert opens a ticket that names the rack, and somebody fixes it.",
                "An alert names the rack, and somebody [looks at] it.",
                "An alert [opens a ticket that] names the rack, and somebody [fixes] it.");
    }

    @Test
    void another_place_to_wrap_is_no_difference() {
        var last = "one two\nthree  four";
        var now = "one two three\n\nfour";
        check(last, now, last, now);
    }

    @Test
    void a_script_without_blanks_is_compared_by_characters() {
        check("今日は天気がいい", "今日は雨がいい", "今日は[天気]がいい", "今日は[雨]がいい");
    }

    @Test
    void the_first_and_the_last_word_can_differ() {
        check("a b c", "x b y", "[a] b [c]", "[x] b [y]");
        check("", "x y", "", "[x y]");
        check("x y", "", "[x y]", "");
    }

    @Test
    void answers_with_little_in_common_count_as_rewritten() {
        assertTrue(Contrast.of("a b c d", "a e f g").rewritten());
        assertFalse(Contrast.of("a b c d", "a b f g").rewritten());
        assertFalse(Contrast.of("", "").rewritten());
    }

    private static void check(String last, String now, String gone, String come) {
        var contrast = Contrast.of(last, now);
        assertEquals(gone, marked(last, contrast.gone()));
        assertEquals(come, marked(now, contrast.come()));
    }

    private static String marked(String text, List<ReviewPicture.Span> spans) {
        var marked = new StringBuilder(text);
        spans.reversed().forEach(span -> marked.insert(span.end(), "]").insert(span.start(), "["));
        return marked.toString();
    }
}
