package dev.rehearse.store;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.rehearse.rehearsal.PlanChoice;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The plans of a notebook that have a name, in its `plans.json`. Read after the first frame, since
/// it needs the JSON library.
///
/// Each write reads the file anew and changes one plan in it: what another window wrote, and what
/// this version does not know, stays.
public final class KeptPlans {
    private static final long LARGEST = 4 << 20;
    private static final String FILE = "plans.json";
    private static final String LAST = ".bak";
    private static final int VERSION = 1;
    private static final JsonMapper JSON = new JsonMapper();

    /// The plans in their order, and what about the file deserves a word.
    public record Found(List<PlanChoice> plans, List<String> remarks) {
        public Found {
            plans = List.copyOf(plans);
            remarks = List.copyOf(remarks);
        }
    }

    private final Places places;
    private final Path notebook;

    /// `notebook` is its folder, or the note that was opened alone.
    public KeptPlans(Places places, Path notebook) {
        this.places = places;
        this.notebook = notebook;
    }

    private Path file() {
        return places.data(notebook).folder().resolve(FILE);
    }

    /// What a file turned out to be.
    private sealed interface Content {
        record None() implements Content {}

        record Plans(ObjectNode root, ArrayNode plans) implements Content {}

        /// Of a version that may mean something else by the same words.
        record Newer(int version) implements Content {}

        record Damaged() implements Content {}

        record Unreadable(String why) implements Content {}
    }

    private static Content look(Path file) {
        if (!Files.exists(file, NOFOLLOW_LINKS)) {
            return new Content.None();
        }
        try {
            var root = JSON.readTree(Disk.read(file, LARGEST));
            int version = root.path("version").asInt(VERSION);
            if (version > VERSION) {
                return new Content.Newer(version);
            }
            return root instanceof ObjectNode object
                            && root.path("plans") instanceof ArrayNode plans
                    ? new Content.Plans(object, plans)
                    : new Content.Damaged();
        } catch (JsonProcessingException malformed) {
            return new Content.Damaged();
        } catch (IOException failure) {
            return new Content.Unreadable(Cause.of(failure));
        }
    }

    /// Of a damaged file the one before it serves.
    public Found read() {
        var file = file();
        return switch (look(file)) {
            case Content.None() -> new Found(List.of(), List.of());
            case Content.Plans(_, var plans) -> found(file, plans);
            case Content.Newer(var version) -> new Found(List.of(), List.of(newer(file, version)));
            case Content.Damaged() -> damaged(file);
            case Content.Unreadable(var why) ->
                    new Found(List.of(), List.of("Cannot read " + file + ": " + why + "."));
        };
    }

    private static Found found(Path file, ArrayNode json) {
        var plans = new ArrayList<PlanChoice>();
        int odd = 0;
        for (var one : json) {
            var plan = PlanJson.read(one);
            plan.ifPresent(plans::add);
            odd += plan.isPresent() ? 0 : 1;
        }
        var what = odd == 1 ? " plan is" : " plans are";
        var remark = file + ": " + odd + what + " not understood and left out.";
        return new Found(plans, odd == 0 ? List.of() : List.of(remark));
    }

    private static String newer(Path file, int version) {
        return file
                + " is of version "
                + version
                + ", newer than this program: its plans are left as they are.";
    }

    private static Found damaged(Path file) {
        var says = file + " cannot be read; it is kept aside when the next plan is saved";
        return look(beside(file)) instanceof Content.Plans(_, var last)
                ? new Found(
                        found(file, last).plans(),
                        List.of(says + ", and the plans from before serve."))
                : new Found(List.of(), List.of(says + "."));
    }

    /// Keeps a plan, in the place of the one that was called `was`, or as the last one.
    public Kept keep(String was, PlanChoice plan) {
        return change(plans -> {
            int at = index(plans, was.isEmpty() ? plan.name() : was);
            PlanJson.write(plan, at < 0 ? plans.addObject() : (ObjectNode) plans.get(at));
        });
    }

    public Kept drop(String name) {
        return change(plans -> {
            int at = index(plans, name);
            if (at >= 0) {
                plans.remove(at);
            }
        });
    }

    private static int index(ArrayNode plans, String name) {
        for (int at = 0; at < plans.size(); at++) {
            if (plans.get(at).isObject()
                    && plans.get(at).path("name").asText().strip().equals(name)) {
                return at;
            }
        }
        return -1;
    }

    private interface Change {
        void on(ArrayNode plans);
    }

    private Kept change(Change change) {
        var data = places.data(notebook);
        try {
            return changeIn(data.folder(), change);
        } catch (IOException failure) {
            return new Kept.Failed("the plan is not kept: " + Cause.of(failure));
        }
    }

    private static Kept changeIn(Path folder, Change change) throws IOException {
        var file = folder.resolve(FILE);
        boolean made = !Files.exists(folder, NOFOLLOW_LINKS);
        Disk.folder(folder);
        return switch (look(file)) {
            case Content.Newer(var version) ->
                    new Kept.Failed("the plan is not kept: " + newer(file, version));
            case Content.Unreadable(var why) ->
                    new Kept.Failed("the plan is not kept: cannot read " + file + ": " + why);
            case Content.None() -> written(file, fresh(), change, made);
            case Content.Plans plans -> {
                Disk.replace(beside(file), Disk.read(file, LARGEST));
                yield written(file, plans, change, made);
            }
            case Content.Damaged() -> {
                Disk.putAside(file);
                yield written(
                        file,
                        look(beside(file)) instanceof Content.Plans last ? last : fresh(),
                        change,
                        made);
            }
        };
    }

    private static Content.Plans fresh() {
        var root = JSON.createObjectNode().put("version", VERSION);
        return new Content.Plans(root, root.putArray("plans"));
    }

    private static Kept written(Path file, Content.Plans content, Change change, boolean made)
            throws IOException {
        change.on(content.plans());
        var text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(content.root()) + "\n";
        Disk.replace(file, text.getBytes(StandardCharsets.UTF_8));
        return made ? new Kept.Made(file.resolveSibling("")) : new Kept.Ok();
    }

    private static Path beside(Path file) {
        return file.resolveSibling(FILE + LAST);
    }
}
