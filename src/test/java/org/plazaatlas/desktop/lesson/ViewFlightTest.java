package org.plazaatlas.desktop.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.beans.property.SimpleBooleanProperty;

import org.junit.jupiter.api.Test;
import org.plazaatlas.desktop.work.BeatByHand;
import org.plazaatlas.lesson.TinyLesson;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

class ViewFlightTest {

    private static final LocalDate EARLIER = LocalDate.of(2014, 1, 1);
    private static final View FROM = TinyLesson.VIEW.withDate(EARLIER);
    private static final View TO =
            TinyLesson.VIEW.withExtent(new Extent(200_000, 100_000, 300_000, 200_000));

    private final BeatByHand beat = new BeatByHand();
    private final SimpleBooleanProperty reducedMotion = new SimpleBooleanProperty();
    private final List<View> shown = new ArrayList<>(List.of(FROM));
    private final List<String> arrivals = new ArrayList<>();
    private final ViewFlight flight =
            new ViewFlight(shown::getLast, shown::add, beat, reducedMotion);

    @Test
    void theMapAndTheClockMoveAndArrive() {
        fly();
        for (int i = 0; i < 100; i++) {
            beat.beat();
        }
        assertThat(shown.getLast()).isEqualTo(TO);
        assertThat(arrivals).hasSize(1);
        assertThat(beat.period()).isZero();
        assertThat(shown.stream().map(View::date)).isSorted();
        assertThat(shown.stream().map(View::date).distinct()).hasSizeBetween(6, 10);
        assertThat(shown.stream().map(View::extent).distinct()).hasSizeGreaterThan(20);
    }

    @Test
    void withReducedMotionItCuts() {
        reducedMotion.set(true);
        fly();
        assertThat(shown).containsExactly(FROM, TO);
        assertThat(arrivals).hasSize(1);
    }

    @Test
    void itGivesWayToWhoeverMovesTheMap() {
        fly();
        beat.beat();
        View elsewhere = FROM.withDate(EARLIER.plusDays(1));
        shown.add(elsewhere);
        beat.beat();
        assertThat(shown.getLast()).isEqualTo(elsewhere);
        assertThat(beat.period()).isZero();
        assertThat(arrivals).isEmpty();
    }

    @Test
    void aZoomKeepsOnePlaceStill() {
        Extent wide = new Extent(0, 0, 400, 400);
        Extent near = new Extent(0, 0, 100, 100);
        FlightPath path = new FlightPath(FROM.withExtent(wide), FROM.withExtent(near));
        for (double share = 0; share <= 1; share += 0.1) {
            assertThat(path.at(share).extent().minX()).isCloseTo(0, within(1e-6));
            assertThat(path.at(share).extent().minY()).isCloseTo(0, within(1e-6));
        }
    }

    @Test
    void mapsOfFiguresDoNotPassThroughTheYearsBetween() {
        View figures = TO.withTopic(Topic.HOMICIDES);
        assertThat(new FlightPath(FROM, figures).at(0.1).date()).isEqualTo(TO.date());
    }

    private void fly() {
        flight.to(TO, () -> arrivals.add("arrived"));
    }
}
