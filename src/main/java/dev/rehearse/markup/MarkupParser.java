package dev.rehearse.markup;

import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;

import java.util.List;

/// Flexmark as we set it up; loaded with the first text that is shown in colour.
final class MarkupParser {
    private static final Parser PARSER =
            Parser.builder(
                            new MutableDataSet()
                                    .set(
                                            Parser.EXTENSIONS,
                                            List.of(
                                                    TablesExtension.create(),
                                                    TaskListExtension.create(),
                                                    StrikethroughExtension.create(),
                                                    AutolinkExtension.create())))
                    .build();

    private MarkupParser() {}

    static Node parse(String text) {
        return PARSER.parse(text);
    }
}
