package org.plazaatlas.desktop.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plazaatlas.desktop.timeline.PresidencyBand.Stretch;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.Presidency;

import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;

class PresidencyBandTest {

    private static final long SEED = 20_081_201;
    private static final double CLEARANCE = 4;

    private final PresidencyBand band = band(100, 200, 80);

    @Test
    void aNameThatNothingCrossesStandsInTheMiddleOfItsBand() {
        assertThat(band.nameStretch(List.of())).isEqualTo(new Stretch(100, 300));
        assertThat(band.nameStretch(List.of(150.0, 290.0, 999.0))).isEqualTo(new Stretch(100, 300));
    }

    @Test
    void aNameThatALineWouldCrossStandsOnItsWiderSide() {
        assertThat(band.nameStretch(List.of(190.0))).isEqualTo(new Stretch(190, 300));
        assertThat(band.nameStretch(List.of(210.0))).isEqualTo(new Stretch(100, 210));
    }

    @Test
    void aNameWithoutRoomBesideTheLinesStaysWhereItIs() {
        assertThat(band.nameStretch(List.of(170.0, 230.0))).isEqualTo(new Stretch(100, 300));
    }

    @Test
    void noLineCrossesANameThatHasRoomElsewhere() {
        Random random = new Random(SEED);
        for (int i = 0; i < 1_000; i++) {
            PresidencyBand some =
                    band(random.nextInt(900), 20 + random.nextInt(400), 1 + random.nextInt(90));
            List<Double> lines =
                    DoubleStream.generate(() -> random.nextInt(1_300)).limit(2).boxed().toList();
            Stretch place = some.nameStretch(lines);
            double middle = (place.left() + place.right()) / 2;
            boolean room =
                    place.width() < some.width()
                            || lines.stream().noneMatch(x -> crosses(x, middle, some));
            assertThat(room || noGapHasRoom(some, lines))
                    .as("seed %d, %s crossed by %s", SEED, some, lines)
                    .isTrue();
            if (place.width() < some.width()) {
                assertThat(lines).noneMatch(x -> crosses(x, middle, some));
            }
        }
    }

    private static boolean crosses(double x, double middle, PresidencyBand band) {
        return Math.abs(x - middle) < band.nameWidth() / 2 + CLEARANCE - 1e-9;
    }

    private static boolean noGapHasRoom(PresidencyBand band, List<Double> lines) {
        double needed = band.nameWidth() + 2 * CLEARANCE;
        double[] edges =
                DoubleStream.concat(
                                DoubleStream.of(band.left(), band.right()),
                                lines.stream()
                                        .mapToDouble(x -> x)
                                        .filter(x -> x > band.left() && x < band.right()))
                        .sorted()
                        .toArray();
        for (int i = 1; i < edges.length; i++) {
            if (edges[i] - edges[i - 1] >= needed) {
                return false;
            }
        }
        return true;
    }

    private static PresidencyBand band(double left, double width, double nameWidth) {
        Presidency term =
                new Presidency(
                        "Ana Ruiz",
                        PartialDate.parse("2006"),
                        PartialDate.parse("2012"),
                        "PX",
                        List.of());
        return new PresidencyBand(term, left, width, "Ruiz", nameWidth);
    }
}
