package org.plazaatlas.layer.style;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

class ClassBreaksTest {

    private static double[] bounds(ClassBreaks breaks) {
        return IntStream.range(0, breaks.count()).mapToDouble(breaks::to).toArray();
    }

    @Test
    void classesOfEqualWidthDivideTheRange() {
        ClassBreaks breaks = ClassBreaks.of(new double[] {0, 1, 2, 100}, ClassMethod.EQUAL, 4);

        assertThat(bounds(breaks)).containsExactly(25, 50, 75, 100);
        assertThat(breaks.from(0)).isZero();
    }

    @Test
    void quantilesHoldAsManyFeaturesEach() {
        double[] figures = IntStream.rangeClosed(1, 100).mapToDouble(i -> i * i).toArray();

        ClassBreaks breaks = ClassBreaks.of(figures, ClassMethod.QUANTILE, 4);

        long[] counts = new long[4];
        Arrays.stream(figures).forEach(figure -> counts[breaks.classOf(figure)]++);
        assertThat(counts).containsExactly(25, 25, 25, 25);
    }

    @Test
    void naturalBreaksLieBetweenClusters() {
        double[] figures = {1, 2, 3, 50, 51, 52, 200, 201};

        assertThat(bounds(ClassBreaks.of(figures, ClassMethod.JENKS, 3)))
                .containsExactly(3, 52, 201);
    }

    /** Compares with trying all ways to cut a few figures in three. */
    @Test
    void naturalBreaksHaveTheLeastSpread() {
        Random random = new Random(7);
        for (int trial = 0; trial < 50; trial++) {
            double[] figures = random.doubles(9).map(x -> x * x * 100).sorted().toArray();
            double[] bounds = NaturalBreaks.upperBounds(figures, 3);
            double least = Double.POSITIVE_INFINITY;
            for (int first = 1; first < 8; first++) {
                for (int second = first + 1; second < 9; second++) {
                    least =
                            Math.min(
                                    least,
                                    spread(figures, figures[first - 1], figures[second - 1]));
                }
            }
            assertThat(spread(figures, bounds[0], bounds[1])).isLessThanOrEqualTo(least + 1e-9);
        }
    }

    private static double spread(double[] figures, double first, double second) {
        double[][] parts = {
            Arrays.stream(figures).filter(f -> f <= first).toArray(),
            Arrays.stream(figures).filter(f -> f > first && f <= second).toArray(),
            Arrays.stream(figures).filter(f -> f > second).toArray()
        };
        double sum = 0;
        for (double[] part : parts) {
            double mean = Arrays.stream(part).average().orElse(0);
            sum += Arrays.stream(part).map(f -> (f - mean) * (f - mean)).sum();
        }
        return sum;
    }

    @Test
    void prettyClassesHaveRoundBounds() {
        ClassBreaks breaks = ClassBreaks.of(new double[] {3, 41, 97}, ClassMethod.PRETTY, 5);

        assertThat(bounds(breaks)).containsExactly(20, 40, 60, 80, 100);
        assertThat(breaks.from(0)).isZero();
        assertThat(bounds(ClassBreaks.of(new double[] {0.1, 0.7}, ClassMethod.PRETTY, 3)))
                .containsExactly(0.2, 0.4, 0.6000000000000001, 0.8);
    }

    @ParameterizedTest
    @EnumSource
    void everyFigureHasAClassThatHoldsIt(ClassMethod method) {
        Random random = new Random(method.ordinal());
        for (int trial = 0; trial < 200; trial++) {
            int places = random.nextInt(4);
            double[] figures =
                    random.doubles(1 + random.nextInt(40), -1000, 1000)
                            .map(x -> Math.rint(x * Math.pow(10, places - 2)))
                            .toArray();
            ClassBreaks breaks = ClassBreaks.of(figures, method, 1 + random.nextInt(9));
            for (double figure : figures) {
                int at = breaks.classOf(figure);
                assertThat(figure).isLessThanOrEqualTo(breaks.to(at));
                assertThat(figure).isGreaterThanOrEqualTo(breaks.from(at));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void withoutFiguresThereIsNoClass(ClassMethod method) {
        ClassBreaks none = ClassBreaks.of(new double[] {Double.NaN}, method, 5);

        assertThat(none.count()).isZero();
        assertThat(none.classOf(3)).isEqualTo(-1);
    }

    @ParameterizedTest
    @EnumSource
    void oneFigureIsOneClass(ClassMethod method) {
        ClassBreaks one = ClassBreaks.of(new double[] {7, 7, 7}, method, 5);

        assertThat(one.count()).isEqualTo(1);
        assertThat(one.classOf(7)).isZero();
        assertThat(one.classOf(Double.NaN)).isEqualTo(-1);
    }
}
