package dev.rehearse.recognition.sieve;

import dev.rehearse.markdown.Together;
import dev.rehearse.question.Found;
import dev.rehearse.question.Peers;
import dev.rehearse.question.Question;
import dev.rehearse.wording.Letters;
import dev.rehearse.wording.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Questions that say once more, right below one in Latin letters or the other way round, what it
/// asks: in a row of such pairs the second of each is the first one's translation.
final class Translations {
    /// So many pairs in a row are no chance: a follow-up may be in another language, too.
    private static final int LEAST = 3;

    /// In lines, from the end of a question to its translation.
    private static final int NEAR = 2;

    /// A name is written in Latin letters everywhere.
    private static final int FEWEST_WORDS = 3;

    /// So many are looked through by more than one processor.
    private static final int MANY = 2_000;

    private enum Script {
        LATIN,
        OTHER,
        /// Too little to tell, or some of both.
        NEITHER
    }

    private Translations() {}

    /// The finds without what only translates.
    static List<Found> without(List<Found> finds) {
        if (!Together.any(finds.size(), MANY, at -> isOther(finds.get(at)))) {
            return finds; // most notes
        }
        var kept = new ArrayList<Found>(finds.size());
        var row = new ArrayList<Found>();
        int at = 0;
        while (at < finds.size()) {
            if (!isPair(finds, at) || (!isNested(finds, at) && isNested(finds, at + 1))) {
                close(row, kept);
                kept.add(finds.get(at));
                at++;
            } else {
                if (!row.isEmpty() && !goesOn(row.getFirst(), finds.get(at))) {
                    close(row, kept);
                }
                row.add(finds.get(at));
                row.add(finds.get(at + 1));
                at += 2;
            }
        }
        close(row, kept);
        return kept;
    }

    private static void close(List<Found> row, List<Found> kept) {
        boolean translates = row.size() >= 2 * LEAST;
        for (int at = 0; at < row.size(); at++) {
            if (!translates || at % 2 == 0) {
                kept.add(row.get(at));
            }
        }
        row.clear();
    }

    /// In one section the first ones are all in one language; headings are sections themselves.
    private static boolean goesOn(Found begun, Found next) {
        boolean heading =
                next instanceof Found.Asked asked && asked.kind() == Question.Kind.HEADING;
        return script(begun.text()) == script(next.text())
                && (heading || begun.section() == next.section());
    }

    /// What is nested below the second one translates that, and not the first.
    private static boolean isNested(List<Found> finds, int at) {
        return isPair(finds, at) && !peers(finds.get(at)).equals(peers(finds.get(at + 1)));
    }

    private static Optional<Peers> peers(Found found) {
        return found instanceof Found.Asked asked ? asked.peers() : Optional.empty();
    }

    private static boolean isPair(List<Found> finds, int at) {
        if (at + 1 >= finds.size()) {
            return false;
        }
        var first = finds.get(at);
        var second = finds.get(at + 1);
        if (!(first instanceof Found.Asked)
                || peers(second).isEmpty() // somebody called it a question
                || second.line() <= first.lastLine()
                || second.line() > first.lastLine() + NEAR) {
            return false;
        }
        if ((Letters.others(first.text()) == 0) == (Letters.others(second.text()) == 0)) {
            return false; // nearly all that stand together
        }
        var script = script(first.text());
        return script != Script.NEITHER
                && switch (script(second.text())) {
                    case LATIN -> script == Script.OTHER;
                    case OTHER -> script == Script.LATIN;
                    case NEITHER -> false;
                };
    }

    private static boolean isOther(Found found) {
        return found instanceof Found.Asked && Letters.others(found.text()) > 1;
    }

    /// Latin alone, or any other with whatever it names in Latin letters.
    private static Script script(String text) {
        int others = Letters.others(text);
        if (others == 0) {
            return Wording.words(text).size() >= FEWEST_WORDS ? Script.LATIN : Script.NEITHER;
        }
        return others > 1 ? Script.OTHER : Script.NEITHER;
    }
}
