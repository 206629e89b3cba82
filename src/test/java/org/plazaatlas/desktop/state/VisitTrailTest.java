package org.plazaatlas.desktop.state;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisitTrailTest {

    private final VisitTrail<String> trail = new VisitTrail<>();

    @Test
    void anEmptyTrailLeadsNowhere() {
        assertThat(trail.back()).isEmpty();
        assertThat(trail.forward()).isEmpty();
        assertThat(trail.hasPreviousProperty().get()).isFalse();
        assertThat(trail.hasNextProperty().get()).isFalse();
    }

    @Test
    void goesBackAndForwardThroughWhatWasVisited() {
        visit("a", "b", "c");
        assertThat(trail.back()).contains("b");
        assertThat(trail.back()).contains("a");
        assertThat(trail.back()).isEmpty();
        assertThat(trail.forward()).contains("b");
        assertThat(trail.forward()).contains("c");
        assertThat(trail.forward()).isEmpty();
    }

    @Test
    void aVisitOnTheWayForgetsWhatLayAhead() {
        visit("a", "b", "c");
        trail.back();
        visit("d");
        assertThat(trail.hasNextProperty().get()).isFalse();
        assertThat(trail.back()).contains("b");
    }

    @Test
    void visitingTheSamePlaceAgainKeepsWhatLiesAhead() {
        visit("a", "b");
        trail.back();
        visit("a");
        assertThat(trail.forward()).contains("b");
    }

    private void visit(String... places) {
        for (String place : places) {
            trail.visit(place);
        }
    }
}
