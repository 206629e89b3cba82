package org.plazaatlas.desktop.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plazaatlas.view.Arrangement.ONE_MAP;

import org.junit.jupiter.api.Test;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.dossier.subject.Dossiers;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Attribution;
import org.plazaatlas.model.SourceKind;
import org.plazaatlas.model.Subject;
import org.plazaatlas.model.TimeWindow;
import org.plazaatlas.territory.pressure.PressureWeights;
import org.plazaatlas.territory.time.DateSeries;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Arrangement.Multiples;
import org.plazaatlas.view.Arrangement.TwoMaps;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class ViewNamesTest {

    private static final Atlas ATLAS = TinyAtlas.atlas();
    private static final ViewNames NAMES = new ViewNames(ATLAS, new Dossiers(History.of(ATLAS)));
    private static final View COUNTRY =
            View.of(LocalDate.of(2024, 11, 12), Extent.ofCountry(ATLAS), Language.EN, Theme.LIGHT);

    @Test
    void theCountryIsNamedByItsDay() {
        assertThat(NAMES.of(COUNTRY, ONE_MAP, Language.EN)).isEqualTo("12 Nov 2024");
        assertThat(NAMES.of(COUNTRY, ONE_MAP, Language.ES)).isEqualTo("12 nov 2024");
    }

    @Test
    void aViewFromNearIsNamedByTheStateInItsMiddle() {
        View near =
                COUNTRY.withExtent(Extent.ofState(ATLAS, "02").orElseThrow())
                        .withTopic(new Topic.HotSpots(PressureWeights.DEFAULT));
        assertThat(NAMES.of(near, ONE_MAP, Language.EN))
                .isEqualTo("12 Nov 2024 · hot spots · Rivers");
        assertThat(NAMES.of(near, ONE_MAP, Language.ES))
                .isEqualTo("12 nov 2024 · focos rojos · Ríos");
    }

    @Test
    void theSelectionNamesItBeforeAnythingElse() {
        View view =
                COUNTRY.withExtent(Extent.ofState(ATLAS, "02").orElseThrow())
                        .withSelection(Optional.of(Subject.organization("norte")))
                        .withTopic(new Topic.Changes(LocalDate.of(2017, 6, 1)));
        assertThat(NAMES.of(view, ONE_MAP, Language.EN))
                .isEqualTo("12 Nov 2024 · changes since 1 Jun 2017 · Northern Cartel");
    }

    @Test
    void sourcesAreNamedWhereNotAllAreCounted() {
        View view = COUNTRY.withAttribution(new Attribution.SourcesOf(SourceKind.OFFICIAL));
        assertThat(NAMES.of(view, ONE_MAP, Language.EN))
                .isEqualTo("12 Nov 2024 · Official sources");
    }

    @Test
    void twoDatesAreNamedByHowTheyAreShown() {
        View view = COUNTRY.withTopic(new Topic.Changes(LocalDate.of(2017, 6, 1)));
        assertThat(NAMES.of(view, TwoMaps.SIDE_BY_SIDE, Language.EN))
                .isEqualTo("12 Nov 2024 · side by side with 1 Jun 2017");
        assertThat(NAMES.of(view, TwoMaps.SWIPE, Language.ES))
                .isEqualTo("12 nov 2024 · uno sobre otro con 1 jun 2017");
    }

    @Test
    void littleMapsAreNamedByTheirSpan() {
        LocalDate first = LocalDate.of(2008, 6, 1);
        LocalDate last = LocalDate.of(2012, 6, 1);
        assertThat(name(new DateSeries.Even(first, last, 6)))
                .isEqualTo("6 dates, 1 Jun 2008 to 1 Jun 2012");
        assertThat(name(new DateSeries.BiggestChanges(first, last, 4)))
                .isEqualTo("4 biggest changes, 1 Jun 2008 to 1 Jun 2012");
        assertThat(name(new DateSeries.Chosen(List.of(last, first))))
                .isEqualTo("2 dates, 1 Jun 2008 to 1 Jun 2012");
        assertThat(name(new DateSeries.Chosen(List.of(first)))).isEqualTo("1 Jun 2008");
    }

    private static String name(DateSeries series) {
        return NAMES.of(COUNTRY, new Multiples(series), Language.EN);
    }

    @Test
    void aWindowIsNamedByItsEnds() {
        LocalDate from = LocalDate.of(2023, 1, 1);
        View range = COUNTRY.withWindow(new TimeWindow.Range(from));
        View since = COUNTRY.withWindow(new TimeWindow.Since(from));
        assertThat(NAMES.of(range, ONE_MAP, Language.EN)).isEqualTo("1 Jan 2023 to 12 Nov 2024");
        assertThat(NAMES.of(since, ONE_MAP, Language.ES))
                .isEqualTo("todo desde el 1 ene 2023, hasta el 12 nov 2024");
    }

    @Test
    void aTakenNameIsNumbered() {
        assertThat(NAMES.suggested(COUNTRY, ONE_MAP, List.of("12 Nov 2024", "12 Nov 2024 (2)")))
                .isEqualTo("12 Nov 2024 (3)");
    }
}
