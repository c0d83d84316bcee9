package dev.rehearse.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TableRowTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            textBlock =
                    """
                    it fits, all of it   ; | what is it? |   |                ; | what is it? |   |
                    padding and bar      ; | what is a fan      |             ; | what is a fan
                    empty cells          ; | what is a fan |     |     |      ; | what is a fan
                    inner padding stays  ; | 1    | a rack of fans    |       ; | 1    | a rack of fans
                    an escaped bar       ; | this or that, say a \\| b |      ; | this or that, say a \\| b
                    dashes below a head  ; | ---- | :-------------------: |   ; | ---- | :----------
                    nothing but bars     ; |                         |      | ; |
                    no table             ; what is a fan, and why is it so |  ; what is a fan, and why is it so |
                    no bar at its end    ; | what is a fan, and why is it so  ; | what is a fan, and why is it so
                    """)
    void ends_with_its_text_where_it_does_not_fit(String what, String line, String shown) {
        var seen = line.substring(0, TableRow.end(line, 20));
        assertEquals(shown, seen.stripTrailing(), what);
    }
}
