package dev.rehearse.store;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;

/// One of the program's own JSON files: versioned, replaced whole, the last good one beside it.
///
/// A damaged file is kept aside; a newer version's file is left alone and `NAME.vN` serves.
final class JsonFile {
    private static final long LARGEST = 4 << 20;
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private final Path file;
    private final int version;

    JsonFile(Path file, int version) {
        this.file = file;
        this.version = version;
    }

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    /// What the file says, or its backup when it is damaged; `remark` is empty when all is well.
    record Content(Optional<JsonNode> node, String remark) {}

    Content read(Instant now) {
        if (!Files.exists(file, NOFOLLOW_LINKS)) {
            return new Content(Optional.empty(), "");
        }
        try {
            var node = parse(file);
            return isNewer(node) ? ours() : new Content(Optional.of(node), "");
        } catch (JacksonException damaged) {
            return aside(now);
        } catch (IOException failure) {
            var remark = "Cannot read " + file + ": " + Cause.of(failure) + ".";
            return new Content(Optional.empty(), remark);
        }
    }

    private Content ours() {
        var own = own();
        try {
            return Files.exists(own, NOFOLLOW_LINKS)
                    ? new Content(Optional.of(parse(own)), "")
                    : new Content(Optional.empty(), "");
        } catch (IOException unreadable) {
            return new Content(Optional.empty(), "");
        }
    }

    private Path own() {
        return file.resolveSibling(file.getFileName() + ".v" + version);
    }

    private Path backup() {
        return file.resolveSibling(file.getFileName() + ".bak");
    }

    private Content aside(Instant now) {
        // No colons: the name should survive any file system.
        var time = now.toString().replace(":", "");
        var kept = file.resolveSibling(file.getFileName() + ".corrupt-" + time);
        try {
            Files.move(file, kept, StandardCopyOption.ATOMIC_MOVE);
            var remark = file.getFileName() + " was damaged and is kept as " + kept + ".";
            return new Content(lastGood(), remark);
        } catch (IOException failure) {
            var remark = file + " is damaged: " + Cause.of(failure) + ".";
            return new Content(lastGood(), remark);
        }
    }

    private Optional<JsonNode> lastGood() {
        try {
            var node = parse(backup());
            return isNewer(node) ? Optional.empty() : Optional.of(node);
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    private static JsonNode parse(Path file) throws IOException {
        var text = new String(Disk.read(file, LARGEST), StandardCharsets.UTF_8);
        var node = JSON.readTree(text);
        if (!node.isObject()) {
            throw new com.fasterxml.jackson.core.JsonParseException(null, "not an object");
        }
        return node;
    }

    private boolean isNewer(JsonNode node) {
        return node.path("v").asInt(version) > version;
    }

    void write(ObjectNode node) throws IOException {
        node.put("v", version);
        var bytes = (node.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8);
        Disk.folder(file.resolveSibling(""));
        var target = file;
        if (Files.exists(file, NOFOLLOW_LINKS)) {
            var known = readable();
            if (known.isPresent() && isNewer(known.get())) {
                target = own();
            } else if (known.isPresent()) {
                Disk.replace(backup(), Disk.read(file, LARGEST));
            }
        }
        Disk.replace(target, bytes);
    }

    private Optional<JsonNode> readable() throws IOException {
        try {
            return Optional.of(parse(file));
        } catch (JacksonException damaged) {
            return Optional.empty();
        }
    }
}
