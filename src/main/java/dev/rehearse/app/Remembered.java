package dev.rehearse.app;

import dev.rehearse.rehearsal.Comparison;
import dev.rehearse.rehearsal.PlanChoice;
import dev.rehearse.store.LastPlans;
import dev.rehearse.store.Places;
import dev.rehearse.store.Workspace;
import dev.rehearse.ui.Visit;

import java.nio.file.Path;
import java.util.List;

/// Where the person was in a notebook when they left it, in which notes before, the plan they chose
/// last, and what they compared its runs with.
final class Remembered {

    private Remembered() {}

    static void write(Places places, Path notebook, String path, int line) {
        var spot = new Workspace.Spot(key(notebook), Path.of(path), line);
        // A place that cannot be kept is not worth a word at leaving.
        var _ = Workspace.read(places).withSpot(spot).write(places);
    }

    static void write(Places places, Path notebook, PlanChoice plan) {
        // A plan that cannot be remembered is chosen again: not worth a word.
        var _ = new LastPlans(places).write(key(notebook), plan);
    }

    static void write(Places places, Path notebook, Comparison comparison) {
        var _ = new LastPlans(places).write(key(notebook), comparison);
    }

    static LastPlans.Chosen chosen(Places places, Path notebook) {
        return new LastPlans(places).read(key(notebook));
    }

    /// The notes of this notebook that are still there, the last one first.
    static List<Visit> read(Places places, Path notebook, List<Path> found) {
        var there = found.stream().map(Remembered::key).toList();
        return Workspace.read(places).in(key(notebook)).stream()
                .filter(spot -> there.contains(spot.note()))
                .map(spot -> new Visit(spot.note().toString(), spot.line()))
                .toList();
    }

    private static Path key(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
