package dev.rehearse.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

final class LanguagesTest {
    /// What a number or a label is looked for behind: a letter that is missing hides its label.
    @Test
    void every_label_begins_with_a_letter_that_labels_begin_with() {
        var missing =
                Stream.of(Languages.questionLabels().split("\\|"))
                        .flatMap(label -> Stream.of(label, label.toLowerCase(Locale.ROOT)))
                        .filter(label -> !Languages.mayBeginLabel(label.charAt(0)))
                        .toList();
        assertEquals(List.of(), missing);
    }
}
