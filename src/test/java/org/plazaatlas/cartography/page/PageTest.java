package org.plazaatlas.cartography.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;

class PageTest {

    @ParameterizedTest
    @CsvSource({
        "SCREEN_1920X1080, 1920, 1080",
        "SCREEN_3840X2160, 3840, 2160",
        "SLIDE_16_9, 2560, 1440",
        "SLIDE_4_3, 1920, 1440",
        "A4_PORTRAIT_150, 1240, 1754",
        "A4_LANDSCAPE_300, 3508, 2480",
        "A3_PORTRAIT_300, 3508, 4961",
        "LETTER_LANDSCAPE_150, 1650, 1275",
        "SQUARE_2160, 2160, 2160"
    })
    void aPresetHasExactlyItsPixels(PagePreset preset, int width, int height) {
        assertThat(preset.page().widthPixels()).isEqualTo(width);
        assertThat(preset.page().heightPixels()).isEqualTo(height);
    }

    @ParameterizedTest
    @EnumSource(PagePreset.class)
    void runningTextOfAPresetIsNinePoints(PagePreset preset) {
        boolean newspaper = preset.id().startsWith("columns");
        double points = preset.page().points(12);
        assertThat(points).isCloseTo(newspaper ? 8 : 9, within(newspaper ? 0.5 : 1e-9));
    }

    @Test
    void typeGrowsWithAVeryLargePage() {
        assertThat(Page.ofPixels(10_000, 7_000, 96).scale()).isEqualTo(5);
        assertThat(Page.ofPixels(1_920, 1_080, 96).scale()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(PagePreset.class)
    void aPresetIsFoundByItsIdAndNamedInBothLanguages(PagePreset preset) {
        assertThat(PagePreset.of(preset.id())).contains(preset);
        for (Language language : Language.values()) {
            assertThat(Words.of(PagePreset.class, language).of(preset)).isNotBlank();
        }
    }

    @Test
    void placesOfTheLegendAndPartsAreNamedInBothLanguages() {
        for (Language language : Language.values()) {
            Words words = Words.of(PagePart.class, language);
            for (PagePart part : PagePart.values()) {
                assertThat(words.of(part)).isNotBlank();
            }
            for (LegendPlace place : LegendPlace.values()) {
                assertThat(words.of(place)).isNotBlank();
            }
            for (InsetPlace place : InsetPlace.values()) {
                assertThat(words.of(place)).isNotBlank();
            }
        }
    }

    @Test
    void typeShrinksOnAPageTooSmallForIt() {
        Page small = Page.ofMillimetres(100, 70, 300);
        assertThat(small.points(12)).isLessThan(7);
        assertThat(small.size().width()).isGreaterThanOrEqualTo(640);
        assertThat(small.size().height()).isGreaterThanOrEqualTo(480);
        assertThat(small.widthPoints()).isCloseTo(100 / 25.4 * 72, within(0.2));
    }

    @Test
    void aPageWithoutAreaIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Page(0, 100, 1, 96));
        assertThatIllegalArgumentException().isThrownBy(() -> new Page(100, 100, 1, 0));
    }
}
