package dev.rehearse.store;

import dev.rehearse.rehearsal.PlanChoice;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The plan that was chosen last in each notebook, whole, one line each: the first key may rehearse
/// it and must not wait for a JSON library. Nobody misses one for long, so of what cannot be read
/// nothing is said; lines of other versions stay as they are.
public record LastPlans(Places places) {
    private static final int MOST = 200;
    private static final long LARGEST = 1 << 20;
    private static final String VERSION = "1";

    public Optional<PlanChoice> read(Path notebook) {
        for (var line : lines().reversed()) {
            var fields = Fields.of(line);
            if (isOf(notebook, fields)) {
                return PlanFields.read(fields.subList(3, fields.size()));
            }
        }
        return Optional.empty();
    }

    public Kept write(Path notebook, PlanChoice plan) {
        var lines = new ArrayList<>(lines());
        lines.removeIf(line -> isOf(notebook, Fields.of(line)));
        var fields = new ArrayList<>(List.of("plan", VERSION, notebook.toString()));
        fields.addAll(PlanFields.of(plan));
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

    private static boolean isOf(Path notebook, List<String> fields) {
        return fields.size() > 3
                && fields.get(0).equals("plan")
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
