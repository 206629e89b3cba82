package org.plazaatlas.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.LonLat;

import java.util.Random;

class CoordinateTextTest {

    private static final LonLat MORELIA = new LonLat(-101.19234, 19.70234);

    @Test
    void bothFormsAreWrittenLatitudeFirst() {
        assertThat(CoordinateText.decimal(MORELIA)).isEqualTo("19.70234, -101.19234");
        assertThat(CoordinateText.sexagesimal(MORELIA, Language.EN))
                .isEqualTo("19°42′08.4″ N, 101°11′32.4″ W");
        assertThat(CoordinateText.sexagesimal(MORELIA, Language.ES)).endsWith("101°11′32.4″ O");
    }

    @Test
    void secondsThatRoundUpBecomeAMinute() {
        assertThat(CoordinateText.sexagesimal(new LonLat(-100, 19.9999999), Language.EN))
                .isEqualTo("20°00′00.0″ N, 100°00′00.0″ W");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "19.70234, -101.19234",
                "19.70234 -101.19234",
                "-101.19234; 19.70234",
                "19.70234 N, 101.19234 W",
                "101.19234° O, 19.70234° N",
                "N 19.70234 W 101.19234",
                "19°42′08.4″ N, 101°11′32.4″ W",
                "19° 42' 8.4\" n 101° 11' 32.4\" w",
                "19°42'08.4''N 101°11'32.4''O"
            })
    void whatPeopleWriteIsRead(String written) {
        assertThat(CoordinateText.read(written))
                .hasValueSatisfying(
                        place -> {
                            assertThat(place.longitude()).isCloseTo(-101.19234, within(1e-5));
                            assertThat(place.latitude()).isCloseTo(19.70234, within(1e-5));
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Morelia",
                "19.7",
                "95, 95",
                "19.7, -181",
                "19°75′ N, 101° W",
                "19 N, 20 S",
                "2012-06",
                "19.7,-101.2,5",
                "1e9, 1e9"
            })
    void whatIsNoPlaceIsNotRead(String written) {
        assertThat(CoordinateText.read(written)).isEmpty();
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        Random random = new Random(15);
        for (int i = 0; i < 500; i++) {
            LonLat place = new LonLat(random.nextDouble(-180, 180), random.nextDouble(-90, 90));
            for (Language language : Language.values()) {
                LonLat read =
                        CoordinateText.read(CoordinateText.sexagesimal(place, language))
                                .orElseThrow();
                assertThat(read.longitude()).isCloseTo(place.longitude(), within(2e-5));
                assertThat(read.latitude()).isCloseTo(place.latitude(), within(2e-5));
            }
            assertThat(CoordinateText.read(CoordinateText.decimal(place)).orElseThrow().latitude())
                    .isCloseTo(place.latitude(), within(1e-5));
        }
    }
}
