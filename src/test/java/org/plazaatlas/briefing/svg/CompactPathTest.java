package org.plazaatlas.briefing.svg;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.batik.parser.AWTPathProducer;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

class CompactPathTest {

    @Test
    void linesAreRelativeAndSayTheirCommandOnce() {
        assertThat(CompactPath.of("M10 20 L12.5 20 L12.5 21 L13 22.04 L12 21 Z M1 1 L2 2"))
                .isEqualTo("m10 20h2.5v1l.5 1-1-1zm-9-19 1 1");
    }

    @Test
    void pointsThatAreOneAfterRoundingAreOneExceptDots() {
        assertThat(CompactPath.of("M0 0 L5 5 L5.02 5.01 L6 6")).isEqualTo("m0 0 5 5 1 1");
        assertThat(CompactPath.of("M3 3 L3 3")).isEqualTo("m3 3h0");
    }

    @Test
    void theLineThatClosesIsLeftToTheCommandThatCloses() {
        assertThat(CompactPath.of("M0 0 L2 0 L2 2 L0 0 Z M5 5 L5 5 Z"))
                .isEqualTo("m0 0h2v2zm5 5h0z");
        assertThat(CompactPath.of("")).isEmpty();
    }

    @Test
    void curvesStayCurves() {
        assertThat(CompactPath.of("M0 0 C1 1 2 2 3 3 Q4 4 5 5 Z"))
                .isEqualTo("m0 0c1 1 2 2 3 3q1 1 2 2z");
    }

    /** 500 seeded paths, read again by Batik. */
    @Test
    void everyPointStaysWithinATenthOfAPixel() throws IOException {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            StringBuilder data = new StringBuilder();
            for (int part = 0; part < 3; part++) {
                data.append('M').append(point(random));
                for (int i = 0; i < 20; i++) {
                    data.append(" L").append(point(random));
                }
                data.append(random.nextBoolean() ? " Z " : " ");
            }
            List<double[]> expected = points(data.toString());
            List<double[]> compact = points(CompactPath.of(data.toString()));
            assertThat(compact).as("seed %d", seed).hasSameSizeAs(expected);
            for (int i = 0; i < expected.size(); i++) {
                assertThat(compact.get(i))
                        .as("seed %d", seed)
                        .containsExactly(expected.get(i), Offset.offset(0.06));
            }
        }
    }

    private static String point(Random random) {
        return String.format(
                Locale.ROOT, "%.2f %.2f", random.nextDouble(-50, 2000), random.nextDouble(1080));
    }

    private static List<double[]> points(String data) throws IOException {
        Shape shape =
                AWTPathProducer.createShape(new StringReader(data), PathIterator.WIND_NON_ZERO);
        List<double[]> points = new ArrayList<>();
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            double[] to = new double[6];
            if (path.currentSegment(to) != PathIterator.SEG_CLOSE) {
                points.add(new double[] {to[0], to[1]});
            }
        }
        return points;
    }
}
