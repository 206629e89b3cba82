package org.plazaatlas.cartography.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Random;

class VisiblePartTest {

    private static final Rectangle2D FRAME = new Rectangle2D.Double(0, 0, 60, 40);
    private static final float PEN = 3;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void aThinnedOutShapeLooksTheSameWithinTheFrame(long seed) {
        Path2D whole = wandering(new Random(seed));
        Shape part = VisiblePart.of(whole, FRAME, PEN);
        assertThat(corners(part)).as("corners, seed %s", seed).isLessThan(corners(whole));
        assertThat(pixels(part, true)).as("filled, seed %s", seed).isEqualTo(pixels(whole, true));
        assertThat(pixels(part, false)).as("drawn, seed %s", seed).isEqualTo(pixels(whole, false));
    }

    /** A pattern of discs over a whole state is much larger than what a map of a part shows. */
    @Test
    void loopsBeyondTheFrameAreLeftOut() {
        Path2D discs = new Path2D.Double();
        for (int x = -500; x < 500; x += 10) {
            for (int y = -500; y < 500; y += 10) {
                discs.append(new Ellipse2D.Double(x, y, 6, 6), false);
            }
        }
        Shape part = VisiblePart.of(discs, FRAME, 0);
        assertThat(corners(part)).isLessThan(corners(discs) / 200);
        assertThat(pixels(part, true)).isEqualTo(pixels(discs, true));
        assertThat(corners(VisiblePart.of(discs, new Rectangle2D.Double(900, 0, 9, 9), 0)))
                .isZero();
    }

    /** Closed lines that leave the frame and come back. */
    private static Path2D wandering(Random random) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (int ring = 0; ring < 4; ring++) {
            double x = 60 * random.nextDouble();
            double y = 40 * random.nextDouble();
            path.moveTo(x, y);
            for (int i = 0; i < 60; i++) {
                x += 40 * (random.nextDouble() - 0.5);
                y += 40 * (random.nextDouble() - 0.5);
                path.lineTo(x, y);
            }
            path.closePath();
        }
        return path;
    }

    private static int corners(Shape shape) {
        int corners = 0;
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            corners++;
        }
        return corners;
    }

    private static int[] pixels(Shape shape, boolean filled) {
        BufferedImage image = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setStroke(new BasicStroke(PEN, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        if (filled) {
            graphics.fill(shape);
        } else {
            graphics.draw(shape);
        }
        graphics.dispose();
        return image.getRGB(0, 0, 60, 40, null, 0, 60);
    }
}
