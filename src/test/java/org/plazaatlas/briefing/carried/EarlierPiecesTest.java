package org.plazaatlas.briefing.carried;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plazaatlas.cartography.layout.LegendRows;
import org.plazaatlas.cartography.page.InsetPlace;
import org.plazaatlas.cartography.page.LegendPlace;
import org.plazaatlas.cartography.page.Page;
import org.plazaatlas.cartography.page.PagePart;
import org.plazaatlas.cartography.page.PagePreset;
import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Attribution;
import org.plazaatlas.model.SourceKind;
import org.plazaatlas.model.Subject;
import org.plazaatlas.model.TimeWindow;
import org.plazaatlas.store.atlas.AtlasReader;
import org.plazaatlas.store.json.AtlasException;
import org.plazaatlas.territory.evidence.EvidenceRule;
import org.plazaatlas.territory.pressure.PressureWeights;
import org.plazaatlas.territory.time.DateSeries;
import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.Arrangement.Multiples;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.IncidentDisplay;
import org.plazaatlas.view.Layer;
import org.plazaatlas.view.LayersOnDays;
import org.plazaatlas.view.Look;
import org.plazaatlas.view.MapMessage;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;
import org.plazaatlas.workspace.SavedView;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finished pieces of each format, made by the version of November 2026 (commit f815d2e) from the
 * atlas that is stored with them. They must always open: never replace them.
 */
class EarlierPiecesTest {

    private static final Path FOLDER = Path.of("src/test/resources/pieces");

    private static final Extent COUNTRY =
            new Extent(2389250.658850909, 991682.047056323, 2610749.341149091, 1116722.0018940999);

    private static final PlateDesign SMALL = earlier(Page.ofPixels(640, 360, 96));

    /** The design of a version whose maps said nothing, and whose legends had every row. */
    private static PlateDesign earlier(Page page) {
        return PlateDesign.of(page).withMessage(MapMessage.NONE).withLegendRows(LegendRows.ALL);
    }

    private static AtlasFingerprint atlas;

    @BeforeAll
    static void read() throws AtlasException {
        atlas = AtlasFingerprint.of(AtlasReader.read(FOLDER.resolve("atlas")));
    }

    private static EmbeddedViewsReader.Reading opened(String file) {
        EmbeddedViewsReader.Reading reading = EmbeddedViewsReader.read(FOLDER.resolve(file));
        assertThat(reading.problems()).isEmpty();
        return reading;
    }

    private static View view(LocalDate date, Language language, Theme theme) {
        return View.of(date, COUNTRY, language, theme);
    }

    @Test
    void aPngOpens() {
        EmbeddedViewsReader.Reading piece = opened("plain.png");
        assertThat(piece.views())
                .containsExactly(
                        new SavedView(
                                "Oeste · Influencia estimada de organizaciones criminales, 1 mar"
                                        + " 2012",
                                "",
                                view(LocalDate.of(2012, 3, 1), Language.ES, Theme.DARK),
                                Arrangement.ONE_MAP));
        assertThat(piece.design()).contains(SMALL);
    }

    @Test
    void anSvgOpensWithWordsPlacesAndPartsOfItsOwn() {
        EmbeddedViewsReader.Reading piece = opened("designed.svg");
        View changes =
                View.of(
                                LocalDate.of(2012, 6, 1),
                                new Extent(
                                        2383230.016430882,
                                        985661.4046362955,
                                        2513265.9264204353,
                                        1122742.6443141273),
                                Language.EN,
                                Theme.LIGHT)
                        .withTopic(new Topic.Changes(LocalDate.of(2011, 6, 1)))
                        .withAttribution(new Attribution.SourcesOf(SourceKind.NEWS));
        assertThat(piece.views())
                .containsExactly(
                        new SavedView(
                                "A \"quoted\" <title>, from 1 Jun 2011 to 1 Jun 2012",
                                "",
                                changes,
                                Arrangement.ONE_MAP));
        assertThat(piece.design())
                .contains(
                        SMALL.withTitle(Optional.of("A \"quoted\" <title>"))
                                .withSubtitle(Optional.of("Línea"))
                                .withHandling(Optional.of("Reservado"))
                                .withLegendPlace(LegendPlace.LEFT)
                                .withInsetPlace(InsetPlace.TOP_RIGHT)
                                .without(PagePart.SCALE_BAR, PagePart.NORTH_ARROW));
    }

    @Test
    void aPdfOpensWithAllThatAViewCanHave() {
        EmbeddedViewsReader.Reading piece = opened("saved.pdf");
        View view =
                new View(
                        LocalDate.of(2012, 3, 15),
                        new TimeWindow.Range(LocalDate.of(2011, 6, 1)),
                        COUNTRY,
                        Set.of("blue"),
                        Optional.of("red"),
                        EnumSet.noneOf(Layer.class),
                        Language.EN,
                        Theme.LIGHT,
                        Optional.of(Subject.turf("blue", "red")),
                        new Topic.HotSpots(new PressureWeights(1, 0.5, 0.25, 2)),
                        new Attribution.OneSource("s1"),
                        EvidenceRule.DEFAULT,
                        Look.AUTOMATIC,
                        IncidentDisplay.NONE,
                        Optional.empty(),
                        LayersOnDays.NONE);
        assertThat(piece.views())
                .containsExactly(
                        new SavedView("Rojo y Azul", "una nota", view, Arrangement.ONE_MAP));
        assertThat(piece.design())
                .contains(
                        earlier(PagePreset.A4_PORTRAIT_150.page())
                                .withLegendPlace(LegendPlace.BELOW)
                                .without(PagePart.INSET)
                                .with(PagePart.SOURCE_LIST));
    }

    @Test
    void slidesOpenWithTheirMaps() {
        EmbeddedViewsReader.Reading piece = opened("maps.pptx");
        List<LocalDate> dates = List.of(LocalDate.of(2011, 6, 1), LocalDate.of(2012, 3, 1));
        assertThat(piece.views())
                .containsExactly(
                        new SavedView(
                                "Mapas, 1 jun 2011 – 1 mar 2012",
                                "",
                                view(LocalDate.of(2012, 1, 1), Language.ES, Theme.LIGHT),
                                new Multiples(new DateSeries.Chosen(dates))));
        assertThat(piece.design())
                .contains(
                        SMALL.withTitle(Optional.of("Mapas"))
                                .withLegendPlace(LegendPlace.FLOATING));
    }

    @Test
    void aFilmOpensWithTheViewOfItsFirstFrame() {
        EmbeddedViewsReader.Reading piece = opened("film.gif");
        View first = view(LocalDate.of(2011, 1, 1), Language.EN, Theme.LIGHT);
        assertThat(piece.views())
                .extracting(SavedView::view)
                .containsExactly(first.withWindow(new TimeWindow.Since(LocalDate.of(2010, 1, 1))));
        assertThat(piece.views().getFirst().note()).startsWith("The first frame of a film: ");
        assertThat(piece.design()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain.png", "designed.svg", "saved.pdf", "maps.pptx", "film.gif"})
    void theAtlasBesideAPieceIsTheOneThatItWasMadeFrom(String file) {
        AtlasFingerprint then = opened(file).atlas().orElseThrow();
        assertThat(then).isEqualTo(atlas);
        assertThat(then.differences(atlas)).isEmpty();
    }

    /** Nothing that a rename in the program changes is in the text of a piece. */
    @ParameterizedTest
    @ValueSource(strings = {"plain.png", "designed.svg", "saved.pdf", "maps.pptx", "film.gif"})
    void whatAPieceCarriesIsStillWrittenTheSameWay(String file) throws IOException {
        byte[] bytes = Files.readAllBytes(FOLDER.resolve(file));
        EmbeddedViewsReader.Reading piece = opened(file);
        EmbeddedViews carried =
                new EmbeddedViews(piece.views(), piece.design(), piece.atlas().orElseThrow());
        assertThat(EmbeddingFormat.of(bytes).orElseThrow().json(bytes)).contains(carried.json());
    }
}
