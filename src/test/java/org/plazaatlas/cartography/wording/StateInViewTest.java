package org.plazaatlas.cartography.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plazaatlas.MexicoAtlas;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.State;
import org.plazaatlas.view.Extent;

import java.util.Optional;

class StateInViewTest {

    private final Atlas atlas = TinyAtlas.atlas();

    private Optional<String> place(double minX, double minY, double maxX, double maxY) {
        double degree = TinyAtlas.METRES_PER_DEGREE;
        Extent extent = new Extent(minX * degree, minY * degree, maxX * degree, maxY * degree);
        return StateInView.in(extent, atlas).map(State::code);
    }

    @Test
    void aWindowOfAnyShapeRoundAStateIsOfThatState() {
        assertThat(place(0.9, 0.9, 2.1, 2.1)).contains("05");
        assertThat(place(0.2, 0.9, 2.8, 2.1)).contains("05");
    }

    @ParameterizedTest
    @CsvSource({"1.2,1.2,1.6,1.6", "1.3,0.7,1.9,1.9"})
    void aPartOfAStateIsOfThatState(double minX, double minY, double maxX, double maxY) {
        assertThat(place(minX, minY, maxX, maxY)).contains("05");
    }

    @Test
    void severalStatesOrTheSeaAreOfNone() {
        assertThat(place(0.5, 0.5, 2.5, 1.5)).isEmpty();
        assertThat(place(-5, -5, -4, -4)).isEmpty();
        assertThat(StateInView.in(Extent.ofCountry(atlas), atlas)).isEmpty();
    }

    @Test
    void theExtentOfEachStateIsOfThatState() {
        Atlas mexico = MexicoAtlas.atlas();
        for (State state : mexico.contents().states()) {
            Extent extent = Extent.ofState(mexico, state.code()).orElseThrow();
            assertThat(StateInView.in(extent, mexico)).contains(state);
        }
    }
}
