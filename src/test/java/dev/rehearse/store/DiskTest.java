package dev.rehearse.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import static java.nio.charset.StandardCharsets.US_ASCII;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;

final class DiskTest {
    private static final int ROUNDS = 400;

    @TempDir Path temp;

    private interface Act {
        void in(int window, int round) throws Exception;
    }

    /// What went wrong when three of them did it at the same time, round after round.
    private static List<String> atOnce(Act act) throws InterruptedException {
        var together = new CyclicBarrier(3);
        var failures = new ConcurrentLinkedQueue<String>();
        var windows = new ArrayList<Thread>();
        for (int i = 0; i < 3; i++) {
            int window = i;
            windows.add(
                    Thread.ofPlatform()
                            .start(() -> {
                                for (int round = 0; round < ROUNDS; round++) {
                                    try {
                                        together.await();
                                        act.in(window, round);
                                    } catch (Exception failure) {
                                        failures.add(failure.toString());
                                    }
                                }
                            }));
        }
        for (var window : windows) {
            window.join();
        }
        return List.copyOf(failures);
    }

    @Test
    void windows_that_make_a_folder_at_once_all_have_it() throws Exception {
        assertEquals(
                List.of(),
                atOnce((_, round) -> Disk.folder(temp.resolve("deep" + round + "/state/locks"))));
    }

    @Test
    void files_that_are_written_at_once_in_a_folder_are_all_written() throws Exception {
        assertEquals(
                List.of(), atOnce((window, round) -> Disk.replace(file(window), bytes(round))));
        for (int window = 0; window < 3; window++) {
            assertArrayEquals(bytes(ROUNDS - 1), Files.readAllBytes(file(window)));
        }
    }

    private Path file(int window) {
        return temp.resolve("of-" + window);
    }

    private static byte[] bytes(int round) {
        return Integer.toString(round).getBytes(US_ASCII);
    }

    @Test
    void what_is_in_the_way_of_a_folder_is_named() throws IOException {
        var file = Files.writeString(temp.resolve("state"), "in the way");
        var link = Files.createSymbolicLink(temp.resolve("link"), temp);
        var loose = Files.createSymbolicLink(temp.resolve("loose"), temp.resolve("nowhere"));
        for (var blocked : List.of(file, link, loose)) {
            var refused = assertThrows(Cause.Refused.class, () -> Disk.folder(blocked));
            assertEquals(blocked + " is not a real folder", refused.getMessage());
        }
    }
}
