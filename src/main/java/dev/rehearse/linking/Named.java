package dev.rehearse.linking;

/// A question by the note it stands in, or stood in, and its key there.
///
/// @param note a path, or the end of one
public record Named(String note, String key) {
    // Not what the compiler makes of a record: a hundred thousand attempts are found by it, and
    // that would cost more than all the rest of finding them.
    @Override
    public int hashCode() {
        return 31 * note.hashCode() + key.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Named named && key.equals(named.key) && note.equals(named.note);
    }

    /// Its letters and digits, without the number of a duplicate.
    String normal() {
        int end = key.indexOf('#');
        return end < 0 ? key : key.substring(0, end);
    }

    /// Whether it is the earlier one of two questions of the same wording.
    boolean isBefore(Named duplicate) {
        int longer = Integer.compare(key.length(), duplicate.key.length());
        return longer == 0 ? key.compareTo(duplicate.key) < 0 : longer < 0;
    }
}
