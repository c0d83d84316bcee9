package dev.rehearse.outline;

/// Who asks: the person will be asked (`ANSWER`) or will ask (`ASK`).
public enum Direction {
    ANSWER,
    ASK
}
