package org.plazaatlas.desktop.views;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.pressure.PressureWeights;
import org.plazaatlas.territory.time.DateSeries;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.Arrangement.Multiples;
import org.plazaatlas.view.Arrangement.TwoMaps;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;

import java.time.LocalDate;

class VisitHistoryTest {

    private static final History HISTORY = History.of(TinyAtlas.atlas());
    private static final LocalDate OPENING = LocalDate.of(2024, 6, 1);
    private static final LocalDate LATER = LocalDate.of(2025, 1, 1);
    private static final LocalDate EARLIER = LocalDate.of(2015, 1, 1);
    private static final Multiples LITTLE_MAPS =
            new Multiples(new DateSeries.Even(EARLIER, OPENING, 6));

    private final AtlasModel model =
            new AtlasModel(
                    HISTORY,
                    View.of(OPENING, Extent.ofCountry(HISTORY.atlas()), Language.ES, Theme.DARK));
    private final StillnessByHand stillness = new StillnessByHand();
    private final VisitHistory visits = new VisitHistory(model, stillness);

    @Test
    void aViewThatStoodStillIsVisited() {
        model.time().showDate(LATER);
        stillness.pass();
        visits.goBack();
        assertThat(model.view().date()).isEqualTo(OPENING);
        visits.goForward();
        assertThat(model.view().date()).isEqualTo(LATER);
    }

    @Test
    void whatGoesByIsNot() {
        for (int month = 1; month <= 12; month++) {
            model.time().showDate(LocalDate.of(2015, month, 1));
        }
        stillness.pass();
        visits.goBack();
        assertThat(model.view().date()).isEqualTo(OPENING);
    }

    @Test
    void goingBackAtOnceLosesNothing() {
        model.time().showDate(LATER);
        visits.goBack();
        visits.goForward();
        assertThat(model.view().date()).isEqualTo(LATER);
    }

    @Test
    void aViewIsVisitedWhenItIsLeftForASelection() {
        model.time().showDate(LATER);
        model.select(Subject.state("02"));
        visits.goBack();
        assertThat(model.view().date()).isEqualTo(LATER);
        assertThat(model.view().selection()).isEmpty();
    }

    @Test
    void aViewIsVisitedWhenItIsLeftForATopicButNotForOtherWeights() {
        model.showTopic(new Topic.HotSpots(PressureWeights.DEFAULT));
        model.showTopic(new Topic.HotSpots(new PressureWeights(1, 0, 0, 0)));
        model.showTopic(new Topic.HotSpots(new PressureWeights(2, 0, 0, 0)));
        visits.goBack();
        assertThat(model.view().topic()).isEqualTo(Topic.ZONES);
        visits.goForward();
        assertThat(model.view().topic())
                .isEqualTo(new Topic.HotSpots(new PressureWeights(2, 0, 0, 0)));
    }

    @Test
    void theWayBackLeadsToTheMapsThatWereShown() {
        model.showTopic(new Topic.Changes(EARLIER));
        model.maps().arrange(TwoMaps.SIDE_BY_SIDE);
        model.maps().arrange(LITTLE_MAPS);
        visits.goBack();
        assertThat(arrangement()).isEqualTo(TwoMaps.SIDE_BY_SIDE);
        visits.goBack();
        assertThat(arrangement()).isEqualTo(Arrangement.ONE_MAP);
        visits.goForward();
        visits.goForward();
        assertThat(arrangement()).isEqualTo(LITTLE_MAPS);
    }

    @Test
    void leavingTwoDatesForTheZonesIsOneStep() {
        model.showTopic(new Topic.Changes(EARLIER));
        model.maps().arrange(TwoMaps.SWIPE);
        model.showTopic(Topic.ZONES);
        assertThat(arrangement()).isEqualTo(Arrangement.ONE_MAP);
        visits.goBack();
        assertThat(arrangement()).isEqualTo(TwoMaps.SWIPE);
        assertThat(model.view().topic()).isEqualTo(new Topic.Changes(EARLIER));
    }

    @Test
    void otherDatesOfLittleMapsAreNoOtherMatter() {
        model.maps().arrange(new Multiples(new DateSeries.Even(EARLIER, OPENING, 4)));
        model.maps().arrange(LITTLE_MAPS);
        visits.goBack();
        assertThat(arrangement()).isEqualTo(Arrangement.ONE_MAP);
    }

    @Test
    void aViewThatIsGoneToIsOneStepWithItsMaps() {
        View compared = model.view().withTopic(new Topic.Changes(EARLIER));
        visits.goTo(compared, TwoMaps.SIDE_BY_SIDE);
        visits.goBack();
        assertThat(model.view().topic()).isEqualTo(Topic.ZONES);
        visits.goForward();
        assertThat(model.view()).isEqualTo(compared);
        assertThat(arrangement()).isEqualTo(TwoMaps.SIDE_BY_SIDE);
        assertThat(visits.trail().hasNextProperty().get()).isFalse();
    }

    private Arrangement arrangement() {
        return model.maps().arrangementProperty().get();
    }

    @Test
    void languageAndThemeAreNoPlacesAndStayOnTheWayBack() {
        model.time().showDate(LATER);
        stillness.pass();
        model.setLanguage(Language.EN);
        model.setTheme(Theme.LIGHT);
        stillness.pass();
        visits.goBack();
        assertThat(model.view().date()).isEqualTo(OPENING);
        assertThat(model.view().language()).isEqualTo(Language.EN);
        assertThat(model.view().theme()).isEqualTo(Theme.LIGHT);
    }
}
