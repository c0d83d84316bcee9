package dev.rehearse.recognition.form;

import static dev.rehearse.markdown.BlockKind.BULLET;
import static dev.rehearse.markdown.BlockKind.FENCE;
import static dev.rehearse.markdown.BlockKind.HEADING;
import static dev.rehearse.markdown.BlockKind.HTML;
import static dev.rehearse.markdown.BlockKind.INDENTED;
import static dev.rehearse.markdown.BlockKind.NUMBER;
import static dev.rehearse.markdown.BlockKind.PARAGRAPH;

import dev.rehearse.markdown.BlockKind;
import dev.rehearse.markdown.Blocks;

import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;

/// All forms of questions this program knows, tried in this order. A new form is a new row.
final class Forms {
    private static final List<Form> ALL =
            List.of(
                    anywhere(HeadingForm::at, HEADING),
                    anywhere(FollowUpForm::at, BULLET, NUMBER),
                    anywhere(ArrowForm::at, BULLET, NUMBER),
                    anywhere(ItemForm::at, BULLET, NUMBER),
                    anywhere(OrgForm::at, PARAGRAPH),
                    anywhere(TableForm::at, PARAGRAPH),
                    atTop(AdmonitionForm::at, PARAGRAPH),
                    anywhere(CalloutForm::at, PARAGRAPH),
                    anywhere(LabelForm::at, PARAGRAPH),
                    anywhere(FollowUpForm::at, PARAGRAPH),
                    atTop(AnnouncedLines::at, PARAGRAPH),
                    atTop(FrontForm::at, PARAGRAPH),
                    atTop(BoldLines::at, PARAGRAPH),
                    atTop(BoldForm::at, PARAGRAPH),
                    atTop(ItalicForm::at, PARAGRAPH),
                    atTop(NumberedForm::at, PARAGRAPH),
                    atTop(NamedForm::at, PARAGRAPH),
                    atTop(CardForm::at, PARAGRAPH),
                    atTop(OptionsForm::at, PARAGRAPH),
                    atTop(ParenthesesForm::at, PARAGRAPH),
                    atTop(TightHeading::at, PARAGRAPH),
                    anywhere(FoldedForm::at, PARAGRAPH),
                    atTop(TopicForm::at, PARAGRAPH),
                    anywhere(OnlyLines::at, PARAGRAPH),
                    atTop(LazyItems::at, PARAGRAPH, INDENTED),
                    atTop(IndentedForm::at, INDENTED),
                    anywhere(FencedForm::at, FENCE),
                    atTop(ReportedForm::at, PARAGRAPH),
                    atTop(ProblemForm::at, PARAGRAPH),
                    atTop(LineForm::at, PARAGRAPH),
                    atTop(AboveCodeForm::at, PARAGRAPH),
                    atTop(SeriesForm::at, PARAGRAPH),
                    atTop(JottedForm::at, PARAGRAPH),
                    atTop(LoneLineForm::at, PARAGRAPH),
                    anywhere(LazyLines::at, PARAGRAPH),
                    anywhere(QuoteForm::at, PARAGRAPH),
                    atTop(ApartForm::at, PARAGRAPH),
                    anywhere(HtmlForm::at, HTML));

    /// By a kind's code, the rows that look at it where it stands in nothing else.
    private static final Form[][] AT_TOP = byKind(_ -> true);

    /// The same where it stands in an item or a quote.
    private static final Form[][] WITHIN = byKind(form -> !form.onlyAtTop());

    private Forms() {}

    /// Those that look at such a block, in their order.
    static Form[] of(Blocks blocks, int block) {
        return (blocks.parent(block) < 0 ? AT_TOP : WITHIN)[blocks.kind(block).code()];
    }

    private static Form atTop(Form.Look look, BlockKind first, BlockKind... others) {
        return new Form(EnumSet.of(first, others), true, look);
    }

    private static Form anywhere(Form.Look look, BlockKind first, BlockKind... others) {
        return new Form(EnumSet.of(first, others), false, look);
    }

    private static Form[][] byKind(Predicate<Form> looks) {
        var byKind = new Form[BlockKind.values().length][];
        for (var kind : BlockKind.values()) {
            byKind[kind.code()] =
                    ALL.stream()
                            .filter(form -> form.looksAt().contains(kind) && looks.test(form))
                            .toArray(Form[]::new);
        }
        return byKind;
    }
}
