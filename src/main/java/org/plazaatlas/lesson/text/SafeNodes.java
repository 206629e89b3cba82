package org.plazaatlas.lesson.text;

import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

import java.util.Set;
import java.util.function.UnaryOperator;

/** Renders what must not lead anywhere: links and pictures as text, and citations as they are. */
final class SafeNodes implements NodeRenderer {

    /** Headings of a text stand below the title of its step. */
    private static final int LEAST_HEADING = 4;

    private final HtmlNodeRendererContext context;
    private final HtmlWriter out;
    private final UnaryOperator<String> citation;

    SafeNodes(HtmlNodeRendererContext context, UnaryOperator<String> citation) {
        this.context = context;
        this.citation = citation;
        out = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Text.class, Link.class, Image.class, Heading.class);
    }

    @Override
    public void render(Node node) {
        switch (node) {
            case Text text ->
                    out.raw(Citations.replaced(text.getLiteral(), HtmlText::escaped, citation));
            case Link link -> link(link);
            case Heading heading -> heading(heading);
            default -> children(node);
        }
    }

    private void link(Link link) {
        children(link);
        out.text(" (" + link.getDestination() + ")");
    }

    private void heading(Heading heading) {
        String tag = "h" + Math.min(6, LEAST_HEADING - 1 + heading.getLevel());
        out.line();
        out.tag(tag);
        children(heading);
        out.tag("/" + tag);
        out.line();
    }

    private void children(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }
}
