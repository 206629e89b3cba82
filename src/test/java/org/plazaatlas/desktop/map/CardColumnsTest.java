package org.plazaatlas.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

@Execution(ExecutionMode.CONCURRENT)
class CardColumnsTest {

    private static final double GAP = 8;

    private static CardColumns cards(double... widths) {
        List<Dimension2D> sizes = new ArrayList<>();
        for (double width : widths) {
            sizes.add(new Dimension2D(width, 30));
        }
        return new CardColumns(sizes, GAP);
    }

    @Test
    void cardsStandBelowOneAnotherFromTheUpperRight() {
        assertThat(cards(100, 60).in(new BoundingBox(10, 20, 300, 200)))
                .containsExactly(
                        new BoundingBox(210, 20, 100, 30), new BoundingBox(250, 58, 60, 30));
    }

    @Test
    void aLowRoomHasFurtherColumnsToTheLeft() {
        assertThat(cards(100, 60, 80).in(new BoundingBox(0, 0, 300, 70)))
                .containsExactly(
                        new BoundingBox(200, 0, 100, 30),
                        new BoundingBox(240, 38, 60, 30),
                        new BoundingBox(112, 0, 80, 30));
    }

    @Test
    void theFirstRoomWithPlaceForAllIsChosen() {
        Bounds low = new BoundingBox(0, 0, 150, 40);
        Bounds high = new BoundingBox(0, 50, 150, 80);
        assertThat(cards(100, 100).choose(List.of(low, high))).isEqualTo(high);
        assertThat(cards(100).choose(List.of(low, high))).isEqualTo(low);
        assertThat(cards(400, 400).choose(List.of(low, high))).as("the largest").isEqualTo(high);
        assertThat(cards().in(low)).isEmpty();
    }

    @Test
    void noCardLiesOnAnotherOrOutsideTheSidesWhateverTheRoom() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            double[] widths = random.doubles(random.nextInt(8), 40, 400).toArray();
            Bounds room =
                    new BoundingBox(
                            random.nextInt(50),
                            random.nextInt(50),
                            100 + random.nextInt(600),
                            random.nextInt(300));
            List<Bounds> places = cards(widths).in(room);
            assertThat(places).as("seed %d", seed).hasSize(widths.length);
            for (int i = 0; i < places.size(); i++) {
                Bounds one = places.get(i);
                assertThat(one.getMinX()).as("seed %d", seed).isGreaterThan(room.getMinX() - 1e-6);
                assertThat(one.getMaxX()).as("seed %d", seed).isLessThan(room.getMaxX() + 1e-6);
                for (Bounds other : places.subList(0, i)) {
                    assertThat(areApart(one, other)).as("seed %d", seed).isTrue();
                }
            }
        }
    }

    private static boolean areApart(Bounds one, Bounds other) {
        return one.getMaxX() <= other.getMinX() + 1e-6
                || other.getMaxX() <= one.getMinX() + 1e-6
                || one.getMaxY() <= other.getMinY() + 1e-6
                || other.getMaxY() <= one.getMinY() + 1e-6;
    }
}
