package dev.rehearse.store;

import dev.rehearse.rehearsal.Comparison;
import dev.rehearse.rehearsal.PlanChoice;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The plan that was chosen last in each notebook, whole, and what its runs are compared with, one
/// line each: the first key may rehearse it and must not wait for a JSON library. Nobody misses one
/// for long, so of what cannot be read nothing is said; lines of other versions stay as they are.
public record LastPlans(Places places) {
    private static final int MOST = 400;
    private static final long LARGEST = 1 << 20;
    private static final String VERSION = "1";
    private static final String PLAN = "plan";
    private static final String COMPARISON = "comparison";

    /// What was chosen last in a notebook, as far as anything was.
    public record Chosen(Optional<PlanChoice> plan, Optional<Comparison> comparison) {}

    // Without streams: a start waits for it.
    public Chosen read(Path notebook) {
        var lines = new ArrayList<List<String>>();
        for (var line : lines()) {
            lines.add(Fields.of(line));
        }
        var plan = last(lines, PLAN, notebook);
        return new Chosen(
                plan.isEmpty() ? Optional.empty() : PlanFields.read(plan),
                comparison(last(lines, COMPARISON, notebook)));
    }

    private static Optional<Comparison> comparison(List<String> fields) {
        for (var one : Comparison.values()) {
            if (fields.contains(one.name())) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /// What stands behind the notebook, in its last line of that kind; nothing when there is none.
    private static List<String> last(List<List<String>> lines, String kind, Path notebook) {
        for (var fields : lines.reversed()) {
            if (isOf(kind, notebook, fields)) {
                return fields.subList(3, fields.size());
            }
        }
        return List.of();
    }

    public Kept write(Path notebook, PlanChoice plan) {
        return write(PLAN, notebook, PlanFields.of(plan));
    }

    public Kept write(Path notebook, Comparison comparison) {
        return write(COMPARISON, notebook, List.of(comparison.name()));
    }

    private Kept write(String kind, Path notebook, List<String> said) {
        var lines = new ArrayList<>(lines());
        lines.removeIf(line -> isOf(kind, notebook, Fields.of(line)));
        var fields = new ArrayList<>(List.of(kind, VERSION, notebook.toString()));
        fields.addAll(said);
        lines.add(Fields.line(fields.toArray(String[]::new)));
        var last = lines.subList(Math.max(0, lines.size() - MOST), lines.size());
        var text = String.join("\n", last) + "\n";
        try {
            Disk.folder(places.state());
            Disk.replace(file(), text.getBytes(StandardCharsets.UTF_8));
            return new Kept.Ok();
        } catch (IOException failure) {
            return new Kept.Failed("the last plan is not kept: " + Cause.of(failure));
        }
    }

    private static boolean isOf(String kind, Path notebook, List<String> fields) {
        return fields.size() > 3
                && fields.get(0).equals(kind)
                && fields.get(1).equals(VERSION)
                && fields.get(2).equals(notebook.toString());
    }

    private List<String> lines() {
        if (!Files.exists(file(), LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try {
            var text = new String(Disk.read(file(), LARGEST), StandardCharsets.UTF_8);
            return text.lines().toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private Path file() {
        return places.state().resolve("plans");
    }
}
