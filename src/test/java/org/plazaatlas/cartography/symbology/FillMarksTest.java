package org.plazaatlas.cartography.symbology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plazaatlas.cartography.geometry.PictureSize;
import org.plazaatlas.cartography.paint.ZonePainter;
import org.plazaatlas.cartography.symbology.Fill.Slant;
import org.plazaatlas.cartography.symbology.Fill.Stripe;
import org.plazaatlas.cartography.typesetting.VectorOutput;
import org.plazaatlas.view.Theme;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.List;

class FillMarksTest {

    private static final PictureSize SIZE = new PictureSize(120, 90, 4);
    private static final Shape AREA = new Ellipse2D.Double(5, 8, 100, 75);
    private static final Point2D ANCHOR = new Point2D.Double(-31.25, 17.75);

    private final ZonePainter painter = new ZonePainter(Palettes.of(Theme.LIGHT));

    @ParameterizedTest
    @EnumSource
    void aTextureLooksTheSameAsFormsAndAsPixels(Hatch hatch) {
        assertAlike(new Fill.Textured(Color.ORANGE, Color.BLUE, hatch));
    }

    @ParameterizedTest
    @EnumSource
    void stripesLookTheSameAsFormsAndAsPixels(Slant slant) {
        List<Stripe> stripes =
                List.of(
                        new Stripe(Color.RED, 7),
                        new Stripe(Color.WHITE, 2),
                        new Stripe(Color.BLUE, 5));
        assertAlike(new Fill.Stripes(stripes, slant));
    }

    @ParameterizedTest
    @EnumSource
    void texturedStripesLookTheSameAsFormsAndAsPixels(Hatch hatch) {
        List<Stripe> stripes =
                List.of(
                        new Stripe(new Fill.Textured(Color.RED, Color.BLUE, hatch), 7),
                        new Stripe(Color.WHITE, 1),
                        new Stripe(new Fill.Textured(Color.GRAY, Color.GREEN, Hatch.DOTS), 7));
        assertAlike(new Fill.Stripes(stripes, Slant.FORWARD));
    }

    private void assertAlike(Fill fill) {
        assertThat(meanDifference(drawn(fill, false), drawn(fill, true))).isLessThan(1.5);
    }

    private BufferedImage drawn(Fill fill, boolean asForms) {
        BufferedImage image =
                new BufferedImage(
                        SIZE.deviceWidth(), SIZE.deviceHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        SIZE.prepare(graphics);
        graphics.setRenderingHint(VectorOutput.KEY, asForms);
        painter.fill(graphics, AREA, fill, ANCHOR, SIZE.scale());
        graphics.dispose();
        return image;
    }

    /** Of a channel, from 0 to 255. */
    private static double meanDifference(BufferedImage a, BufferedImage b) {
        long sum = 0;
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = 0; x < a.getWidth(); x++) {
                for (int shift = 0; shift <= 16; shift += 8) {
                    sum +=
                            Math.abs(
                                    (a.getRGB(x, y) >> shift & 255)
                                            - (b.getRGB(x, y) >> shift & 255));
                }
            }
        }
        return sum / (3.0 * a.getWidth() * a.getHeight());
    }
}
