package org.plazaatlas.desktop.charts;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Paint;

import org.plazaatlas.desktop.charts.BandShape.Slab;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.desktop.timeline.TimeControl;
import org.plazaatlas.language.Words;
import org.plazaatlas.territory.time.AreaSeries;

import java.util.List;
import java.util.Optional;

/**
 * The area that organizations dominate, as a stream over time. Bands have the colours and textures
 * of the map, a line between them, and a name where they are thick enough, so that no two are told
 * apart by colour alone.
 */
final class StreamPlot extends TimePlot {

    private static final double TOP = 6;
    private static final double YEARS_HEIGHT = 22;
    private static final double EDGE_PX = 1;

    private final BandPaints paints;
    private AreaSeries series = new AreaSeries(List.of(), List.of());
    private StreamLayout layout;
    private BandText text;

    StreamPlot(AtlasModel model, TimeControl control, BandPaints paints) {
        super(model, control);
        this.paints = paints;
        setId("streamPlot");
        model.languageProperty()
                .subscribe(
                        language -> {
                            text = new BandText(model.atlas(), language);
                            setAccessibleText(Words.of(StreamPlot.class, language).get("stream"));
                            repaint();
                        });
        model.themeProperty().subscribe(_ -> repaint());
    }

    void show(AreaSeries shown) {
        series = shown;
        repaint();
        announce();
    }

    /** The layout as drawn; null before the first painting. */
    StreamLayout currentLayout() {
        return layout;
    }

    @Override
    ChartFrame frame() {
        return frameWithin(TOP, YEARS_HEIGHT);
    }

    @Override
    void paint(ChartCanvas canvas, double height) {
        layout =
                StreamLayout.of(
                        series,
                        axis(),
                        canvas.frame(),
                        band -> text.names(band),
                        name -> ChartInk.widthOf(name, canvas.ink().nameFont()));
        canvas.scale(layout.scale(), text::axisThousands);
        canvas.calendarLines();
        layout.shapes().forEach(shape -> fill(shape, canvas));
        layout.shapes().forEach(shape -> outline(shape, canvas));
        canvas.calendarLabels(height - YEARS_HEIGHT / 3);
        layout.labels().forEach(label -> canvas.name(label.text(), label.x(), label.y()));
    }

    /** Fills whole pixels from side to side, to avoid gaps between steps. */
    private void fill(BandShape shape, ChartCanvas canvas) {
        GraphicsContext graphics = canvas.graphics();
        Paint paint = paints.of(shape.band(), model().view().theme());
        graphics.setFill(paint);
        for (Slab slab : shape.slabs()) {
            double left = Math.round(slab.left());
            double width = Math.round(slab.right()) - left;
            graphics.fillRect(left, slab.top(), width, slab.bottom() - slab.top());
        }
    }

    /** Draws a line along the top of a band, and up or down where its height changes. */
    private static void outline(BandShape shape, ChartCanvas canvas) {
        GraphicsContext graphics = canvas.graphics();
        graphics.setStroke(canvas.ink().ground());
        graphics.setLineWidth(EDGE_PX);
        Slab before = null;
        for (Slab slab : shape.slabs()) {
            double left = Math.round(slab.left());
            double right = Math.round(slab.right());
            graphics.strokeLine(left, slab.top(), right, slab.top());
            if (before != null && before.right() == slab.left()) {
                graphics.strokeLine(left, before.top(), left, slab.top());
            }
            before = slab;
        }
    }

    @Override
    Optional<String> textAt(double x, double y) {
        return layout == null
                ? Optional.empty()
                : layout.at(x, y).map(hit -> text.hover(hit.band(), hit.step(), axis().dateAt(x)));
    }

    @Override
    protected String valueText() {
        return series.steps().isEmpty()
                ? text.date(model().view().date())
                : text.value(series.at(model().view().date()), series, model().view().date());
    }
}
