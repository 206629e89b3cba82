package org.plazaatlas.cartography.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypesetterTest {

    private final Typesetter type = Typeface.REGULAR.at(10);

    @Test
    void anEmptyTextHasNoWidth() {
        assertThat(type.width("")).isZero();
    }

    @Test
    void widthsGrowWithTheSize() {
        double width = type.width("Culiacán");
        assertThat(Typeface.REGULAR.at(20).width("Culiacán"))
                .isCloseTo(2 * width, org.assertj.core.data.Offset.offset(0.01));
    }

    @Test
    void aTextHasTheSameWidthAfterItWasForgotten() {
        double width = type.width("Culiacán");
        measureMany();
        assertThat(type.width("Culiacán")).isEqualTo(width);
    }

    @Test
    void fewWidthsAreKeptHoweverManyTextsAreMeasured() {
        measureMany();
        assertThat(type.keptWidths()).isEqualTo(Typesetter.KEPT_WIDTHS);
    }

    private void measureMany() {
        for (int i = 0; i < Typesetter.KEPT_WIDTHS + 100; i++) {
            type.width("text " + i);
        }
    }

    @Test
    void aFontOfThePaintersIsFoundByItsName() {
        for (Typeface face : Typeface.values()) {
            assertThat(Typeface.of(face.at(12).font())).isEqualTo(face);
        }
    }
}
