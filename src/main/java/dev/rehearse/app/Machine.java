package dev.rehearse.app;

import java.time.ZoneId;
import java.util.function.Supplier;

/// What a program at the screen has of the world beside its files: time, terminal, threads.
record Machine(
        Watch watch,
        Display display,
        Outside outside,
        Hand disk,
        Hand painter,
        Supplier<ZoneId> zone) {}
