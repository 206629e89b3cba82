package org.plazaatlas.lesson.pointing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.cartography.geometry.Viewport;
import org.plazaatlas.cartography.page.Page;
import org.plazaatlas.cartography.page.Plate;
import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.cartography.page.PlatePainter;
import org.plazaatlas.cartography.paint.PageLayer;
import org.plazaatlas.language.Text;
import org.plazaatlas.lesson.TinyLesson;
import org.plazaatlas.lesson.content.LabelSide;
import org.plazaatlas.lesson.content.MapSpot;
import org.plazaatlas.lesson.content.PointingMark;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.LonLat;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Scenes;

import java.awt.geom.Rectangle2D;
import java.util.List;

class PlateMarksTest {

    private static final Atlas ATLAS = TinyAtlas.atlas();
    private static final double APART = 30;

    /** A panel lies above the marks: it would hide words on it. */
    @Test
    void wordsKeepOffThePanelsOnTheMap() {
        History history = History.of(ATLAS);
        Plate plate =
                new PlatePainter(ATLAS, history.mosaic())
                        .layOut(
                                TinyLesson.VIEW,
                                new Scenes(history).of(TinyLesson.VIEW),
                                PlateDesign.of(Page.ofPixels(900, 700, Page.LOGICAL_DPI)));
        Rectangle2D frame = plate.frames().getFirst();
        List<Rectangle2D> panels = plate.places(PageLayer.PANELS);
        assertThat(panels).isNotEmpty();
        for (Rectangle2D panel : panels) {
            Rectangle2D onMap =
                    new Rectangle2D.Double(
                            panel.getX() - frame.getX(),
                            panel.getY() - frame.getY(),
                            panel.getWidth(),
                            panel.getHeight());
            boolean low = onMap.getCenterY() > frame.getHeight() / 2;
            PointingMark mark =
                    new PointingMark.Callout(
                            at(
                                    plate.map().viewport(),
                                    onMap.getCenterX(),
                                    low ? onMap.getMinY() - APART : onMap.getMaxY() + APART),
                            low ? LabelSide.SOUTH : LabelSide.NORTH,
                            Text.same("Aquí"));
            assertThat(new PlateMarks(ATLAS).placed(plate, List.of(mark)))
                    .singleElement()
                    .isInstanceOfSatisfying(
                            PlacedMark.Words.class,
                            words -> assertThat(words.ground().intersects(onMap)).isFalse());
        }
    }

    private static MapSpot at(Viewport viewport, double x, double y) {
        Coordinate map = viewport.toMap(x, y);
        Coordinate degrees = ATLAS.projection().toLonLat(map.x, map.y);
        return new MapSpot.Point(new LonLat(degrees.x, degrees.y));
    }
}
