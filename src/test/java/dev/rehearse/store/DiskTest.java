package dev.rehearse.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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

    @Test
    void windows_that_make_a_folder_at_once_all_have_it() throws Exception {
        var together = new CyclicBarrier(3);
        var failures = new ConcurrentLinkedQueue<String>();
        var windows = new ArrayList<Thread>();
        for (int window = 0; window < 3; window++) {
            windows.add(
                    Thread.ofPlatform()
                            .start(() -> {
                                for (int round = 0; round < ROUNDS; round++) {
                                    try {
                                        together.await();
                                        Disk.folder(temp.resolve("deep" + round + "/state/locks"));
                                    } catch (Exception failure) {
                                        failures.add(failure.getMessage());
                                    }
                                }
                            }));
        }
        for (var window : windows) {
            window.join();
        }
        assertEquals(List.of(), List.copyOf(failures));
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
