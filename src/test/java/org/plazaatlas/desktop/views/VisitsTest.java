package org.plazaatlas.desktop.views;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.cartography.Extent;
import org.plazaatlas.cartography.Theme;
import org.plazaatlas.cartography.Topic;
import org.plazaatlas.cartography.View;
import org.plazaatlas.desktop.AtlasModel;
import org.plazaatlas.model.Language;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.History;
import org.plazaatlas.territory.PressureWeights;

import java.time.LocalDate;

class VisitsTest {

    private static final History HISTORY = History.of(TinyAtlas.atlas());
    private static final LocalDate OPENING = LocalDate.of(2024, 6, 1);
    private static final LocalDate LATER = LocalDate.of(2025, 1, 1);

    private final AtlasModel model =
            new AtlasModel(
                    HISTORY,
                    View.of(OPENING, Extent.ofCountry(HISTORY.atlas()), Language.ES, Theme.DARK));
    private final StillnessByHand stillness = new StillnessByHand();
    private final Visits visits = new Visits(model, stillness);

    @Test
    void aViewThatStoodStillIsVisited() {
        model.showDate(LATER);
        stillness.pass();
        visits.goBack();
        assertThat(model.view().date()).isEqualTo(OPENING);
        visits.goForward();
        assertThat(model.view().date()).isEqualTo(LATER);
    }

    @Test
    void whatGoesByIsNot() {
        for (int month = 1; month <= 12; month++) {
            model.showDate(LocalDate.of(2015, month, 1));
        }
        stillness.pass();
        visits.goBack();
        assertThat(model.view().date()).isEqualTo(OPENING);
    }

    @Test
    void goingBackAtOnceLosesNothing() {
        model.showDate(LATER);
        visits.goBack();
        visits.goForward();
        assertThat(model.view().date()).isEqualTo(LATER);
    }

    @Test
    void aViewIsVisitedWhenItIsLeftForASelection() {
        model.showDate(LATER);
        model.select(Subject.state("02"));
        visits.goBack();
        assertThat(model.view().date()).isEqualTo(LATER);
        assertThat(model.view().selection()).isEmpty();
    }

    @Test
    void aViewIsVisitedWhenItIsLeftForATopicButNotForOtherWeights() {
        model.showTopic(new Topic.HotSpots(PressureWeights.USUAL));
        model.showTopic(new Topic.HotSpots(new PressureWeights(1, 0, 0, 0)));
        model.showTopic(new Topic.HotSpots(new PressureWeights(2, 0, 0, 0)));
        visits.goBack();
        assertThat(model.view().topic()).isEqualTo(Topic.ZONES);
        visits.goForward();
        assertThat(model.view().topic())
                .isEqualTo(new Topic.HotSpots(new PressureWeights(2, 0, 0, 0)));
    }

    @Test
    void languageAndThemeAreNoPlacesAndStayOnTheWayBack() {
        model.showDate(LATER);
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
