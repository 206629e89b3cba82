package org.plazaatlas.briefing.slides;

import org.apache.batik.ext.awt.g2d.AbstractGraphics2D;
import org.apache.batik.ext.awt.g2d.GraphicContext;
import org.plazaatlas.cartography.paint.DrawnPart;
import org.plazaatlas.cartography.symbology.FillTexture;
import org.plazaatlas.cartography.typesetting.VectorOutput;
import org.plazaatlas.cartography.typesetting.VectorOutput.Halo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Shape;
import java.awt.font.TextAttribute;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.List;

/**
 * Takes down what the painters draw as shapes in logical pixels of a page, cut to the clip. It
 * knows what they use: filled and drawn shapes, colours, plain pens and texts with their halos.
 */
final class ShapeRecorder extends AbstractGraphics2D {

    private static final int PLAIN =
            AffineTransform.TYPE_TRANSLATION | AffineTransform.TYPE_MASK_SCALE;

    private final List<DrawnShape> shapes;

    /**
     * @param shapes gets all shapes
     * @param scale device pixels per logical pixel of the page
     */
    ShapeRecorder(List<DrawnShape> shapes, double scale) {
        super(false);
        this.shapes = shapes;
        gc = new GraphicContext();
        scale(1 / scale, 1 / scale);
        setRenderingHint(VectorOutput.KEY, true);
        setRenderingHint(DrawnPart.KEY, DrawnPart.ASKED);
    }

    private ShapeRecorder(ShapeRecorder parent) {
        super(parent);
        shapes = parent.shapes;
    }

    @Override
    public Graphics create() {
        return new ShapeRecorder(this);
    }

    @Override
    public void fill(Shape shape) {
        if (getPaint() instanceof FillTexture texture) {
            fill(shape, texture);
            return;
        }
        Shape visible = onPage(new ShapeClip(getClip()).areaOf(shape));
        if (!visible.getBounds2D().isEmpty()) {
            shapes.add(new DrawnShape.Filled(part(), visible, getColor()));
        }
    }

    private void fill(Shape area, FillTexture texture) {
        ShapeRecorder inside = new ShapeRecorder(this);
        inside.clip(area);
        for (FillTexture.Mark mark : texture.over(area)) {
            inside.setPaint(mark.colour());
            inside.fill(mark.shape());
        }
    }

    @Override
    public void draw(Shape shape) {
        Shape visible = new ShapeClip(getClip()).lineOf(shape);
        if (!visible.getPathIterator(null).isDone()) {
            BasicStroke pen = visible == shape ? pen(cap()) : pen(BasicStroke.CAP_BUTT);
            shapes.add(new DrawnShape.Stroked(part(), onPage(visible), getColor(), pen));
        }
    }

    private int cap() {
        return ((BasicStroke) getStroke()).getEndCap();
    }

    private Object part() {
        return getRenderingHint(DrawnPart.KEY);
    }

    /** The shape in logical pixels of the page; a circle stays one. */
    private Shape onPage(Shape shape) {
        AffineTransform transform = getTransform();
        if (shape instanceof Ellipse2D ellipse && isPlain(transform)) {
            Rectangle2D frame =
                    transform.createTransformedShape(ellipse.getBounds2D()).getBounds2D();
            return new Ellipse2D.Double(
                    frame.getX(), frame.getY(), frame.getWidth(), frame.getHeight());
        }
        return transform.createTransformedShape(shape);
    }

    private static boolean isPlain(AffineTransform transform) {
        return (transform.getType() & ~PLAIN) == 0;
    }

    /** The pen in logical pixels of the page. Round ends of a cut line would leave the clip. */
    private BasicStroke pen(int cap) {
        BasicStroke pen = (BasicStroke) getStroke();
        float scale = (float) Math.sqrt(Math.abs(getTransform().getDeterminant()));
        float[] dashes = pen.getDashArray();
        if (dashes != null) {
            for (int i = 0; i < dashes.length; i++) {
                dashes[i] *= scale;
            }
        }
        return new BasicStroke(
                pen.getLineWidth() * scale, cap, pen.getLineJoin(), pen.getMiterLimit(), dashes, 0);
    }

    @Override
    public void drawString(AttributedCharacterIterator characters, float x, float y) {
        Font font = (Font) characters.getAttribute(TextAttribute.FONT);
        String text = VectorOutput.text(characters);
        AffineTransform place = getTransform();
        float scale = (float) place.getScaleX();
        double[] origin = {x, y};
        place.transform(origin, 0, origin, 0, 1);
        Font onPage = font.deriveFont(font.getSize2D() * scale);
        if (characters.getAttribute(VectorOutput.HALO) instanceof Halo halo) {
            Shape rim = HaloOutline.of(text, onPage, halo.width() * scale, origin[0], origin[1]);
            shapes.add(new DrawnShape.Filled(part(), rim, halo.colour()));
        }
        shapes.add(
                new DrawnShape.Lettered(
                        part(),
                        text,
                        onPage,
                        font.isTransformed(),
                        getColor(),
                        origin[0],
                        origin[1]));
    }

    @Override
    public Color getColor() {
        return (Color) getPaint();
    }

    @Override
    public void drawString(String text, float x, float y) {
        throw unknown("a text without its font");
    }

    @Override
    public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
        throw unknown("a picture");
    }

    @Override
    public boolean drawImage(
            Image image, int x, int y, int width, int height, ImageObserver observer) {
        throw unknown("a picture");
    }

    @Override
    public void drawRenderedImage(RenderedImage image, AffineTransform transform) {
        throw unknown("a picture");
    }

    @Override
    public void drawRenderableImage(RenderableImage image, AffineTransform transform) {
        throw unknown("a picture");
    }

    private static UnsupportedOperationException unknown(String what) {
        return new UnsupportedOperationException(what + " has no shape on a slide");
    }

    @Override
    public void setXORMode(Color colour) {
        throw unknown("a colour that depends on the ground");
    }

    @Override
    public void copyArea(int x, int y, int width, int height, int dx, int dy) {
        throw unknown("a copied part");
    }

    @Override
    public FontMetrics getFontMetrics(Font font) {
        BufferedImage any = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
        return any.createGraphics().getFontMetrics(font);
    }

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        return null;
    }

    @Override
    public void dispose() {
        // Nothing is held.
    }
}
