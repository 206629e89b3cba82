package org.plazaatlas.lesson.text;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The Markdown of lessons (CommonMark 0.31). Nothing that a lesson brings is run or followed: HTML
 * is shown as the text that it is, a link as its words and its address, a picture as its words.
 */
public final class LessonMarkdown {

    private static final Parser PARSER = Parser.builder().build();

    private LessonMarkdown() {}

    /**
     * The text as HTML.
     *
     * @param citation makes the HTML of the citation of a source, given by its id
     */
    public static String html(String markdown, UnaryOperator<String> citation) {
        HtmlRenderer renderer =
                HtmlRenderer.builder()
                        .escapeHtml(true)
                        .nodeRendererFactory(context -> new SafeNodes(context, citation))
                        .build();
        return renderer.render(PARSER.parse(markdown));
    }

    /** The words of the text, without marks of Markdown and without citations. */
    public static String plain(String markdown) {
        return Citations.without(String.join("\n", paragraphs(markdown)));
    }

    /**
     * The words of each paragraph, list item and heading, with their citations; a block of HTML is
     * a paragraph of its signs.
     */
    public static List<String> paragraphs(String markdown) {
        Blocks blocks = new Blocks();
        PARSER.parse(markdown).accept(blocks);
        return List.copyOf(blocks.found);
    }

    /** Collects the words of blocks. */
    private static final class Blocks extends AbstractVisitor {

        private final List<String> found = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();

        private void block(Node block) {
            words.setLength(0);
            visitChildren(block);
            found.add(words.toString().strip());
        }

        @Override
        public void visit(Paragraph paragraph) {
            block(paragraph);
        }

        @Override
        public void visit(Heading heading) {
            block(heading);
        }

        @Override
        public void visit(HtmlBlock html) {
            found.add(html.getLiteral().strip());
        }

        @Override
        public void visit(Text text) {
            words.append(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            words.append(code.getLiteral());
        }

        @Override
        public void visit(HtmlInline html) {
            words.append(html.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak line) {
            words.append(' ');
        }

        @Override
        public void visit(HardLineBreak line) {
            words.append(' ');
        }
    }
}
