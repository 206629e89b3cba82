package org.plazaatlas.lesson.pointing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.cartography.geometry.PictureSize;
import org.plazaatlas.cartography.geometry.Viewport;
import org.plazaatlas.cartography.map.GoldenPicture;
import org.plazaatlas.cartography.symbology.Palettes;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Text;
import org.plazaatlas.lesson.TinyLesson;
import org.plazaatlas.lesson.content.LabelSide;
import org.plazaatlas.lesson.content.MapSpot;
import org.plazaatlas.lesson.content.PointingMark;
import org.plazaatlas.model.LonLat;
import org.plazaatlas.model.Subject;
import org.plazaatlas.view.Theme;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

@Execution(ExecutionMode.CONCURRENT)
class MarkPlacerTest {

    private static final PictureSize SIZE = new PictureSize(480, 320, 1);
    private static final Viewport VIEWPORT =
            Viewport.fitting(TinyLesson.VIEW.extent(), SIZE.width(), SIZE.height());

    private static List<PlacedMark> placed(List<PointingMark> marks) {
        return MarkPlacer.place(marks, TinyAtlas.atlas(), VIEWPORT, Language.ES, 1, List.of());
    }

    private static List<PlacedMark.Words> words(List<PlacedMark> marks) {
        return marks.stream()
                .filter(PlacedMark.Words.class::isInstance)
                .map(PlacedMark.Words.class::cast)
                .toList();
    }

    @Test
    void wordsLeaveNamesOfTheMapFree() {
        List<PointingMark> marks =
                List.of(
                        new PointingMark.Callout(
                                new MapSpot.Point(new LonLat(1.5, 1)),
                                LabelSide.EAST,
                                Text.same("Aquí")));
        Rectangle2D usual = words(placed(marks)).getFirst().ground();
        Rectangle2D moved =
                words(
                                MarkPlacer.place(
                                        marks,
                                        TinyAtlas.atlas(),
                                        VIEWPORT,
                                        Language.ES,
                                        1,
                                        List.of(usual)))
                        .getFirst()
                        .ground();
        assertThat(moved.intersects(usual)).isFalse();
    }

    @Test
    void wordsStayInThePictureAndOffEachOther() {
        List<PointingMark> marks = new ArrayList<>();
        for (LabelSide side : LabelSide.values()) {
            for (double lon = 0; lon <= 3; lon += 1.5) {
                MapSpot spot = new MapSpot.Point(new LonLat(lon, 1));
                marks.add(new PointingMark.Callout(spot, side, Text.same("Uno " + side.code())));
            }
        }
        List<PlacedMark.Words> words = words(placed(marks));
        assertThat(words).hasSize(marks.size());
        Rectangle2D picture = new Rectangle2D.Double(0, 0, SIZE.width(), SIZE.height());
        assertThat(words).allMatch(one -> picture.contains(one.ground()));
        for (PlacedMark.Words one : words.subList(0, 6)) {
            assertThat(words.subList(0, 6))
                    .filteredOn(other -> other != one)
                    .noneMatch(other -> other.ground().intersects(one.ground()));
        }
    }

    @Test
    void wordsLieAboveAllLines() {
        List<PlacedMark> marks = placed(List.of(TinyLesson.marks()));
        assertThat(marks.subList(0, 3)).noneMatch(PlacedMark.Words.class::isInstance);
        assertThat(marks.subList(3, 7)).allMatch(PlacedMark.Words.class::isInstance);
    }

    @Test
    void aMarkWithoutAPlaceIsLeftOut() {
        MapSpot nowhere = new MapSpot.OfSubject(Subject.city("nowhere"));
        assertThat(placed(List.of(new PointingMark.Ring(nowhere, 5, Text.same("?"))))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfMarkIsPainted(Theme theme) throws Exception {
        BufferedImage image =
                new BufferedImage(SIZE.width(), SIZE.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Palettes.of(theme).land());
        graphics.fillRect(0, 0, SIZE.width(), SIZE.height());
        SIZE.prepare(graphics);
        PointingPainter painter = new PointingPainter(theme, 1);
        placed(List.of(TinyLesson.marks())).forEach(mark -> painter.paint(graphics, mark));
        graphics.dispose();
        GoldenPicture.assertMatches("pointing", theme.code(), image);
    }
}
