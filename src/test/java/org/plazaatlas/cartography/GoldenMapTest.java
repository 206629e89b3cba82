package org.plazaatlas.cartography;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plazaatlas.MexicoAtlas;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Language;
import org.plazaatlas.model.Subject;
import org.plazaatlas.model.TimeWindow;
import org.plazaatlas.territory.History;
import org.plazaatlas.territory.PressureWeights;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Fixed views that someone has looked at and found good. */
@Execution(ExecutionMode.CONCURRENT)
class GoldenMapTest {

    private static final PictureSize SIZE = new PictureSize(960, 540, 1);
    private static final Path LAYOUTS = Path.of("src/test/resources/golden/layout");

    private final Atlas tiny = TinyAtlas.atlas();
    private final History tinyHistory = History.of(tiny);

    private View tinyView() {
        return View.of(LocalDate.of(2024, 6, 15), Extent.ofCountry(tiny), Language.EN, Theme.LIGHT);
    }

    private static View mexico(LocalDate date) {
        return View.of(date, Extent.ofCountry(MexicoAtlas.atlas()), Language.ES, Theme.LIGHT);
    }

    private static BufferedImage painted(View view, History history) {
        BufferedImage image =
                new BufferedImage(SIZE.width(), SIZE.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        MapPainter painter = new MapPainter(history.atlas(), history.mosaic());
        painter.paint(view, new Scenes(history).of(view), SIZE, graphics);
        graphics.dispose();
        return image;
    }

    @Test
    void theTinyAtlasShowsEveryKindOfZone() throws IOException {
        GoldenPicture.assertMatches("tiny", "light", painted(tinyView(), tinyHistory));
        GoldenPicture.assertMatches(
                "tiny", "dark", painted(tinyView().withTheme(Theme.DARK), tinyHistory));
    }

    @Test
    void aSelectedStateIsOutlined() throws IOException {
        View selected = tinyView().withSelection(Optional.of(Subject.state("03")));
        GoldenPicture.assertMatches("tiny", "selected", painted(selected, tinyHistory));
    }

    @ParameterizedTest
    @CsvSource({"2008-06-01", "2012-06-01", "2016-06-01", "2020-06-01", "2025-02-21"})
    void theCountryThroughTheYears(LocalDate date) throws IOException {
        GoldenPicture.assertMatches(
                "country", date.toString(), painted(mexico(date), MexicoAtlas.history()));
    }

    @Test
    void oneStateZoomed() throws IOException {
        View sinaloa =
                mexico(LocalDate.of(2025, 2, 21))
                        .withExtent(Extent.ofState(MexicoAtlas.atlas(), "25").orElseThrow())
                        .withSelection(Optional.of(Subject.state("25")));
        GoldenPicture.assertMatches("state", "sinaloa", painted(sinaloa, MexicoAtlas.history()));
    }

    @Test
    void oneOrganizationAlone() throws IOException {
        View alone = mexico(LocalDate.of(2012, 6, 1)).withShownAlone(Optional.of("los-zetas"));
        GoldenPicture.assertMatches("alone", "los-zetas", painted(alone, MexicoAtlas.history()));
    }

    @Test
    void selectedTurfWithItsContestedArea() throws IOException {
        View turf =
                mexico(LocalDate.of(2025, 6, 1))
                        .withSelection(Optional.of(Subject.turf("sinaloa", "cjng")));
        GoldenPicture.assertMatches("turf", "selected", painted(turf, MexicoAtlas.history()));
    }

    @Test
    void pressureOnStatesAndCities() throws IOException {
        View pressure =
                mexico(LocalDate.of(2025, 6, 1))
                        .withTopic(new Topic.HotSpots(PressureWeights.USUAL));
        GoldenPicture.assertMatches("pressure", "light", painted(pressure, MexicoAtlas.history()));
        GoldenPicture.assertMatches(
                "pressure", "dark", painted(pressure.withTheme(Theme.DARK), MexicoAtlas.history()));
    }

    @Test
    void changesBetweenTwoDates() throws IOException {
        View changes =
                mexico(LocalDate.of(2017, 6, 1))
                        .withTopic(new Topic.Changes(LocalDate.of(2012, 6, 1)));
        GoldenPicture.assertMatches("changes", "all", painted(changes, MexicoAtlas.history()));
        View alone = changes.withShownAlone(Optional.of("sinaloa"));
        GoldenPicture.assertMatches("changes", "alone", painted(alone, MexicoAtlas.history()));
    }

    @Test
    void severalYearsTogether() throws IOException {
        View range =
                mexico(LocalDate.of(2012, 6, 1))
                        .withWindow(new TimeWindow.Range(LocalDate.of(2008, 6, 1)));
        GoldenPicture.assertMatches("window", "range", painted(range, MexicoAtlas.history()));
    }

    @Test
    void theDarkCountryInEnglish() throws IOException {
        View dark =
                mexico(LocalDate.of(2020, 6, 1)).withTheme(Theme.DARK).withLanguage(Language.EN);
        GoldenPicture.assertMatches("country", "dark-en", painted(dark, MexicoAtlas.history()));
    }

    @Test
    void theLayoutOfTheTinyAtlasStaysAsItIs() throws IOException {
        MapPainter painter = new MapPainter(tiny, tinyHistory.mosaic());
        View view = tinyView();
        String actual = asText(painter.layOut(view, new Scenes(tinyHistory).of(view), SIZE));
        Path kept = LAYOUTS.resolve("tiny.txt");
        if (GoldenPicture.isRecording()) {
            Files.createDirectories(LAYOUTS);
            Files.writeString(kept, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(kept));
    }

    private static String asText(MapLayout layout) {
        MapLayout.Content map = layout.content();
        String zones =
                map.zones().areas().stream()
                        .map(zone -> zone.faces().cardinality() + " faces " + zone.style())
                        .collect(Collectors.joining("\n"));
        String turf =
                map.turf().boundaryOfEdge().values().stream()
                        .map(b -> b.firstId() + " - " + b.secondId() + ", hostile: " + b.hostile())
                        .collect(Collectors.joining("\n"));
        String items =
                map.items().stream().map(MapItem::toString).collect(Collectors.joining("\n"));
        String legend =
                layout.legend().entries().stream()
                        .map(Legend.Entry::text)
                        .collect(Collectors.joining("\n"));
        String all = String.join("\n\n", zones, turf, items, legend, layout.sourceIds().toString());
        return java.util.regex.Pattern.compile("-?\\d+\\.\\d+")
                        .matcher(all)
                        .replaceAll(
                                number ->
                                        String.format(
                                                Locale.ROOT,
                                                "%.1f",
                                                Double.parseDouble(number.group())))
                + "\n";
    }
}
