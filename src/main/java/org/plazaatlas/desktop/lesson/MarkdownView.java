package org.plazaatlas.desktop.lesson;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.plazaatlas.lesson.text.Citations;

import java.util.Optional;
import java.util.function.Function;

/**
 * Shows the Markdown of a lesson. Nothing that a text brings is run, loaded or followed: HTML is
 * shown as the text that it is, a link as its words and its address, a picture as its words.
 */
public final class MarkdownView extends VBox {

    private static final Parser PARSER = Parser.builder().build();

    private final Function<String, Optional<javafx.scene.Node>> citation;

    /**
     * @param citation makes what stands for a citation, given by the id of its source; empty for
     *     nothing
     */
    public MarkdownView(String markdown, Function<String, Optional<javafx.scene.Node>> citation) {
        this.citation = citation;
        getStyleClass().add("markdown");
        PARSER.parse(markdown).accept(new Blocks());
    }

    /** Makes one flow of text of each block. */
    private final class Blocks extends AbstractVisitor {

        private TextFlow flow = new TextFlow();
        private String style = "";

        private void flow(Block block, String styleClass, String bullet) {
            flow = new TextFlow();
            flow.getStyleClass().add(styleClass);
            getChildren().add(flow);
            words(bullet);
            visitChildren(block);
        }

        @Override
        public void visit(Paragraph paragraph) {
            if (paragraph.getParent() instanceof ListItem item) {
                flow(paragraph, "markdown-item", bullet(item));
            } else {
                flow(paragraph, "markdown-paragraph", "");
            }
        }

        private String bullet(ListItem item) {
            return switch (item.getParent()) {
                case BulletList _ -> "•  ";
                case OrderedList list -> place(item, list) + ".  ";
                case null, default -> "";
            };
        }

        private int place(Node item, OrderedList list) {
            int place = Optional.ofNullable(list.getMarkerStartNumber()).orElse(1);
            for (Node at = item.getPrevious(); at != null; at = at.getPrevious()) {
                place++;
            }
            return place;
        }

        @Override
        public void visit(Heading heading) {
            flow(heading, "markdown-heading", "");
        }

        @Override
        public void visit(FencedCodeBlock code) {
            flow(code, "markdown-paragraph", code.getLiteral());
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            flow(code, "markdown-paragraph", code.getLiteral());
        }

        @Override
        public void visit(HtmlBlock html) {
            flow(html, "markdown-paragraph", html.getLiteral());
        }

        @Override
        public void visit(Text text) {
            Citations.each(text.getLiteral(), this::words, this::cite);
        }

        @Override
        public void visit(Code code) {
            words(code.getLiteral());
        }

        @Override
        public void visit(HtmlInline html) {
            words(html.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak line) {
            words(" ");
        }

        @Override
        public void visit(HardLineBreak line) {
            words("\n");
        }

        @Override
        public void visit(Emphasis emphasis) {
            styled("markdown-emphasis", emphasis);
        }

        @Override
        public void visit(StrongEmphasis emphasis) {
            styled("markdown-strong", emphasis);
        }

        private void styled(String styleClass, Node node) {
            String before = style;
            style = styleClass;
            visitChildren(node);
            style = before;
        }

        @Override
        public void visit(Link link) {
            visitChildren(link);
            words(" (" + link.getDestination() + ")");
        }

        private void words(String words) {
            if (!words.isEmpty()) {
                flow.getChildren().add(text(words));
            }
        }

        private javafx.scene.text.Text text(String words) {
            javafx.scene.text.Text text = new javafx.scene.text.Text(words);
            text.getStyleClass().add("markdown-text");
            if (!style.isEmpty()) {
                text.getStyleClass().add(style);
            }
            return text;
        }

        private void cite(String id) {
            citation.apply(id).ifPresent(number -> lastWord().getChildren().add(number));
        }

        /** The last word of the flow, from which no line break parts the number of its source. */
        private HBox lastWord() {
            if (!flow.getChildren().isEmpty()
                    && flow.getChildren().getLast() instanceof HBox word) {
                return word;
            }
            HBox word = new HBox();
            word.setAlignment(Pos.BASELINE_LEFT);
            if (!flow.getChildren().isEmpty()
                    && flow.getChildren().getLast() instanceof javafx.scene.text.Text text) {
                int start = text.getText().lastIndexOf(' ') + 1;
                word.getChildren().add(text(text.getText().substring(start)));
                text.setText(text.getText().substring(0, start));
            }
            flow.getChildren().add(word);
            return word;
        }
    }
}
