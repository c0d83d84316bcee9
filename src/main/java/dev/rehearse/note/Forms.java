package dev.rehearse.note;

import java.util.EnumSet;
import java.util.List;

/// All forms of questions this program knows, tried in this order. A new form is a new row.
final class Forms {
    static final List<Form> ALL =
            List.of(
                    new Form(EnumSet.of(BlockKind.HEADING), HeadingForm::at),
                    new Form(EnumSet.of(BlockKind.BULLET, BlockKind.NUMBER), ItemForm::at),
                    new Form(EnumSet.of(BlockKind.PARAGRAPH), TableForm::at),
                    new Form(EnumSet.of(BlockKind.PARAGRAPH), LabelForm::at),
                    new Form(EnumSet.of(BlockKind.PARAGRAPH), BoldForm::at),
                    new Form(EnumSet.of(BlockKind.PARAGRAPH), TopicForm::at),
                    new Form(EnumSet.of(BlockKind.PARAGRAPH), LineForm::at),
                    new Form(EnumSet.of(BlockKind.HTML), SummaryForm::at));

    /// In bytes. A longer text is no question.
    static final int LONGEST = 2_000;

    private Forms() {}
}
