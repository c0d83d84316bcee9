package dev.rehearse.ui.review;

import dev.rehearse.note.Diff;
import dev.rehearse.ui.review.ReviewPicture.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Which words of two answers the other one does not have. How they are wrapped makes no
/// difference.
///
/// @param gone in the last answer
/// @param come in the new one
/// @param rewritten whether they have so little in common that the words themselves say nothing
public record Contrast(List<Span> gone, List<Span> come, boolean rewritten) {
    public static final Contrast NONE = new Contrast(List.of(), List.of(), false);

    /// A script without blanks is compared by its characters.
    private static final Pattern WORD =
            Pattern.compile(
                    "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]"
                            + "|[^\\s\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]+");

    private static final double LEAST_COMMON = 0.3;

    public Contrast {
        gone = List.copyOf(gone);
        come = List.copyOf(come);
    }

    public static Contrast of(String last, String now) {
        var old = WORD.matcher(last).results().toList();
        var fresh = WORD.matcher(now).results().toList();
        var diff = Diff.ofLines(lines(old), lines(fresh));
        int same = 0;
        var gone = new ArrayList<Integer>();
        var come = new ArrayList<Integer>();
        for (var piece : diff.pieces()) {
            switch (piece.kind()) {
                case SAME -> same++;
                case OLD -> gone.add(piece.old());
                case NEW -> come.add(piece.fresh());
            }
        }
        int words = old.size() + fresh.size();
        return new Contrast(
                spans(old, gone),
                spans(fresh, come),
                words > 0 && 2.0 * same / words < LEAST_COMMON);
    }

    private static String lines(List<MatchResult> words) {
        return String.join("\n", words.stream().map(MatchResult::group).toList());
    }

    /// Words that follow each other are one stretch, with what stands between them.
    private static List<Span> spans(List<MatchResult> words, List<Integer> changed) {
        var spans = new ArrayList<Span>();
        int before = -2;
        for (int at : changed) {
            int start = words.get(at).start();
            if (at == before + 1) {
                start = spans.removeLast().start();
            }
            spans.add(new Span(start, words.get(at).end()));
            before = at;
        }
        return spans;
    }
}
