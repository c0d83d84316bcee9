package dev.rehearse.recognition.form;

/// The term in bold that a task begins with and a dash parts from what there is to say of it, "- [
/// ] **Rye** — it is dark": among questions, who ticks it off was asked for it.
final class TaskTerm {
    private static final int LONGEST = 120;
    private static final String DASHES = "—–-";

    private TaskTerm() {}

    /// @param markdown of an item, without its box
    static String of(String markdown) {
        if (!markdown.startsWith("**")) {
            return "";
        }
        int end = markdown.indexOf("**", 2);
        if (end < 0 || end > LONGEST) {
            return "";
        }
        var told = markdown.substring(end + 2).strip();
        boolean parted =
                told.length() > 2
                        && DASHES.indexOf(told.charAt(0)) >= 0
                        && Character.isWhitespace(told.charAt(1));
        return parted ? markdown.substring(2, end).strip() : "";
    }
}
