package dev.rehearse.faults;

import dev.rehearse.app.Built;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Map;

/// Two windows on one note: what one of them decides or answers, the other one shows.
@Timeout(120)
final class TwoWindowsTest {

    @TempDir Path temp;

    @Test
    void what_one_window_decides_and_saves_the_other_one_shows() throws Exception {
        Tally.isAllOrSkipped();
        var built = Built.in(temp);
        try (var first = Window.open(built, Map.of(), built.note());
                var second = Window.open(built, Map.of(), built.note())) {
            first.pty().untilShown("0/17");
            second.pty().untilShown("0/17");
            second.pty().type("ja");
            second.pty().untilShown("Make it a fact");
            second.pty().type("\r");
            second.pty().untilShown("0/16");
            first.pty().untilShown("0/16");
            first.pty().type("\u001b[B\u001b[Ba");
            first.pty().untilShown("Take back");
            first.pty().type("\r");
            first.pty().untilShown("0/17");
            second.pty().untilShown("0/17");
        }
        Tally.says("1 decision of another window");
    }
}
