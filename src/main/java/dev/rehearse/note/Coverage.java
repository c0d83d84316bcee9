package dev.rehearse.note;

/// How many of so many questions have an answer.
public record Coverage(int answered, int all) {}
