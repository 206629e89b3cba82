package org.plazaatlas.cartography.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.plazaatlas.TinyHomicides;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;

import java.time.LocalDate;
import java.util.List;

@Execution(ExecutionMode.CONCURRENT)
class PageWordsTest {

    private final Atlas atlas = TinyHomicides.atlas();

    private View homicides(int year, Language language) {
        return View.of(LocalDate.of(year, 6, 15), Extent.ofCountry(atlas), language, Theme.LIGHT)
                .withTopic(Topic.HOMICIDES);
    }

    @Test
    void theTitleOfHomicidesTellsTheYearOfTheFiguresNotOfTheDate() {
        assertThat(new PageWords(atlas, homicides(2024, Language.EN)).title())
                .isEqualTo("Homicides per 100,000 inhabitants, 2020");
        assertThat(new PageWords(atlas, homicides(2019, Language.ES)).title())
                .isEqualTo("Homicidios por cada 100,000 habitantes, 2018");
        assertThat(new PageWords(atlas, homicides(2010, Language.EN)).title())
                .isEqualTo("Homicides per 100,000 inhabitants: no figures");
    }

    @Test
    void theTitleOfSeveralMapsTellsTheFirstAndTheLastYearOfTheirFigures() {
        List<LocalDate> dates =
                List.of(
                        LocalDate.of(2018, 1, 1),
                        LocalDate.of(2021, 1, 1),
                        LocalDate.of(2024, 1, 1));

        assertThat(new PageWords(atlas, homicides(2018, Language.EN), dates).title())
                .isEqualTo("Homicides per 100,000 inhabitants, 2018 – 2020");
    }
}
