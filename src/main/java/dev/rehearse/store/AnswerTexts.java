package dev.rehearse.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/// The texts of attempts, under their hashes: in the state folder, so that a notebook that is
/// shared holds nothing private.
public final class AnswerTexts {
    private static final long LARGEST = 16 << 20;

    private final Path folder;

    public AnswerTexts(Places places) {
        folder = places.state().resolve("answers");
    }

    /// The name under which an attempt refers to its text.
    public static String hash(String text) {
        return Hash.sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    public Kept keep(String text) {
        var file = folder.resolve(hash(text));
        try {
            Disk.folder(folder);
            if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                Disk.replace(file, text.getBytes(StandardCharsets.UTF_8));
            }
            return new Kept.Ok();
        } catch (IOException failure) {
            return new Kept.Failed("the answer's text is not kept: " + Cause.of(failure));
        }
    }

    /// Empty when it was never kept here, or is no longer what its name says.
    public Optional<String> text(String hash) {
        if (!isHash(hash)) {
            return Optional.empty();
        }
        try {
            var bytes = Disk.read(folder.resolve(hash), LARGEST);
            return Hash.sha256(bytes).equals(hash)
                    ? Optional.of(new String(bytes, StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IOException unknown) {
            return Optional.empty();
        }
    }

    // The hash comes from a file of the notebook and must not become a path elsewhere.
    private static boolean isHash(String hash) {
        return hash.length() == 64 && hash.chars().allMatch(c -> Character.digit(c, 16) >= 0);
    }
}
