package dev.rehearse.recognition.form;

/// A paragraph in brackets below a question, "*(Only for night shifts.)*": it answers nothing.
final class Remark {
    private static final String MARKS = "*_ \\t";

    private Remark() {}

    static boolean is(Page page, int block) {
        int start = page.blocks.start(block);
        int end = page.blocks.end(block);
        while (start < end && MARKS.indexOf(page.bytes[start]) >= 0) {
            start++;
        }
        while (end > start && MARKS.indexOf(page.bytes[end - 1]) >= 0) {
            end--;
        }
        return end - start > 1 && page.bytes[start] == '(' && page.bytes[end - 1] == ')';
    }
}
