package org.plazaatlas.briefing.svg;

import org.apache.batik.svggen.DOMGroupManager;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.plazaatlas.cartography.geometry.VisiblePart;
import org.plazaatlas.cartography.typesetting.Typeface;
import org.plazaatlas.cartography.typesetting.Typesetter;
import org.plazaatlas.cartography.typesetting.VectorOutput;
import org.plazaatlas.cartography.typesetting.VectorOutput.Halo;
import org.w3c.dom.Element;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.font.TextAttribute;
import java.awt.geom.AffineTransform;
import java.text.AttributedCharacterIterator;

/** Batik's generator, with text as text on its halo and without what lies outside the clip. */
final class SvgGraphics extends SVGGraphics2D {

    private static final double ANTI_ALIASING = 1;

    private final SvgFonts fonts;

    SvgGraphics(SVGGeneratorContext context, SvgFonts fonts) {
        super(context, false);
        this.fonts = fonts;
        setRenderingHint(VectorOutput.KEY, true);
    }

    private SvgGraphics(SvgGraphics parent) {
        super(parent);
        fonts = parent.fonts;
    }

    @Override
    public Graphics create() {
        return new SvgGraphics(this);
    }

    @Override
    public void fill(Shape shape) {
        super.fill(visible(shape, ANTI_ALIASING));
    }

    @Override
    public void draw(Shape shape) {
        double width = getStroke() instanceof BasicStroke pen ? pen.getLineWidth() : 0;
        super.draw(visible(shape, ANTI_ALIASING + width));
    }

    private Shape visible(Shape shape, double margin) {
        Rectangle clip = getClipBounds();
        return clip == null ? shape : VisiblePart.of(shape, clip, margin);
    }

    /** Two elements where there is a halo: not every reader of SVG knows {@code paint-order}. */
    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {
        if (text.getAttribute(VectorOutput.HALO) instanceof Halo halo) {
            Element rim = letters(text, x, y);
            rim.setAttribute("fill", "none");
            rim.setAttribute("stroke", SvgPicture.hexadecimal(halo.colour()));
            rim.setAttribute("stroke-opacity", decimal(halo.colour().getAlpha() / 255.0));
            rim.setAttribute("stroke-width", decimal(halo.width()));
            rim.setAttribute("stroke-linecap", "round");
            rim.setAttribute("stroke-linejoin", "round");
            rim.setAttribute("aria-hidden", "true");
        }
        letters(text, x, y);
    }

    private Element letters(AttributedCharacterIterator characters, float x, float y) {
        Font font = (Font) characters.getAttribute(TextAttribute.FONT);
        String text = VectorOutput.text(characters);
        Typeface weight = Typeface.of(font);
        fonts.use(weight, text);
        Element element = placed(font, x, y);
        element.setAttribute("font-size", decimal(font.getSize2D()));
        element.setAttribute("font-weight", Integer.toString(weight.weight()));
        // As long in another font too, so that nothing runs off the page.
        element.setAttribute("textLength", decimal(Typesetter.advance(text, font)));
        element.setAttribute("lengthAdjust", "spacingAndGlyphs");
        if (font.getAttributes().get(TextAttribute.TRACKING) instanceof Number tracking) {
            double spacing = tracking.doubleValue() * font.getSize2D();
            element.setAttribute("letter-spacing", decimal(spacing));
        }
        element.appendChild(getDOMFactory().createTextNode(text));
        return element;
    }

    /** A text whose baseline starts at a place. */
    private Element placed(Font font, float x, float y) {
        Element element = getDOMFactory().createElementNS(SVG_NAMESPACE_URI, SVG_TEXT_TAG);
        AffineTransform before = getTransform();
        if (font.isTransformed()) {
            translate(x, y);
            transform(font.getTransform());
        } else {
            element.setAttribute("x", decimal(x));
            element.setAttribute("y", decimal(y));
        }
        getDOMGroupManager().addElement(element, DOMGroupManager.FILL);
        setTransform(before);
        return element;
    }

    private String decimal(double number) {
        return getGeneratorContext().doubleString(number);
    }
}
