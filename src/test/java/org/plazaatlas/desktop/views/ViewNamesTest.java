package org.plazaatlas.desktop.views;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.cartography.Extent;
import org.plazaatlas.cartography.Theme;
import org.plazaatlas.cartography.Topic;
import org.plazaatlas.cartography.View;
import org.plazaatlas.dossier.Dossiers;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Attribution;
import org.plazaatlas.model.Language;
import org.plazaatlas.model.SourceKind;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.History;
import org.plazaatlas.territory.PressureWeights;

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
        assertThat(NAMES.of(COUNTRY, Language.EN)).isEqualTo("12 Nov 2024");
        assertThat(NAMES.of(COUNTRY, Language.ES)).isEqualTo("12 nov 2024");
    }

    @Test
    void aViewFromNearIsNamedByTheStateInItsMiddle() {
        View near =
                COUNTRY.withExtent(Extent.ofState(ATLAS, "02").orElseThrow())
                        .withTopic(new Topic.HotSpots(PressureWeights.USUAL));
        assertThat(NAMES.of(near, Language.EN)).isEqualTo("12 Nov 2024 · hot spots · Rivers");
        assertThat(NAMES.of(near, Language.ES)).isEqualTo("12 nov 2024 · focos rojos · Ríos");
    }

    @Test
    void theSelectionNamesItBeforeAnythingElse() {
        View view =
                COUNTRY.withExtent(Extent.ofState(ATLAS, "02").orElseThrow())
                        .withSelection(Optional.of(Subject.organization("norte")))
                        .withTopic(new Topic.Changes(LocalDate.of(2017, 6, 1)));
        assertThat(NAMES.of(view, Language.EN))
                .isEqualTo("12 Nov 2024 · changes since 1 Jun 2017 · Northern Cartel");
    }

    @Test
    void sourcesAreNamedWhereNotAllAreCounted() {
        View view = COUNTRY.withAttribution(new Attribution.SourcesOf(SourceKind.OFFICIAL));
        assertThat(NAMES.of(view, Language.EN)).isEqualTo("12 Nov 2024 · Official sources");
    }

    @Test
    void aTakenNameIsNumbered() {
        assertThat(NAMES.suggested(COUNTRY, List.of("12 Nov 2024", "12 Nov 2024 (2)")))
                .isEqualTo("12 Nov 2024 (3)");
    }
}
