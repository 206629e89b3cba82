package org.plazaatlas.layer.style;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plazaatlas.cartography.symbology.ColourVision;

import java.awt.Color;
import java.util.List;

class ColourRampTest {

    private static final double TOLD_APART = 6.5;

    @ParameterizedTest
    @EnumSource
    void everyReaderTellsNeighbouringClassesApart(ColourRamp ramp) {
        List<StyleColour> colours = ramp.colours(5);
        for (ColourVision vision : ColourVision.values()) {
            for (int i = 1; i < colours.size(); i++) {
                Color one = new Color(colours.get(i - 1).rgb());
                Color other = new Color(colours.get(i).rgb());
                assertThat(vision.difference(one, other))
                        .as("%s %s %d", ramp, vision, i)
                        .isGreaterThan(TOLD_APART);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theFirstAndTheLastClassHaveTheEndsOfTheRamp(ColourRamp ramp) {
        assertThat(ramp.colours(7).getFirst()).isEqualTo(ramp.at(0));
        assertThat(ramp.colours(7).getLast()).isEqualTo(ramp.at(1));
        assertThat(ramp.colours(1)).containsExactly(ramp.at(0.5));
    }
}
