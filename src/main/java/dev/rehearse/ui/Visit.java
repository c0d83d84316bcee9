package dev.rehearse.ui;

/// A place where the person was; lines from 1.
public record Visit(String path, int line) {}
