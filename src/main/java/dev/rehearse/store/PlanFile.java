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

/// A file of plans, version 1. Each write reads it anew and changes one plan in it: what another
/// window wrote, and what this version does not know, stays.
record PlanFile(Path file) {
    private static final long LARGEST = 4 << 20;
    private static final int VERSION = 1;
    private static final JsonMapper JSON = new JsonMapper();

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

    KeptPlans.Found read() {
        return switch (look(file)) {
            case Content.None() -> new KeptPlans.Found(List.of(), List.of());
            case Content.Plans(_, var plans) -> found(plans);
            case Content.Newer(var version) -> nothing(newer(version));
            case Content.Damaged() -> damaged();
            case Content.Unreadable(var why) -> nothing("Cannot read " + file + ": " + why + ".");
        };
    }

    private static KeptPlans.Found nothing(String remark) {
        return new KeptPlans.Found(List.of(), List.of(remark));
    }

    private KeptPlans.Found found(ArrayNode json) {
        var plans = new ArrayList<PlanChoice>();
        int odd = 0;
        for (var one : json) {
            var plan = PlanJson.read(one);
            plan.ifPresent(plans::add);
            odd += plan.isPresent() ? 0 : 1;
        }
        var what = odd == 1 ? " plan is" : " plans are";
        var remark = file + ": " + odd + what + " not understood and left out.";
        return new KeptPlans.Found(plans, odd == 0 ? List.of() : List.of(remark));
    }

    private String newer(int version) {
        return file
                + " is of version "
                + version
                + ", newer than this program: its plans are left as they are.";
    }

    private KeptPlans.Found damaged() {
        var says = file + " cannot be read; it is kept aside when the next plan is saved";
        return look(before()) instanceof Content.Plans(_, var last)
                ? new KeptPlans.Found(
                        found(last).plans(), List.of(says + ", and the plans from before serve."))
                : nothing(says + ".");
    }

    Kept keep(String was, PlanChoice plan) throws IOException {
        return change(plans -> {
            int at = index(plans, was.isEmpty() ? plan.name() : was);
            PlanJson.write(plan, at < 0 ? plans.addObject() : (ObjectNode) plans.get(at));
        });
    }

    Kept drop(String name) throws IOException {
        return change(plans -> {
            int at = index(plans, name);
            if (at >= 0) {
                plans.remove(at);
            }
        });
    }

    private static int index(ArrayNode plans, String name) {
        for (int at = 0; at < plans.size(); at++) {
            var plan = plans.get(at);
            if (plan.isObject() && plan.path("name").asText().strip().equals(name)) {
                return at;
            }
        }
        return -1;
    }

    private interface Change {
        void on(ArrayNode plans);
    }

    private Kept change(Change change) throws IOException {
        return switch (look(file)) {
            case Content.Newer(var version) -> failed(newer(version));
            case Content.Unreadable(var why) -> failed("cannot read " + file + ": " + why);
            case Content.None() -> written(fresh(), change);
            case Content.Plans plans -> {
                Disk.replace(before(), Disk.read(file, LARGEST));
                yield written(plans, change);
            }
            case Content.Damaged() -> {
                Disk.putAside(file);
                var last = look(before());
                yield written(last instanceof Content.Plans plans ? plans : fresh(), change);
            }
        };
    }

    private static Kept failed(String why) {
        return new Kept.Failed("the plan is not kept: " + why);
    }

    private static Content.Plans fresh() {
        var root = JSON.createObjectNode().put("version", VERSION);
        return new Content.Plans(root, root.putArray("plans"));
    }

    private Kept written(Content.Plans content, Change change) throws IOException {
        change.on(content.plans());
        var text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(content.root()) + "\n";
        Disk.replace(file, text.getBytes(StandardCharsets.UTF_8));
        return new Kept.Ok();
    }

    private Path before() {
        return file.resolveSibling(file.getFileName() + ".bak");
    }
}
