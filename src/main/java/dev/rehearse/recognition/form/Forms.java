package dev.rehearse.recognition.form;

import dev.rehearse.markdown.BlockKind;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/// All forms of questions this program knows, tried in this order. A new form is a new row.
final class Forms {
    private static final List<Form> ALL =
            List.of(
                    new Form(EnumSet.of(BlockKind.HEADING), HeadingForm::at),
                    new Form(EnumSet.of(BlockKind.BULLET, BlockKind.NUMBER), FollowUpForm::at),
                    new Form(EnumSet.of(BlockKind.BULLET, BlockKind.NUMBER), ArrowForm::at),
                    new Form(EnumSet.of(BlockKind.BULLET, BlockKind.NUMBER), ItemForm::at),
                    new Form(EnumSet.of(BlockKind.PARAGRAPH), OrgForm::at),
                    new Form(EnumSet.of(BlockKind.PARAGRAPH), TableForm::at),
                    new Form(EnumSet.of(BlockKind.PARAGRAPH), AdmonitionForm::at),
                    new Form(EnumSet.of(BlockKind.PARAGRAPH), CalloutForm::at),
                    new Form(EnumSet.of(BlockKind.PARAGRAPH), LabelForm::at),
                    new Form(EnumSet.of(BlockKind.PARAGRAPH), FollowUpForm::at),
                    new Form(EnumSet.of(BlockKind.PARAGRAPH), AnnouncedLines::at),
                    new Form(EnumSet.of(BlockKind.PARAGRAPH), FrontForm::at),
                    new Form(EnumSet.of(BlockKind.PARAGRAPH), BoldLines::at),
                    new Form(EnumSet.of(BlockKind.PARAGRAPH), BoldForm::at),
                    new Form(EnumSet.of(BlockKind.PARAGRAPH), ItalicForm::at),
                    new Form(EnumSet.of(BlockKind.PARAGRAPH), NumberedForm::at),
                    new Form(EnumSet.of(BlockKind.PARAGRAPH), NamedForm::at),
                    new Form(EnumSet.of(BlockKind.PARAGRAPH), CardForm::at),
                    new Form(EnumSet.of(BlockKind.PARAGRAPH), OptionsForm::at),
                    new Form(EnumSet.of(BlockKind.PARAGRAPH), ParenthesesForm::at),
                    new Form(EnumSet.of(BlockKind.PARAGRAPH), TightHeading::at),
                    new Form(EnumSet.of(BlockKind.PARAGRAPH), FoldedForm::at),
                    new Form(EnumSet.of(BlockKind.PARAGRAPH), TopicForm::at),
                    new Form(EnumSet.of(BlockKind.PARAGRAPH), OnlyLines::at),
                    new Form(EnumSet.of(BlockKind.PARAGRAPH, BlockKind.INDENTED), LazyItems::at),
                    new Form(EnumSet.of(BlockKind.INDENTED), IndentedForm::at),
                    new Form(EnumSet.of(BlockKind.FENCE), FencedForm::at),
                    new Form(EnumSet.of(BlockKind.PARAGRAPH), ReportedForm::at),
                    new Form(EnumSet.of(BlockKind.PARAGRAPH), ProblemForm::at),
                    new Form(EnumSet.of(BlockKind.PARAGRAPH), LineForm::at),
                    new Form(EnumSet.of(BlockKind.PARAGRAPH), AboveCodeForm::at),
                    new Form(EnumSet.of(BlockKind.PARAGRAPH), SeriesForm::at),
                    new Form(EnumSet.of(BlockKind.PARAGRAPH), JottedForm::at),
                    new Form(EnumSet.of(BlockKind.PARAGRAPH), LoneLineForm::at),
                    new Form(EnumSet.of(BlockKind.PARAGRAPH), LazyLines::at),
                    new Form(EnumSet.of(BlockKind.PARAGRAPH), QuoteForm::at),
                    new Form(EnumSet.of(BlockKind.PARAGRAPH), ApartForm::at),
                    new Form(EnumSet.of(BlockKind.HTML), HtmlForm::at));

    /// By a kind's code, the rows that look at it.
    private static final Form[][] BY_KIND = byKind();

    private Forms() {}

    /// Those that look at blocks of a kind, in their order.
    static Form[] of(BlockKind kind) {
        return BY_KIND[kind.code()];
    }

    private static Form[][] byKind() {
        var byKind = new Form[BlockKind.values().length][];
        for (var kind : BlockKind.values()) {
            var forms = new ArrayList<Form>();
            for (var form : ALL) {
                if (form.looksAt().contains(kind)) {
                    forms.add(form);
                }
            }
            byKind[kind.code()] = forms.toArray(new Form[0]);
        }
        return byKind;
    }
}
