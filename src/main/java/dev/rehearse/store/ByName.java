package dev.rehearse.store;

import java.nio.file.Path;
import java.util.Comparator;

/// Sorts paths as people do: by letters of either case, and by numbers as they count, `note-2`
/// before `note-10`.
final class ByName implements Comparator<Path> {
    static final Comparator<Path> ORDER = new ByName();

    private ByName() {}

    @Override
    public int compare(Path left, Path right) {
        int alike = compare(left.toString(), right.toString());
        return alike == 0 ? left.compareTo(right) : alike;
    }

    private static int compare(String left, String right) {
        int at = 0;
        int other = 0;
        while (at < left.length() && other < right.length()) {
            int end = afterNumber(left, at);
            int otherEnd = afterNumber(right, other);
            boolean numbers = end > at && otherEnd > other;
            int difference =
                    numbers
                            ? numbers(left.substring(at, end), right.substring(other, otherEnd))
                            : fold(left.charAt(at)) - fold(right.charAt(other));
            if (difference != 0) {
                return difference;
            }
            at = numbers ? end : at + 1;
            other = numbers ? otherEnd : other + 1;
        }
        return (left.length() - at) - (right.length() - other);
    }

    // Of any length: a date without dashes, a hash.
    private static int numbers(String left, String right) {
        var bare = left.substring(zeros(left));
        var otherBare = right.substring(zeros(right));
        int byLength = bare.length() - otherBare.length();
        return byLength == 0 ? bare.compareTo(otherBare) : byLength;
    }

    private static int zeros(String number) {
        int at = 0;
        while (at < number.length() && number.charAt(at) == '0') {
            at++;
        }
        return at;
    }

    private static int afterNumber(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    private static char fold(char letter) {
        return Character.toLowerCase(Character.toUpperCase(letter));
    }
}
