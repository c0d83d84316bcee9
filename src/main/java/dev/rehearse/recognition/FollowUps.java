package dev.rehearse.recognition;

import dev.rehearse.markdown.ByteRange;
import dev.rehearse.markdown.Lines;
import dev.rehearse.question.Question;

import java.util.List;

/// Which question each question follows up: the nearest one before it in whose range it stands.
public final class FollowUps {
    /// How many open ones are asked whether it stands below them.
    private static final int FAR = 500;

    private final List<Question> questions;
    private final Lines lines;
    private final int[] open;
    private int depth;

    private FollowUps(List<Question> questions, Lines lines) {
        this.questions = questions;
        this.lines = lines;
        open = new int[questions.size()];
    }

    /// For each question the number of the one around it, 0 for none.
    public static int[] of(List<Question> questions, Lines lines) {
        var walk = new FollowUps(questions, lines);
        int[] around = new int[questions.size()];
        for (int at = 0; at < around.length; at++) {
            around[at] = walk.next(at);
        }
        return around;
    }

    private int next(int at) {
        var question = questions.get(at);
        int start = lines.start(question.line());
        while (depth > 0 && known(depth - 1).end() <= start) {
            depth--;
        }
        int found = around(start);
        if (question.kind() == Question.Kind.HEADING) {
            depth = 0;
        }
        open[depth++] = at;
        return found;
    }

    private int around(int start) {
        for (int at = depth - 1; at >= Math.max(0, depth - FAR); at--) {
            if (known(at).start() <= start && start < known(at).end()) {
                return open[at] + 1;
            }
        }
        return 0;
    }

    private ByteRange known(int at) {
        return questions.get(open[at]).known();
    }
}
