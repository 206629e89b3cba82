package org.plazaatlas.cartography.map;

import static org.junit.jupiter.api.Assertions.assertAll;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plazaatlas.MexicoAtlas;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.cartography.geometry.PictureSize;
import org.plazaatlas.cartography.layout.MapLayout;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Subject;
import org.plazaatlas.model.TimeWindow;
import org.plazaatlas.territory.pressure.PressureWeights;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Scenes;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;

/** Fixed views whose pictures a person has inspected and accepted. */
@Execution(ExecutionMode.CONCURRENT)
class GoldenMapTest {

    private static final PictureSize SIZE = new PictureSize(960, 540, 1);

    private final Atlas tiny = TinyAtlas.atlas();
    private final History tinyHistory = History.of(tiny);

    private View tinyView() {
        return View.of(LocalDate.of(2024, 6, 15), Extent.ofCountry(tiny), Language.EN, Theme.LIGHT);
    }

    private static View mexico(LocalDate date) {
        return View.of(date, Extent.ofCountry(MexicoAtlas.atlas()), Language.ES, Theme.LIGHT);
    }

    /** Compares what was decided as text, then how it looks. */
    private static void assertGolden(String feature, String name, View view, History history)
            throws IOException {
        MapPainter painter = new MapPainter(history.atlas(), history.mosaic());
        MapLayout layout = painter.layOut(view, new Scenes(history).of(view), SIZE);
        assertAll(
                () -> GoldenLayout.assertMatches(feature, name, layout),
                () -> GoldenPicture.assertMatches(feature, name, painted(painter, layout)));
    }

    private static BufferedImage painted(MapPainter painter, MapLayout layout) {
        BufferedImage image =
                new BufferedImage(SIZE.width(), SIZE.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        painter.paint(layout, graphics);
        graphics.dispose();
        return image;
    }

    @Test
    void theTinyAtlasShowsEveryKindOfZone() {
        assertAll(
                () -> assertGolden("tiny", "light", tinyView(), tinyHistory),
                () -> assertGolden("tiny", "dark", tinyView().withTheme(Theme.DARK), tinyHistory));
    }

    @Test
    void aSelectedStateIsOutlined() throws IOException {
        View selected = tinyView().withSelection(Optional.of(Subject.state("03")));
        assertGolden("tiny", "selected", selected, tinyHistory);
    }

    @ParameterizedTest
    @CsvSource({"2008-06-01", "2012-06-01", "2016-06-01", "2020-06-01", "2025-02-21"})
    void theCountryThroughTheYears(LocalDate date) throws IOException {
        assertGolden("country", date.toString(), mexico(date), MexicoAtlas.history());
    }

    @Test
    void oneStateZoomed() throws IOException {
        View sinaloa =
                mexico(LocalDate.of(2025, 2, 21))
                        .withExtent(Extent.ofState(MexicoAtlas.atlas(), "25").orElseThrow())
                        .withSelection(Optional.of(Subject.state("25")));
        assertGolden("state", "sinaloa", sinaloa, MexicoAtlas.history());
    }

    @Test
    void oneOrganizationAlone() throws IOException {
        View alone = mexico(LocalDate.of(2012, 6, 1)).withShownAlone(Optional.of("los-zetas"));
        assertGolden("alone", "los-zetas", alone, MexicoAtlas.history());
    }

    @Test
    void selectedTurfWithItsContestedArea() throws IOException {
        View turf =
                mexico(LocalDate.of(2025, 6, 1))
                        .withSelection(Optional.of(Subject.turf("sinaloa", "cjng")));
        assertGolden("turf", "selected", turf, MexicoAtlas.history());
    }

    @Test
    void pressureOnStatesAndCities() {
        View pressure =
                mexico(LocalDate.of(2025, 6, 1))
                        .withTopic(new Topic.HotSpots(PressureWeights.DEFAULT));
        assertAll(
                () -> assertGolden("pressure", "light", pressure, MexicoAtlas.history()),
                () ->
                        assertGolden(
                                "pressure",
                                "dark",
                                pressure.withTheme(Theme.DARK),
                                MexicoAtlas.history()));
    }

    @Test
    void changesBetweenTwoDates() {
        View changes =
                mexico(LocalDate.of(2017, 6, 1))
                        .withTopic(new Topic.Changes(LocalDate.of(2012, 6, 1)));
        View alone = changes.withShownAlone(Optional.of("sinaloa"));
        assertAll(
                () -> assertGolden("changes", "all", changes, MexicoAtlas.history()),
                () -> assertGolden("changes", "alone", alone, MexicoAtlas.history()));
    }

    @Test
    void severalYearsTogether() throws IOException {
        View range =
                mexico(LocalDate.of(2012, 6, 1))
                        .withWindow(new TimeWindow.Range(LocalDate.of(2008, 6, 1)));
        assertGolden("window", "range", range, MexicoAtlas.history());
    }

    @Test
    void theDarkCountryInEnglish() throws IOException {
        View dark =
                mexico(LocalDate.of(2020, 6, 1)).withTheme(Theme.DARK).withLanguage(Language.EN);
        assertGolden("country", "dark-en", dark, MexicoAtlas.history());
    }
}
