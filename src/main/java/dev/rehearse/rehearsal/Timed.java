package dev.rehearse.rehearsal;

/// An event and when it happened.
public record Timed(Event event, Moment moment) {}
