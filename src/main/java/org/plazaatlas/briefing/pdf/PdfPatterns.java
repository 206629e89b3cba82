package org.plazaatlas.briefing.pdf;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DPaintApplier;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPatternContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;
import org.plazaatlas.cartography.symbology.FillTexture;

import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Writes textures as tiling patterns (ISO 32000-1, 8.7.3), each once in a document. */
final class PdfPatterns extends PdfBoxGraphics2DPaintApplier {

    /** A texture on a page of some scale. */
    private record Placed(FillTexture texture, AffineTransform toForm) {}

    private final Map<Placed, PDTilingPattern> patterns = new HashMap<>();

    @Override
    public PDShading applyPaint(
            Paint paint, PDPageContentStream stream, AffineTransform toForm, IPaintEnv form)
            throws IOException {
        if (!(paint instanceof FillTexture texture)) {
            return super.applyPaint(paint, stream, toForm, form);
        }
        PDResources resources = form.getResources();
        COSName name = resources.add(pattern(new Placed(texture, new AffineTransform(toForm))));
        stream.setNonStrokingColor(new PDColor(name, new PDPattern(resources)));
        return null;
    }

    private PDTilingPattern pattern(Placed placed) throws IOException {
        PDTilingPattern pattern = patterns.get(placed);
        if (pattern == null) {
            pattern = tiling(placed);
            patterns.put(placed, pattern);
        }
        return pattern;
    }

    private static PDTilingPattern tiling(Placed placed) throws IOException {
        FillTexture texture = placed.texture();
        float side = (float) texture.side();
        AffineTransform toForm = new AffineTransform(placed.toForm());
        toForm.translate(texture.anchor().getX(), texture.anchor().getY());
        PDTilingPattern pattern = new PDTilingPattern();
        pattern.setPaintType(PDTilingPattern.PAINT_COLORED);
        pattern.setTilingType(PDTilingPattern.TILING_CONSTANT_SPACING);
        pattern.setBBox(new PDRectangle(side, side));
        pattern.setXStep(side);
        pattern.setYStep(side);
        pattern.setMatrix(toForm);
        try (PDPatternContentStream stream = new PDPatternContentStream(pattern)) {
            for (FillTexture.Mark mark : texture.tile()) {
                stream.setNonStrokingColor(mark.colour());
                add(stream, mark.shape());
                stream.fill();
            }
        }
        return pattern;
    }

    private static void add(PDPatternContentStream stream, Shape shape) throws IOException {
        float[] to = new float[6];
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            switch (path.currentSegment(to)) {
                case PathIterator.SEG_MOVETO -> stream.moveTo(to[0], to[1]);
                case PathIterator.SEG_LINETO -> stream.lineTo(to[0], to[1]);
                case PathIterator.SEG_CUBICTO ->
                        stream.curveTo(to[0], to[1], to[2], to[3], to[4], to[5]);
                case PathIterator.SEG_CLOSE -> stream.closePath();
                default -> throw new IllegalStateException("marks have no quadratic curves");
            }
        }
    }
}
