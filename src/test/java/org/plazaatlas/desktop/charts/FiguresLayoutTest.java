package org.plazaatlas.desktop.charts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plazaatlas.desktop.axis.TimeAxis;
import org.plazaatlas.desktop.charts.FiguresLayout.Line;
import org.plazaatlas.desktop.charts.FiguresLayout.Run;
import org.plazaatlas.desktop.charts.FiguresLayout.ValueLine;
import org.plazaatlas.dossier.Dossier.Chart;
import org.plazaatlas.dossier.Dossier.Chart.Point;
import org.plazaatlas.dossier.Dossier.Chart.YearSeries;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.Subject;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

class FiguresLayoutTest {

    private static final TimeAxis AXIS =
            new TimeAxis(
                    new DateRange(LocalDate.of(2010, 1, 1), LocalDate.of(2020, 1, 1)), 40, 1000);

    @Test
    void aYearWithoutAFigureBreaksTheLine() {
        FiguresLayout layout = layout(series("one", 2010, 2011, 2013));
        assertThat(layout.lines().getFirst().runs())
                .extracting(run -> run.levels().size())
                .containsExactly(2, 1);
    }

    @Test
    void sourcesThatFollowEachOtherAreNotJoined() {
        FiguresLayout layout = layout(series("one", 2010, 2011), series("other", 2012, 2013));
        assertThat(layout.lines()).extracting(Line::number).containsExactly(0, 1);
        assertThat(layout.lines()).extracting(line -> line.runs().size()).containsExactly(1, 1);
    }

    @Test
    void aFigureIsLevelOverItsYear() {
        ValueLine level = level(layout(series("one", 2012)));
        assertThat(level.left()).isEqualTo(AXIS.xOf(LocalDate.of(2012, 1, 1)));
        assertThat(level.right()).isEqualTo(AXIS.xOf(LocalDate.of(2013, 1, 1)));
    }

    @Test
    void yearsOutsideTheAxisAreLeftOut() {
        FiguresLayout layout = layout(series("one", 1999, 2009, 2020));
        assertThat(layout.isEmpty()).isTrue();
        assertThat(layout(series("one", 2009, 2010)).isEmpty()).isFalse();
    }

    @Test
    void theNearestFigureIsFound() {
        FiguresLayout layout = layout(series("one", 2012), series("other", 2015));
        ValueLine level = level(layout);
        assertThat(layout.at(level.left() + 1, level.y() + 3))
                .hasValueSatisfying(hit -> assertThat(hit.point().year()).isEqualTo(2012));
        assertThat(layout.at(level.left() + 1, level.y() + 30)).isEmpty();
    }

    @Test
    void linesOfAScaleStandApartAndStartAtZero() {
        for (double largest : new double[] {0, 0.7, 3, 12, 99, 1_892_728}) {
            ValueScale scale = ValueScale.of(largest, 10, 110);
            List<Double> lines = scale.lines();
            assertThat(lines.getFirst()).isZero();
            assertThat(lines.size()).as("%s", largest).isBetween(2, 5);
            assertThat(scale.yOf(lines.getLast())).isGreaterThanOrEqualTo(10 - 1e-9);
        }
    }

    private static ValueLine level(FiguresLayout layout) {
        Run run = layout.lines().getFirst().runs().getFirst();
        return run.levels().getFirst();
    }

    private static FiguresLayout layout(YearSeries... series) {
        return FiguresLayout.of(
                new Chart(Chart.Counted.HOMICIDES, "homicides", "homicides", List.of(series)),
                AXIS,
                new ChartFrame(40, 1040, 10, 110));
    }

    private static YearSeries series(String source, int... years) {
        List<Point> points = Arrays.stream(years).mapToObj(year -> new Point(year, year)).toList();
        return new YearSeries(Subject.source(source), source, points);
    }
}
