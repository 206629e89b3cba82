package org.plazaatlas.desktop.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.desktop.axis.TimeAxis;
import org.plazaatlas.desktop.charts.BandShape.Slab;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.territory.time.AreaBand;
import org.plazaatlas.territory.time.AreaSeries;
import org.plazaatlas.territory.time.AreaStep;
import org.plazaatlas.territory.time.History;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

class StreamLayoutTest {

    private static final double TOP = 10;
    private static final double BOTTOM = 110;
    private static final AreaBand NORTE = new AreaBand.Alone("norte");
    private static final AreaBand SUR = new AreaBand.Alone("sur");

    private final History history = History.of(TinyAtlas.atlas());
    private final AreaSeries series = AreaSeries.of(history);
    private final DateRange span = history.atlas().contents().timeSpan();

    @Test
    void bandsOfAStepStandOnEachOtherWithoutGap() {
        StreamLayout layout = layout(series, new TimeAxis(span, 50, 800));
        for (AreaStep step : series.steps()) {
            List<Slab> stack =
                    layout.shapes().stream()
                            .flatMap(shape -> shape.slabs().stream())
                            .filter(slab -> slab.step() == step)
                            .sorted(Comparator.comparingDouble(Slab::bottom).reversed())
                            .toList();
            double below = BOTTOM;
            for (Slab slab : stack) {
                assertThat(slab.bottom()).isCloseTo(below, within(1e-9));
                below = slab.top();
            }
            double height = (BOTTOM - TOP) * step.dominatedSquareKm() / series.largestSquareKm();
            assertThat(BOTTOM - below).as("%s", step.span()).isCloseTo(height, within(1e-6));
        }
    }

    @Test
    void anEdgeStandsWhereTheAxisHasItsDate() {
        TimeAxis axis = new TimeAxis(span, 50, 800);
        layout(series, axis)
                .shapes()
                .forEach(
                        shape ->
                                shape.slabs()
                                        .forEach(
                                                slab ->
                                                        assertThat(slab.left())
                                                                .isEqualTo(
                                                                        axis.xOf(
                                                                                slab.step()
                                                                                        .span()
                                                                                        .from()))));
    }

    @Test
    void zoomingInTimeCutsAtTheEndsAndKeepsTheHeights() {
        DateRange year = new DateRange(LocalDate.of(2016, 3, 1), LocalDate.of(2017, 3, 1));
        TimeAxis axis = new TimeAxis(year, 20, 860);
        StreamLayout zoomed = layout(series, axis);
        StreamLayout whole = layout(series, new TimeAxis(span, 50, 800));
        assertThat(zoomed.scale()).isEqualTo(whole.scale());
        assertThat(zoomed.shapes())
                .flatExtracting(BandShape::slabs)
                .isNotEmpty()
                .allMatch(slab -> slab.left() >= 50 && slab.right() <= 850);
    }

    @Test
    void labelsLieInsideTheirBandsAndNeverTouch() {
        StreamLayout layout = layout(series, new TimeAxis(span, 50, 800));
        assertThat(layout.labels()).isNotEmpty();
        for (BandLabel label : layout.labels()) {
            double half = label.width() / 2;
            for (double x : new double[] {label.x() - half, label.x(), label.x() + half}) {
                for (double y : new double[] {-1, 0, 1}) {
                    assertThat(layout.at(x, label.y() + y * (BandLabel.HEIGHT / 2 - 1e-6)))
                            .hasValueSatisfying(
                                    hit -> assertThat(hit.band()).isEqualTo(label.band()));
                }
            }
        }
    }

    @Test
    void aNameThatDoesNotFitGivesWayToTheShorterOneOrToNone() {
        AreaStep step =
                new AreaStep(
                        new DateRange(span.from(), span.to()), Map.of(NORTE, 95.0, SUR, 5.0), 100);
        AreaSeries two = new AreaSeries(List.of(NORTE, SUR), List.of(step));
        StreamLayout layout =
                StreamLayout.of(
                        two,
                        new TimeAxis(span, 0, 60),
                        new ChartFrame(0, 60, TOP, BOTTOM),
                        _ -> List.of("a name too long", "brief"),
                        text -> text.length() * 6);
        assertThat(layout.labels()).extracting(BandLabel::text).containsExactly("brief");
        assertThat(layout.labels()).extracting(BandLabel::band).containsExactly(NORTE);
    }

    @Test
    void aPointTellsItsBandAndStep() {
        TimeAxis axis = new TimeAxis(span, 50, 800);
        StreamLayout layout = layout(series, axis);
        LocalDate day = LocalDate.of(2016, 6, 1);
        StreamLayout.Hit hit = layout.at(axis.xOf(day), BOTTOM - 1).orElseThrow();
        assertThat(hit.band()).isEqualTo(series.bands().getFirst());
        assertThat(hit.step()).isEqualTo(series.at(day));
        assertThat(layout.at(axis.xOf(day), BOTTOM + 1)).isEmpty();
    }

    private static StreamLayout layout(AreaSeries series, TimeAxis axis) {
        return StreamLayout.of(
                series,
                axis,
                new ChartFrame(50, 850, TOP, BOTTOM),
                b -> List.of(b.toString()),
                text -> text.length() * 6);
    }
}
