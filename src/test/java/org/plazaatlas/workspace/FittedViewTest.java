package org.plazaatlas.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Text;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Attribution;
import org.plazaatlas.model.Subject;
import org.plazaatlas.model.TimeWindow;
import org.plazaatlas.territory.time.DateSeries;
import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.Arrangement.Multiples;
import org.plazaatlas.view.Arrangement.TwoMaps;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

class FittedViewTest {

    private static final Atlas ATLAS = TinyAtlas.atlas();
    private static final View VIEW =
            View.of(LocalDate.of(2020, 1, 1), Extent.ofCountry(ATLAS), Language.EN, Theme.LIGHT)
                    .withHiddenOrganizations(Set.of("norte"))
                    .withShownAlone(Optional.of("sur"))
                    .withSelection(Optional.of(Subject.turf("norte", "sur")))
                    .withTopic(new Topic.Changes(LocalDate.of(2015, 1, 1)))
                    .withAttribution(new Attribution.OneSource("informe"));

    @Test
    void aViewOfThisAtlasStaysAsItIs() {
        assertThat(fitted(VIEW).view()).isEqualTo(VIEW);
        assertThat(missing(VIEW)).isEmpty();
    }

    @Test
    void eachOrganizationThatTheAtlasLacksIsNamedOnceAndLeftOut() {
        View view =
                VIEW.withHiddenOrganizations(Set.of("norte", "zetas"))
                        .withShownAlone(Optional.of("zetas"))
                        .withSelection(Optional.of(Subject.turf("golfo", "norte")));
        View fitted = fitted(view).view();
        assertThat(fitted.hiddenOrganizations()).containsExactly("norte");
        assertThat(fitted.shownAlone()).isEmpty();
        assertThat(fitted.selection()).isEmpty();
        assertThat(missing(view))
                .containsExactlyInAnyOrder(
                        "this atlas has no organization \"zetas\"",
                        "this atlas has no organization \"golfo\"");
    }

    @Test
    void aSourceThatTheAtlasLacksMeansEveryone() {
        View view = VIEW.withAttribution(new Attribution.OneSource("gaceta"));
        assertThat(fitted(view).view().attribution()).isEqualTo(Attribution.EVERYONE);
        assertThat(missing(view)).containsExactly("this atlas has no source \"gaceta\"");
    }

    @Test
    void aSubjectThatTheAtlasLacksIsNotSelected() {
        View view = VIEW.withSelection(Optional.of(Subject.state("32")));
        assertThat(fitted(view).view().selection()).isEmpty();
        assertThat(missing(view)).containsExactly("this atlas has no state \"32\"");
    }

    @Test
    void daysOutsideTheTimeOfTheAtlasBecomeTheNearest() {
        View view =
                VIEW.withDate(LocalDate.of(2031, 5, 5))
                        .withTopic(new Topic.Changes(LocalDate.of(1999, 5, 5)));
        View fitted = fitted(view).view();
        assertThat(fitted.date()).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(fitted.topic()).isEqualTo(new Topic.Changes(LocalDate.of(2006, 1, 1)));
        assertThat(missing(view)).hasSize(2).allMatch(said -> said.contains("2006-01-01"));
    }

    @Test
    void aPlaceFarFromTheStatesBecomesTheCountry() {
        View view = VIEW.withExtent(new Extent(8e6, 8e6, 9e6, 9e6));
        assertThat(fitted(view).view().extent()).isEqualTo(Extent.ofCountry(ATLAS));
        assertThat(missing(view)).hasSize(1);
    }

    @Test
    void aWindowThatBeginsBeforeTheAtlasBeginsWithIt() {
        View view = VIEW.withWindow(new TimeWindow.Range(LocalDate.of(1999, 5, 5)));
        assertThat(fitted(view).view().window())
                .isEqualTo(new TimeWindow.Range(LocalDate.of(2006, 1, 1)));
        assertThat(missing(view)).hasSize(1);
    }

    @Test
    void datesOfLittleMapsOutsideTheAtlasBecomeTheNearest() {
        FittedView fitted =
                fitted(
                        VIEW,
                        new Multiples(
                                new DateSeries.Even(
                                        LocalDate.of(1999, 5, 5), LocalDate.of(2012, 6, 1), 4)));
        assertThat(fitted.arrangement())
                .isEqualTo(
                        new Multiples(
                                new DateSeries.Even(
                                        LocalDate.of(2006, 1, 1), LocalDate.of(2012, 6, 1), 4)));
        assertThat(fitted.missing()).hasSize(1);
    }

    @Test
    void twoMapsAreOfAViewOfChanges() {
        assertThat(fitted(VIEW, TwoMaps.SWIPE).arrangement()).isEqualTo(TwoMaps.SWIPE);
        assertThat(fitted(VIEW.withTopic(Topic.ZONES), TwoMaps.SWIPE).arrangement())
                .isEqualTo(Arrangement.ONE_MAP);
    }

    private static FittedView fitted(View view) {
        return fitted(view, Arrangement.ONE_MAP);
    }

    private static FittedView fitted(View view, Arrangement arrangement) {
        return FittedView.of(new SavedView("A view", "", view, arrangement), ATLAS);
    }

    private static Iterable<String> missing(View view) {
        return fitted(view).missing().stream().map(Text::en).toList();
    }
}
