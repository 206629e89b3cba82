package org.plazaatlas.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plazaatlas.MexicoAtlas;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Organization;
import org.plazaatlas.model.State;

import java.time.LocalDate;
import java.util.Optional;

/** What a picture shows of its subject. */
class SubjectFocusTest {

    private static final LocalDate DAY = LocalDate.of(2024, 11, 12);

    private final Atlas atlas = MexicoAtlas.atlas();
    private final Extent country = Extent.ofCountry(atlas);
    private final Scene scene =
            new Scenes(MexicoAtlas.history()).of(View.of(DAY, country, Language.ES, Theme.LIGHT));

    private Optional<SubjectFocus> focus(MapSubject subject) {
        return SubjectFocus.of(MapMessage.DEFAULT.withSubject(Optional.of(subject)), atlas, scene);
    }

    @Test
    void aStateIsShownAsAPictureOfThatState() {
        for (State state : atlas.contents().states()) {
            Extent shown = focus(MapSubject.state(state.code())).orElseThrow().extent(atlas);
            assertThat(shown).isEqualTo(Extent.ofState(atlas, state.code()).orElseThrow());
        }
    }

    @Test
    void aCityIsShownWithItsState() {
        atlas.contents()
                .cities()
                .forEach(
                        city ->
                                assertThat(
                                                focus(MapSubject.city(city.id()))
                                                        .orElseThrow()
                                                        .extent(atlas))
                                        .isEqualTo(
                                                Extent.ofState(atlas, city.stateCode())
                                                        .orElseThrow()));
    }

    @Test
    void anOrganizationIsShownWithAllStatesWhereItIs() {
        int shown = 0;
        for (Organization organization : atlas.contents().organizations()) {
            Optional<SubjectFocus> focus = focus(MapSubject.organization(organization.id()));
            if (focus.isPresent()) {
                shown++;
                assertThat(atlas.contents().states())
                        .filteredOn(state -> focus.get().concernsState(state.code()))
                        .isNotEmpty()
                        .allMatch(
                                state ->
                                        focus.get()
                                                .extent(atlas)
                                                .envelope()
                                                .contains(Extent.mainland(state)));
            }
        }
        assertThat(shown).isGreaterThan(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"la-linea", "la-mayiza"})
    void aRegionalOrganizationFillsThePicture(String id) {
        Extent shown = focus(MapSubject.organization(id)).orElseThrow().extent(atlas);
        assertThat(shown.widthMetres()).isLessThan(country.widthMetres() / 2);
    }

    @Test
    void whatIsNotInThePictureHasNoExtent() {
        assertThat(focus(MapSubject.CHANGES)).isEmpty();
    }
}
