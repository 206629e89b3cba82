package org.plazaatlas.cartography.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plazaatlas.MexicoAtlas;
import org.plazaatlas.cartography.layout.Legend.MarksSwatch;
import org.plazaatlas.cartography.layout.LegendRows;
import org.plazaatlas.cartography.layout.MapItem;
import org.plazaatlas.cartography.layout.MapItem.CallOut;
import org.plazaatlas.cartography.layout.MapItem.Lettering;
import org.plazaatlas.cartography.layout.MapItem.OrganizationName;
import org.plazaatlas.language.Language;
import org.plazaatlas.view.CallOuts;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.MapMessage;
import org.plazaatlas.view.MapSubject;
import org.plazaatlas.view.Scenes;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.View;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The events that a page calls out: numbers on the map, and lines with these numbers. */
class PlateCallOutsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 11, 12);

    private static final MapMessage MESSAGE =
            MapMessage.DEFAULT.withCallOuts(CallOuts.weightiest(CallOuts.LIMIT));

    private static final Scenes SCENES = new Scenes(MexicoAtlas.history());

    private static final PlatePainter PAINTER =
            new PlatePainter(MexicoAtlas.atlas(), MexicoAtlas.history().mosaic());

    private Plate plate(PagePreset preset, Language language, MapMessage message) {
        View view = View.of(DAY, Extent.ofCountry(MexicoAtlas.atlas()), language, Theme.LIGHT);
        PlateDesign design = PlateDesign.of(preset.page()).withMessage(message);
        return PAINTER.layOut(view, SCENES.of(view), design);
    }

    @ParameterizedTest
    @EnumSource
    void everyNumberOnTheMapHasItsLineAndEveryLineItsNumber(PagePreset preset) {
        Plate plate = plate(preset, Language.ES, MESSAGE);
        assertThat(onMap(plate)).isNotEmpty();
        assertThat(inLegend(plate)).isEqualTo(numbers(onMap(plate)));
    }

    @ParameterizedTest
    @EnumSource
    void noNumberStandsOnANameOrOnAnotherNumber(PagePreset preset) {
        Plate plate = plate(preset, Language.ES, MESSAGE);
        List<MapItem> items = plate.maps().getFirst().content().items();
        for (CallOut number : onMap(plate)) {
            assertThat(items)
                    .filteredOn(item -> !item.equals(number))
                    .noneMatch(item -> covers(number, item));
        }
    }

    /** Letters between the baseline and the height of capitals, and discs. */
    private static boolean covers(CallOut number, MapItem item) {
        return switch (item) {
            case Lettering name -> covers(number, name);
            case OrganizationName name -> covers(number, name.words());
            case CallOut other ->
                    Math.hypot(other.x() - number.x(), other.y() - number.y()) < 2 * CallOut.RADIUS;
            default -> false;
        };
    }

    private static boolean covers(CallOut number, Lettering name) {
        double height = name.style().capHeight();
        double right = name.x() + name.style().width(name.text());
        double x = number.x() - Math.clamp(number.x(), name.x(), right);
        double y = number.y() - Math.clamp(number.y(), name.baseline() - height, name.baseline());
        return Math.hypot(x, y) < CallOut.RADIUS;
    }

    @Test
    void aColumnOfANewspaperLeavesOutOtherRowsFirst() {
        MapMessage about =
                MapMessage.DEFAULT.withSubject(Optional.of(MapSubject.organization("cjng")));
        Plate plate = plate(PagePreset.COLUMNS_2, Language.ES, about);

        assertThat(inLegend(plate)).isNotEmpty().isEqualTo(numbers(onMap(plate)));
        assertThat(plate.furniture().lines())
                .filteredOn(line -> line.role() == TextRole.LEGEND)
                .anyMatch(line -> line.text().matches("y \\d+ más"));
        assertThat(plate.furniture().signs().size()).isGreaterThan(onMap(plate).size());
    }

    @Test
    void aPageWithoutRoomForAnyLineHasNoNumbers() {
        View view = View.of(DAY, Extent.ofCountry(MexicoAtlas.atlas()), Language.ES, Theme.LIGHT);
        Page small = new Page(300, 240, 1, Page.LOGICAL_DPI);
        PlateDesign design =
                PlateDesign.of(small).withMessage(MESSAGE).withLegendRows(LegendRows.ALL);
        Plate plate = PAINTER.layOut(view, SCENES.of(view), design);

        assertThat(inLegend(plate)).isEqualTo(numbers(onMap(plate)));
        assertThat(onMap(plate).size()).isLessThan(CallOuts.LIMIT);
    }

    @ParameterizedTest
    @EnumSource(names = {"COLUMNS_1", "COLUMNS_2"})
    void onANarrowPageTheMapIsLargerThanItsLegendAndTheDateSmallerThanTheTitle(PagePreset preset) {
        for (Language language : Language.values()) {
            Furniture furniture = plate(preset, language, MESSAGE).furniture();
            double width = furniture.frames().getFirst().getWidth();
            double least = Math.min(0.5 * furniture.page().height(), 0.8 * width);
            assertThat(furniture.frames().getFirst().getHeight()).isGreaterThan(least - 2);
            assertThat(size(furniture, TextRole.TITLE))
                    .isGreaterThan(size(furniture, TextRole.DATE));
        }
    }

    private static double size(Furniture furniture, TextRole role) {
        return furniture.lines().stream()
                .filter(line -> line.role() == role)
                .mapToDouble(line -> line.style().sizePixels())
                .max()
                .orElseThrow();
    }

    private static List<CallOut> onMap(Plate plate) {
        return plate.maps().getFirst().callOuts();
    }

    private static List<Integer> numbers(List<CallOut> callOuts) {
        return callOuts.stream().map(CallOut::number).toList();
    }

    /** The numbers in the legend, each of which stands beside its line. */
    private static List<Integer> inLegend(Plate plate) {
        return plate.furniture().signs().stream()
                .map(Furniture.Sign::swatch)
                .filter(MarksSwatch.class::isInstance)
                .flatMap(swatch -> ((MarksSwatch) swatch).marks().stream())
                .filter(CallOut.class::isInstance)
                .map(mark -> ((CallOut) mark).number())
                .toList();
    }
}
