package org.plazaatlas.briefing.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plazaatlas.briefing.data.DataColumn.Kind;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.PartialDate;

import java.util.List;
import java.util.Optional;

class CellTextTest {

    private final CellText english = new CellText(Language.EN);
    private final CellText spanish = new CellText(Language.ES);

    @Test
    void figuresHaveThePlacesOfTheirKind() {
        assertThat(english.of(Kind.SQUARE_KM, 12_345.67)).isEqualTo("12,346");
        assertThat(english.of(Kind.KM, 12.345)).isEqualTo("12.3");
        assertThat(english.of(Kind.SHARE, 0.1234)).isEqualTo("12.3%");
        assertThat(english.of(Kind.SCORE, 0.5)).isEqualTo("0.50");
    }

    @Test
    void noFigureIsRoundedAwayToNothing() {
        assertThat(english.of(Kind.SCORE, 0.0001)).isEqualTo("<0.01");
        assertThat(english.of(Kind.SQUARE_KM, 0.2)).isEqualTo("<1");
        assertThat(english.of(Kind.SHARE, 0.0001)).isEqualTo("<0.1%");
        assertThat(english.of(Kind.SCORE, 0.0)).isEqualTo("0.00");
    }

    @Test
    void wordsAndDatesAreThoseOfTheLanguage() {
        assertThat(spanish.of(Kind.FLAG, true)).isEqualTo("sí");
        assertThat(spanish.of(Kind.DATE, PartialDate.parse("2019-03"))).isEqualTo("marzo de 2019");
        assertThat(english.of(Kind.IDS, List.of("c1", "c2"))).isEqualTo("c1, c2");
        assertThat(english.of(Kind.DATE, Optional.empty())).isEmpty();
    }
}
