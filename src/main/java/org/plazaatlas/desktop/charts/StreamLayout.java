package org.plazaatlas.desktop.charts;

import org.plazaatlas.desktop.axis.TimeAxis;
import org.plazaatlas.desktop.charts.BandShape.Slab;
import org.plazaatlas.territory.time.AreaBand;
import org.plazaatlas.territory.time.AreaSeries;
import org.plazaatlas.territory.time.AreaStep;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * The layout of the stream of dominated areas: bands stacked from the bottom in the order of the
 * series, with a vertical edge on each date of change. It is cut off at the frame. The scale is
 * that of the whole series, so that zooming in time leaves the heights.
 */
record StreamLayout(
        TimeAxis axis, ValueScale scale, List<BandShape> shapes, List<BandLabel> labels) {

    StreamLayout {
        shapes = List.copyOf(shapes);
        labels = List.copyOf(labels);
    }

    /**
     * @param names of a band, from the longest to the shortest
     * @param widthOf width of a text in pixels, in the font of the labels
     */
    static StreamLayout of(
            AreaSeries series,
            TimeAxis axis,
            ChartFrame frame,
            Function<AreaBand, List<String>> names,
            ToDoubleFunction<String> widthOf) {
        ValueScale scale = ValueScale.of(series.largestSquareKm(), frame.top(), frame.bottom());
        List<BandShape> shapes = shapes(series, axis, frame, scale);
        List<BandLabel> labels =
                shapes.stream()
                        .flatMap(shape -> BandLabel.of(shape, names, widthOf).stream())
                        .toList();
        return new StreamLayout(axis, scale, shapes, labels);
    }

    private static List<BandShape> shapes(
            AreaSeries series, TimeAxis axis, ChartFrame frame, ValueScale scale) {
        Map<AreaBand, List<Slab>> slabs = new LinkedHashMap<>();
        series.bands().forEach(band -> slabs.put(band, new ArrayList<>()));
        series.steps().stream()
                .filter(step -> step.span().overlaps(axis.range()))
                .forEach(step -> stack(step, series.bands(), axis, frame, scale, slabs));
        return slabs.entrySet().stream().map(e -> new BandShape(e.getKey(), e.getValue())).toList();
    }

    private static void stack(
            AreaStep step,
            List<AreaBand> bands,
            TimeAxis axis,
            ChartFrame frame,
            ValueScale scale,
            Map<AreaBand, List<Slab>> slabs) {
        double left = frame.x(axis.xOf(step.span().from()));
        double right = frame.x(axis.xOf(step.span().to()));
        double below = 0;
        for (AreaBand band : bands) {
            double above = below + step.squareKm(band);
            if (above > below) {
                slabs.get(band)
                        .add(new Slab(step, left, right, scale.yOf(above), scale.yOf(below)));
            }
            below = above;
        }
    }

    /** A band under a point, with its step. */
    record Hit(AreaBand band, AreaStep step) {}

    Optional<Hit> at(double x, double y) {
        return shapes.stream()
                .flatMap(
                        shape ->
                                shape.slabAt(x, y).stream()
                                        .map(slab -> new Hit(shape.band(), slab.step())))
                .findFirst();
    }
}
