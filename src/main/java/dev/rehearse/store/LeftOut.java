package dev.rehearse.store;

/// What is said of lines that a file of ours holds and that do not serve.
final class LeftOut {
    private LeftOut() {}

    /// `1 line of the local history is damaged and left out.`
    static String lines(int count, Object whole, String why) {
        var lines = count == 1 ? "1 line" : count + " lines";
        return lines + " of " + whole + (count == 1 ? " is " : " are ") + why + " and left out.";
    }
}
