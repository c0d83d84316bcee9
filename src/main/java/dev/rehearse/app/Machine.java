package dev.rehearse.app;

/// What a program at the screen has of the world beside its files: time, terminal, threads.
record Machine(
        Watch watch, Display display, Outside outside, Hand journal, Hand disk, Hand painter) {}
