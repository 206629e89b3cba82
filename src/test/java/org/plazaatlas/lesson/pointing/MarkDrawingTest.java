package org.plazaatlas.lesson.pointing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.cartography.geometry.Viewport;
import org.plazaatlas.language.Text;
import org.plazaatlas.lesson.TinyLesson;
import org.plazaatlas.lesson.content.LabelSide;
import org.plazaatlas.lesson.content.MapSpot;
import org.plazaatlas.lesson.content.PointingMark;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.City;
import org.plazaatlas.model.Subject;

import java.awt.geom.Point2D;
import java.util.Optional;

/** The marks that strokes on the tiny map make. */
class MarkDrawingTest {

    private static final Text WORDS = Text.same("?");
    private static final Atlas ATLAS = TinyAtlas.atlas();
    private static final Viewport VIEWPORT = Viewport.fitting(TinyLesson.VIEW.extent(), 600, 400);
    private static final City CITY = ATLAS.contents().cities().getFirst();
    private final MarkDrawing drawing = new MarkDrawing(ATLAS, VIEWPORT);

    @Test
    void anEndNearACityMeansTheCity() {
        Point2D near = moved(city(), 4, 3);
        assertThat(of(MarkKind.RING, near, moved(near, 60, 0)))
                .get()
                .extracting(mark -> ((PointingMark.Ring) mark).around())
                .isEqualTo(new MapSpot.OfSubject(Subject.city(CITY.id())));
    }

    @Test
    void anEndFarFromACityIsThePlaceItself() {
        Point2D far = moved(city(), 0, -40);
        PointingMark.Callout label =
                (PointingMark.Callout) of(MarkKind.LABEL, far, far).orElseThrow();
        MapSpot.Point spot = (MapSpot.Point) label.at();
        Coordinate map = ATLAS.projection().toMap(spot.location());
        assertThat(VIEWPORT.toPixel(map.x, map.y).distance(far)).isLessThan(1);
        assertThat(label.label()).isEqualTo(WORDS);
    }

    @Test
    void aLabelStandsOnTheSideThatIsDrawnTo() {
        Point2D at = city();
        assertThat(side(moved(at, 50, 4))).isEqualTo(LabelSide.EAST);
        assertThat(side(moved(at, -40, 38))).isEqualTo(LabelSide.SOUTH_WEST);
        assertThat(side(moved(at, 0, -50))).isEqualTo(LabelSide.NORTH);
        assertThat(side(at)).isEqualTo(LabelSide.NORTH_EAST);
    }

    private LabelSide side(Point2D to) {
        PointingMark mark = of(MarkKind.LABEL, city(), to).orElseThrow();
        assertThat(mark.label()).isEqualTo(CITY.name());
        return ((PointingMark.Callout) mark).side();
    }

    @Test
    void aRingIsAsLargeAsItIsDrawn() {
        Point2D far = moved(city(), 0, -40);
        PointingMark.Ring ring =
                (PointingMark.Ring) of(MarkKind.RING, far, moved(far, 50, 0)).orElseThrow();
        assertThat(ring.radiusKm()).isCloseTo(50 * VIEWPORT.metresPerPixel() / 1000, within(0.51));
    }

    @Test
    void anArrowNeedsALength() {
        assertThat(of(MarkKind.ARROW, city(), moved(city(), 2, 2))).isEmpty();
        assertThat(of(MarkKind.ARROW, city(), moved(city(), 80, 2))).isPresent();
    }

    @Test
    void anOutlineIsThatOfTheStateClickedOn() {
        assertThat(of(MarkKind.OUTLINE, city(), city()))
                .contains(new PointingMark.Highlight(Subject.state(CITY.stateCode()), Text.EMPTY));
        Point2D sea = new Point2D.Double(-5000, -5000);
        assertThat(of(MarkKind.OUTLINE, sea, sea)).isEmpty();
    }

    private Optional<PointingMark> of(MarkKind kind, Point2D from, Point2D to) {
        return drawing.of(kind, from, to, WORDS);
    }

    private static Point2D city() {
        Coordinate map = ATLAS.projection().toMap(CITY.location());
        return VIEWPORT.toPixel(map.x, map.y);
    }

    private static Point2D moved(Point2D from, double dx, double dy) {
        return new Point2D.Double(from.getX() + dx, from.getY() + dy);
    }
}
