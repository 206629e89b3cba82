package org.plazaatlas.cartography.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plazaatlas.cartography.symbology.ColourVision;
import org.plazaatlas.cartography.symbology.Palettes;
import org.plazaatlas.territory.pressure.PressureWeights;
import org.plazaatlas.view.Theme;

import java.awt.Color;
import java.util.List;
import java.util.OptionalInt;

class PressureScaleTest {

    private final PressureScale usual = PressureScale.of(PressureWeights.DEFAULT);

    @ParameterizedTest
    @CsvSource({"0.1, 0", "19.99, 0", "20, 1", "59.9, 2", "60, 3", "80, 4", "500, 4"})
    void withTheUsualWeightsAClassIsTwentyPoints(double score, int pressureClass) {
        assertThat(usual.classOf(score)).hasValue(pressureClass);
    }

    @Test
    void aScoreOfZeroHasNoClass() {
        assertThat(usual.classOf(0)).isEqualTo(OptionalInt.empty());
        assertThat(PressureScale.of(new PressureWeights(0, 0, 0, 0)).classOf(0)).isEmpty();
    }

    @Test
    void twiceTheWeightsDoubleTheBoundsAndLeaveTheClasses() {
        PressureScale twice = PressureScale.of(new PressureWeights(80, 0.8, 10, 20));
        assertThat(twice.lowerBound(3)).isCloseTo(2 * usual.lowerBound(3), within(1e-9));
        assertThat(twice.classOf(2 * 45)).isEqualTo(usual.classOf(45));
    }

    @Test
    void neighbouringClassesDifferToEveryReader() {
        for (Theme theme : Theme.values()) {
            List<Color> classes = Palettes.of(theme).steps();
            for (ColourVision vision : ColourVision.values()) {
                for (int i = 1; i < classes.size(); i++) {
                    assertThat(vision.difference(classes.get(i - 1), classes.get(i)))
                            .as("classes %d and %d, %s, %s", i - 1, i, theme, vision)
                            .isGreaterThan(10);
                }
            }
        }
    }
}
