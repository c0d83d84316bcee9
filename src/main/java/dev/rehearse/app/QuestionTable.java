package dev.rehearse.app;

import dev.rehearse.rehearsal.Times;
import dev.rehearse.screen.Columns;
import dev.rehearse.screen.Safe;
import dev.rehearse.ui.frame.Sign;

import java.util.ArrayList;
import java.util.List;

/// Questions as lines for a person, aligned, each with what it takes to find it.
final class QuestionTable {
    private static final int WIDEST_SECTION = 32;

    private QuestionTable() {}

    /// With a column of files when they are of several.
    static List<String> lines(List<Listed> questions) {
        boolean several = questions.stream().map(Listed::file).distinct().count() > 1;
        return Table.lines(questions.stream().map(question -> row(question, several)).toList());
    }

    private static List<String> row(Listed question, boolean several) {
        var row = new ArrayList<String>();
        if (several) {
            row.add(Safe.text(question.file()));
        }
        row.add("%3d".formatted(question.question().number()));
        row.add("line " + question.question().line());
        row.add((question.answered() ? Sign.ANSWERED : Sign.OPEN).shape());
        row.add(question.kind());
        row.add(question.direction());
        row.add(Times.text(question.budget()));
        row.add(Columns.cut(Safe.text(question.section()), WIDEST_SECTION));
        row.add(Safe.text(question.question().text()));
        return row;
    }
}
