package dev.rehearse.markdown;

import java.util.List;

/// What a block of Markdown is, as far as finding questions needs to know.
public enum BlockKind {
    FRONT_MATTER(0),
    HEADING(1),
    PARAGRAPH(2),
    QUOTE(3),
    BULLET(4),
    NUMBER(5),
    FENCE(6),
    INDENTED(7),
    HTML(8),
    BREAK(9);

    private static final List<BlockKind> ALL = List.of(values());

    private final int code;

    BlockKind(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    static BlockKind of(int code) {
        return ALL.get(code);
    }
}
