package dev.rehearse.markup;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// Lays the looks of a parsed text over its characters, outer nodes first, text last.
///
/// A node with marks paints all of itself as MARKER and the text in it paints over that: what no
/// text claims is a mark. So no marker's own offset is trusted, some of which Flexmark leaves 0.
final class Paint {
    private final List<Optional<Mark>> looks;

    Paint(int length) {
        looks = new ArrayList<>(Collections.nCopies(length, Optional.empty()));
    }

    /// A node and the look of plain text in it.
    private record Visit(Node node, Optional<Mark> look) {}

    /// Without recursion: a tree may be deeper than the stack.
    void tree(Node document) {
        var open = new ArrayDeque<Visit>();
        open.push(new Visit(document, Optional.empty()));
        while (!open.isEmpty()) {
            Visit visit = open.pop();
            Optional<Mark> inside = paint(visit.node(), visit.look());
            for (Node child = visit.node().getLastChild();
                    child != null;
                    child = child.getPrevious()) {
                open.push(new Visit(child, inside));
            }
        }
    }

    List<Span> spans() {
        var spans = new ArrayList<Span>();
        int start = 0;
        for (int i = 1; i <= looks.size(); i++) {
            if (i == looks.size() || !looks.get(i).equals(looks.get(start))) {
                Optional<Mark> look = looks.get(start);
                if (look.isPresent()) {
                    spans.add(new Span(start, i, look.get()));
                }
                start = i;
            }
        }
        return List.copyOf(spans);
    }

    /// Paints what is the node's own and says how text inside it looks.
    private Optional<Mark> paint(Node node, Optional<Mark> look) {
        return node instanceof Block ? block(node, look) : inline(node, look);
    }

    private Optional<Mark> block(Node node, Optional<Mark> look) {
        return switch (node) {
            case Heading heading -> marked(node, headingOf(heading.getLevel()));
            case BlockQuote quote -> marked(quote, Mark.QUOTE);
            case ListItem item -> item(item, look);
            case FencedCodeBlock fence -> fence(fence);
            case IndentedCodeBlock code -> lines(code.getContentLines(), Mark.CODE);
            case HtmlBlockBase html -> whole(html, Mark.HTML);
            case ThematicBreak rule -> whole(rule, Mark.RULE);
            case TableBlock table -> {
                range(table.getStartOffset(), table.getEndOffset(), Optional.of(Mark.MARKER));
                yield look;
            }
            default -> look;
        };
    }

    private Optional<Mark> inline(Node node, Optional<Mark> look) {
        return switch (node) {
            case StrongEmphasis strong -> marked(strong, joined(look, Mark.STRONG));
            case Emphasis emphasis -> marked(emphasis, joined(look, Mark.EMPHASIS));
            case Strikethrough strike -> marked(strike, joined(look, Mark.STRIKE));
            case Link link -> marked(link, Mark.LINK);
            case Image image -> marked(image, Mark.LINK);
            case LinkRef ref -> reference(ref, look);
            case ImageRef ref -> reference(ref, look);
            case Code code -> marksAround(code, code.getText(), Mark.CODE);
            case AutoLink link -> marksAround(link, link.getText(), Mark.LINK);
            case MailLink link -> marksAround(link, link.getText(), Mark.LINK);
            case Reference definition -> whole(definition, Mark.MARKER);
            case HtmlEntity entity -> text(entity, look);
            case HtmlInlineBase html -> whole(html, Mark.HTML);
            case Text text -> text(text, look);
            case TableHead head -> Optional.of(Mark.TABLE_HEAD);
            case TableSeparator rule -> Optional.of(Mark.MARKER);
            default -> look;
        };
    }

    private Optional<Mark> marked(Node node, Mark inside) {
        range(node.getStartOffset(), node.getEndOffset(), Optional.of(Mark.MARKER));
        return Optional.of(inside);
    }

    private Optional<Mark> whole(Node node, Mark look) {
        range(node.getStartOffset(), node.getEndOffset(), Optional.of(look));
        return Optional.of(look);
    }

    private Optional<Mark> text(Node node, Optional<Mark> look) {
        range(node.getStartOffset(), node.getEndOffset(), look);
        return look;
    }

    private Optional<Mark> marksAround(Node node, BasedSequence text, Mark look) {
        marked(node, look);
        range(text.getStartOffset(), text.getEndOffset(), Optional.of(look));
        return Optional.of(look);
    }

    /// Brackets that name nothing are text.
    private Optional<Mark> reference(RefNode ref, Optional<Mark> look) {
        return ref.isDefined() ? marked(ref, Mark.LINK) : text(ref, look);
    }

    private Optional<Mark> fence(FencedCodeBlock fence) {
        marked(fence, Mark.CODE);
        return lines(fence.getContentLines(), Mark.CODE);
    }

    private Optional<Mark> lines(List<BasedSequence> lines, Mark look) {
        for (BasedSequence line : lines) {
            range(line.getStartOffset(), line.getEndOffset(), Optional.of(look));
        }
        return Optional.of(look);
    }

    private Optional<Mark> item(ListItem item, Optional<Mark> look) {
        BasedSequence marker = item.getOpeningMarker();
        boolean bullet = item instanceof BulletListItem || marker.length() == 1;
        Mark mark = bullet ? Mark.BULLET : Mark.MARKER;
        range(marker.getStartOffset(), marker.getEndOffset(), Optional.of(mark));
        if (item instanceof TaskListItem task) {
            int box = task.getMarkerSuffix().getStartOffset();
            Mark done = task.isItemDoneMarker() ? Mark.TASK_DONE : Mark.TASK_OPEN;
            range(box, box + 3, Optional.of(done));
        }
        return look;
    }

    private void range(int start, int end, Optional<Mark> look) {
        int to = Math.min(end, looks.size());
        for (int i = Math.max(0, start); i < to; i++) {
            looks.set(i, look);
        }
    }

    private static Mark headingOf(int level) {
        return switch (level) {
            case 1 -> Mark.HEADING1;
            case 2 -> Mark.HEADING2;
            default -> Mark.HEADING3;
        };
    }

    /// Headings and links keep their look whatever is stressed in them.
    private static Mark joined(Optional<Mark> outer, Mark inner) {
        if (outer.isEmpty()) {
            return inner;
        }
        return switch (outer.get()) {
            case HEADING1, HEADING2, HEADING3, LINK -> outer.get();
            case STRONG_EMPHASIS -> inner == Mark.STRIKE ? inner : Mark.STRONG_EMPHASIS;
            case STRONG -> inner == Mark.EMPHASIS ? Mark.STRONG_EMPHASIS : inner;
            case EMPHASIS -> inner == Mark.STRONG ? Mark.STRONG_EMPHASIS : inner;
            case STRIKE -> Mark.STRIKE;
            case CODE, QUOTE, MARKER, BULLET, TASK_OPEN, TASK_DONE, RULE, HTML, TABLE_HEAD -> inner;
        };
    }
}
