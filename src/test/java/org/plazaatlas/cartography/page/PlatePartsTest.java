package org.plazaatlas.cartography.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.plazaatlas.MexicoAtlas;
import org.plazaatlas.cartography.geometry.Viewport;
import org.plazaatlas.cartography.layout.LegendRows;
import org.plazaatlas.cartography.linework.NorthDirection;
import org.plazaatlas.cartography.map.GoldenPicture;
import org.plazaatlas.cartography.wording.SourceLine;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.State;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Scenes;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What stands on a plate, and when. */
@Execution(ExecutionMode.CONCURRENT)
class PlatePartsTest {

    private final History history = MexicoAtlas.history();
    private final Atlas atlas = history.atlas();
    private final PlatePainter painter = new PlatePainter(atlas, history.mosaic());
    private final PlateDesign design = PlateDesign.of(PagePreset.SCREEN_1920X1080);
    private final View country =
            View.of(LocalDate.of(2025, 6, 1), Extent.ofCountry(atlas), Language.EN, Theme.LIGHT);

    private View state(String code) {
        return country.withExtent(Extent.ofState(atlas, code).orElseThrow());
    }

    private Plate plate(View view, PlateDesign of) {
        return painter.layOut(view, new Scenes(history).of(view), of);
    }

    private static boolean has(Plate plate, Class<? extends Furniture.Panel> panel) {
        return plate.furniture().panels().stream().anyMatch(panel::isInstance);
    }

    private static List<String> texts(Plate plate, TextRole role) {
        return plate.texts(role).stream().map(PageText::text).toList();
    }

    @Test
    void theCountryHasNeitherANorthArrowNorAnInset() {
        Plate plate = plate(country, design);
        assertThat(plate.furniture().panels()).isEmpty();
        assertThat(texts(plate, TextRole.NORTH)).isEmpty();
    }

    @Test
    void aStateHasBothUnlessTheyAreHidden() {
        Plate plate = plate(state("11"), design);
        assertThat(has(plate, Furniture.NorthArrow.class)).isTrue();
        assertThat(has(plate, Furniture.Inset.class)).isTrue();
        PlateDesign bare = design.without(PagePart.NORTH_ARROW, PagePart.INSET);
        assertThat(plate(state("11"), bare).furniture().panels()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "TOP_LEFT, RIGHT, false, false",
        "TOP_RIGHT, BELOW, true, false",
        "BOTTOM_LEFT, FLOATING, false, true",
        "BOTTOM_RIGHT, LEFT, true, true"
    })
    void theInsetStandsInTheCornerThatWasChosen(
            InsetPlace corner, LegendPlace legend, boolean right, boolean bottom) {
        PlateDesign chosen = design.withInsetPlace(corner).withLegendPlace(legend);
        Plate plate = plate(state("11"), chosen);
        Rectangle2D map = plate.frames().getFirst();
        Rectangle2D inset =
                plate.furniture().panels().stream()
                        .filter(Furniture.Inset.class::isInstance)
                        .findFirst()
                        .orElseThrow()
                        .bounds();
        assertThat(map.contains(inset)).isTrue();
        assertThat(inset.getCenterX() > map.getCenterX()).isEqualTo(right);
        assertThat(inset.getCenterY() > map.getCenterY()).isEqualTo(bottom);
    }

    @Test
    void northIsNearlyTheSameAllOverAMapWithAnArrow() {
        List<String> pointed = new ArrayList<>();
        for (State state : atlas.contents().states()) {
            Extent extent = Extent.ofState(atlas, state.code()).orElseThrow();
            Viewport viewport = Viewport.fitting(extent, 960, 570);
            OptionalDouble north = new NorthDirection(viewport, atlas.projection()).radians();
            if (north.isPresent()) {
                pointed.add(state.code());
                assertThat(Math.toDegrees(Math.abs(northAt(0, 0, viewport) - north.getAsDouble())))
                        .as("north-western corner of the map of state %s", state.code())
                        .isLessThan(NorthDirection.MOST_DEGREES + 0.01);
            }
        }
        assertThat(pointed).contains("11", "25", "31").hasSizeGreaterThan(25);
    }

    /** By a chord of ten kilometres along the meridian. */
    private double northAt(double x, double y, Viewport viewport) {
        Coordinate place = viewport.toMap(x, y);
        Coordinate degrees = atlas.projection().toLonLat(place.x, place.y);
        Coordinate north = atlas.projection().toMap(degrees.x, degrees.y + 0.09);
        return Math.atan2(north.x - place.x, north.y - place.y);
    }

    @Test
    void aPlateSaysItsMessageDateAndSourcesInTheLanguageOfItsView() {
        String english = plate(country, design).alternativeText();
        assertThat(english)
                .startsWith("Map: The Jalisco New Generation Cartel dominates ")
                .contains("Date: 1 Jun 2025.")
                .contains("Jalisco New Generation Cartel (")
                .contains("contested between rivals")
                .contains("Sources: ")
                .endsWith("assessed influence from public sources.");
        String spanish = plate(country.withLanguage(Language.ES), design).alternativeText();
        assertThat(spanish).startsWith("Mapa: El CJNG domina ").contains("Fuentes: ");
        assertThat(plate(state("11"), design).alternativeText()).contains("Guanajuato");
    }

    @Test
    void aTitleOfOnesOwnTakesThePlaceOfTheSuggestedOneAndChangesKeepTheirDates() {
        View changes = country.withTopic(new Topic.Changes(LocalDate.of(2020, 6, 1)));
        Plate plate = plate(changes, design.withTitle(Optional.of("  Five \n years ")));
        assertThat(texts(plate, TextRole.TITLE)).containsExactly("Five years");
        assertThat(texts(plate, TextRole.DATE)).containsExactly("from 1 Jun 2020 to 1 Jun 2025");
    }

    @Test
    void theHandlingLineStandsAboveAndBelowInTheMiddle() {
        Plate plate = plate(country, design.withHandling(Optional.of("INTERNAL")));
        List<PageText> lines = plate.texts(TextRole.HANDLING);
        assertThat(lines).hasSize(2).allMatch(line -> line.text().equals("INTERNAL"));
        assertThat(lines).allMatch(line -> Math.abs(line.bounds().getCenterX() - 640) < 0.01);
    }

    @Test
    void aHiddenTitleLeavesNoEmptyRow() {
        Plate titled = plate(country, design);
        Plate untitled = plate(country, design.without(PagePart.TITLE));
        PageText date = untitled.texts(TextRole.DATE).getFirst();
        assertThat(date.bounds().getMinX()).isEqualTo(PageFormat.MARGIN);
        Plate bare = plate(country, design.without(PagePart.TITLE, PagePart.DATE));
        double remark = bare.texts(TextRole.SUBTITLE).getFirst().bounds().getMinY();
        assertThat(remark).isLessThan(PageFormat.MARGIN + 2);
        assertThat(bare.frames().getFirst().getMinY())
                .isLessThan(titled.frames().getFirst().getMinY());
    }

    @Test
    void aLongTitleTakesMoreLinesBeforeItIsCut() {
        String title = "Quién domina qué parte de la costa y desde cuándo ".repeat(4).strip();
        Plate column =
                plate(
                        country,
                        PlateDesign.of(PagePreset.SQUARE_1080).withTitle(Optional.of(title)));
        assertThat(column.title()).isEqualTo(title);
        assertThat(column.texts(TextRole.TITLE)).hasSizeGreaterThan(2);
        assertThat(column.cutTexts()).isEmpty();
    }

    @Test
    void onlyTheMapIsLeftWhenEveryPartIsHidden() {
        Plate plate = plate(country, design.withParts(EnumSet.noneOf(PagePart.class)));
        assertThat(plate.texts()).isEmpty();
        assertThat(plate.frames().getFirst().getHeight()).isEqualTo(720 - 2 * PageFormat.MARGIN);
    }

    @Test
    void theAssessmentWordingCanStandAlone() {
        Plate plate = plate(country, design.without(PagePart.SOURCES));
        assertThat(texts(plate, TextRole.SOURCES))
                .containsExactly("Assessed influence from public sources");
        assertThat(
                        String.join(
                                " ",
                                texts(
                                        plate(country, design.without(PagePart.ASSESSMENT)),
                                        TextRole.SOURCES)))
                .startsWith("Sources: ")
                .doesNotContain("assessed");
    }

    @Test
    void aLegendOnTheMapHidesNothingOfTheCountryOnAWidePage() {
        Plate plate = plate(country, design.withLegendPlace(LegendPlace.FLOATING));
        double right =
                plate.furniture().panels().getFirst().bounds().getMaxX()
                        - plate.frames().getFirst().getX();
        double west = plate.map().viewport().toPixel(country.extent().minX(), 0).getX();
        assertThat(west).isGreaterThanOrEqualTo(right);
        assertThat(plate.view()).isEqualTo(country);
    }

    @Test
    void aLegendWithoutRoomSaysHowMuchIsLeftOut() {
        PlateDesign small =
                PlateDesign.of(Page.ofPixels(640, 480, 96))
                        .withLegendPlace(LegendPlace.RIGHT)
                        .withLegendRows(LegendRows.ALL);
        Plate plate = plate(country, small);
        assertThat(texts(plate, TextRole.LEGEND)).anyMatch(text -> text.matches("and \\d+ more"));
    }

    @Test
    void typeSmallerThanSevenPointsIsTold() {
        assertThat(plate(state("11"), design).leastTypePoints()).isGreaterThanOrEqualTo(7);
        PlateDesign small = PlateDesign.of(Page.ofMillimetres(100, 75, 300));
        assertThat(plate(state("11"), small).leastTypePoints()).isLessThan(7);
    }

    @Test
    void notesNameEverySourceInFull() {
        Plate plate = plate(state("11"), design);
        List<String> notes = new SourceLine(atlas).inFull(plate.sourceIds(), Language.EN);
        assertThat(notes).hasSameSizeAs(plate.sourceIds()).noneMatch(String::isBlank);
    }

    @Test
    void platesLookAsSomeoneFoundGood() {
        View view = state("11").withLanguage(Language.ES).withTheme(Theme.DARK);
        PlateDesign own =
                PlateDesign.of(Page.ofPixels(960, 640, 96))
                        .withLegendPlace(LegendPlace.LEFT)
                        .withHandling(Optional.of("SOLO PARA USO INTERNO"));
        PlateDesign floating =
                design.withPage(Page.ofPixels(1120, 630, 84)).withLegendPlace(LegendPlace.FLOATING);
        PlateDesign upright = design.withPage(Page.ofPixels(700, 900, 84));
        assertAll(
                () ->
                        GoldenPicture.assertMatches(
                                "plate", "state-left-dark-es", painted(plate(view, own))),
                () ->
                        GoldenPicture.assertMatches(
                                "plate",
                                "country-floating-light-en",
                                painted(plate(country, floating))),
                () ->
                        GoldenPicture.assertMatches(
                                "plate",
                                "state-upright-light-en",
                                painted(plate(state("11"), upright))));
    }

    private BufferedImage painted(Plate plate) {
        Page page = plate.page();
        BufferedImage image =
                new BufferedImage(
                        page.widthPixels(), page.heightPixels(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        painter.paint(plate, graphics);
        graphics.dispose();
        return image;
    }
}
