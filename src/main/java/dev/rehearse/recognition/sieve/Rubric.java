package dev.rehearse.recognition.sieve;

import dev.rehearse.markdown.Together;
import dev.rehearse.question.Found;
import dev.rehearse.question.Peers;
import dev.rehearse.question.Question;
import dev.rehearse.wording.Asking;
import dev.rehearse.wording.ForThem;
import dev.rehearse.wording.Wording;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// What an interviewer asks himself about who answers: "Does the candidate count the sacks?", and
/// below it "Will they weigh one?"
final class Rubric {
    private static final Set<String> THE = Wording.listed("the this");

    private static final Set<String> THEY = Wording.listed("they he she");

    /// "Is the candidate key unique?"
    private static final Set<String> THINGS = Wording.listed("key keys set sets");

    /// So many are looked through by more than one processor.
    private static final int MANY = 2_000;

    private Rubric() {}

    /// The finds without such lines. A heading may head what it asks.
    static List<Found> without(List<Found> finds) {
        if (!Together.any(finds.size(), MANY, at -> isOfCandidate(finds.get(at).text()))) {
            return finds; // most notes
        }
        var lists = new HashSet<Peers>();
        for (var found : finds) {
            peers(found).filter(_ -> isOfCandidate(found.text())).ifPresent(lists::add);
        }
        return finds.stream().filter(found -> !isSign(found, lists)).toList();
    }

    private static boolean isSign(Found found, Set<Peers> lists) {
        return peers(found)
                .filter(peers ->
                        isOfCandidate(found.text())
                                || (lists.contains(peers) && isOf(THEY::contains, found.text(), 1)))
                .isPresent();
    }

    private static Optional<Peers> peers(Found found) {
        return found instanceof Found.Asked asked && asked.kind() != Question.Kind.HEADING
                ? asked.peers()
                : Optional.empty();
    }

    private static boolean isOfCandidate(String text) {
        if (!text.contains("andidate") && !text.contains("pplicant") && !text.contains("ntervie")) {
            return false; // most texts
        }
        return isOf(ForThem::isCandidate, text, 1)
                || (isOf(THE::contains, text, 1) && isOf(ForThem::isCandidate, text, 2));
    }

    private static boolean isOf(Predicate<String> who, String text, int at) {
        var words = Wording.words(text);
        return words.size() > at + 1
                && Asking.isAuxiliary(words.getFirst())
                && who.test(words.get(at))
                && !THINGS.contains(words.get(at + 1));
    }
}
