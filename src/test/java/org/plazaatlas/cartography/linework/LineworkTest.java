package org.plazaatlas.cartography.linework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plazaatlas.MexicoAtlas;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.territory.mosaic.Face;
import org.plazaatlas.territory.mosaic.Mosaic;
import org.plazaatlas.territory.time.History;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.BitSet;

@Execution(ExecutionMode.CONCURRENT)
class LineworkTest {

    @Test
    void theOutlineOfSomeFacesHasNoLineBetweenThem() {
        Mosaic mosaic = History.of(TinyAtlas.atlas()).mosaic();
        Linework linework = new Linework(mosaic, 0);
        BitSet two = mosaic.facesOfState("02").union(mosaic.facesOfState("05")).toBitSet();
        Path2D outline = linework.outline(two);
        double degree = TinyAtlas.METRES_PER_DEGREE;
        assertThat(signedArea(outline)).isCloseTo(2 * degree * degree, within(1e6));
        assertThat(outline.contains(1.5 * degree, degree)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 500, 4_000, 16_000})
    void simplifiedAreasNeitherOverlapNorLeaveGaps(double toleranceMetres) {
        Mosaic mosaic = MexicoAtlas.history().mosaic();
        Linework linework = new Linework(mosaic, toleranceMetres);
        double sum = 0;
        for (Face face : mosaic.faces()) {
            BitSet one = new BitSet();
            one.set(face.index());
            sum += signedArea(linework.outline(one));
        }
        BitSet all = new BitSet();
        all.set(0, mosaic.faces().size());
        double whole = signedArea(linework.outline(all));
        assertThat(sum).isCloseTo(whole, within(whole * 1e-9));
    }

    /** Shells count, holes are taken off: faces lie to the left of their outline. */
    private static double signedArea(Path2D path) {
        double area = 0;
        double[] c = new double[6];
        double startX = 0;
        double startY = 0;
        double x = 0;
        double y = 0;
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            int kind = i.currentSegment(c);
            double nextX = kind == PathIterator.SEG_CLOSE ? startX : c[0];
            double nextY = kind == PathIterator.SEG_CLOSE ? startY : c[1];
            if (kind == PathIterator.SEG_MOVETO) {
                startX = nextX;
                startY = nextY;
            } else {
                area += (x * nextY - nextX * y) / 2;
            }
            x = nextX;
            y = nextY;
        }
        return area;
    }
}
