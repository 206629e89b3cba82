package org.plazaatlas.desktop.detail;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.plazaatlas.dossier.Dossier.Chart;
import org.plazaatlas.dossier.Dossier.Chart.Series;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;

/**
 * Yearly figures: one plot per source, one below the other over the same years, each on its own
 * base and named under it. Figures of two sources never share a plot, since they may count
 * differently.
 */
final class ChartView implements EntryView {

    private final List<SeriesPlot> plots = new ArrayList<>();
    private final List<SourceMarks> sources = new ArrayList<>();
    private final VBox view = new VBox();

    ChartView(Chart chart, Rendering rendering) {
        ChartScale scale = ChartScale.of(chart);
        view.getStyleClass().addAll("entry", "chart");
        view.getChildren().add(WrappedText.of(chart.unit(), "fact-name"));
        for (Series series : chart.series()) {
            view.getChildren().add(plot(series, scale, rendering));
        }
        view.getChildren().add(new YearsRow(scale::axis));
        view.setAccessibleRole(AccessibleRole.PARENT);
        refresh(rendering);
    }

    private Node plot(Series series, ChartScale scale, Rendering rendering) {
        NumberFormat numbers = NumberFormat.getNumberInstance(rendering.language().locale());
        numbers.setMaximumFractionDigits(1);
        SeriesPlot plot = new SeriesPlot(series, scale, numbers::format);
        plot.setAccessibleRole(AccessibleRole.TEXT);
        plot.setAccessibleText(DossierText.of(series, rendering));
        plots.add(plot);
        return new VBox(plot, caption(series, rendering));
    }

    private Node caption(Series series, Rendering rendering) {
        Label name = WrappedText.of(WrappedText.breakable(series.name()), "entry-detail");
        HBox.setHgrow(name, Priority.ALWAYS);
        SourceMarks marks = new SourceMarks(List.of(series.source()), rendering);
        sources.add(marks);
        HBox caption = new HBox(name, marks);
        caption.getStyleClass().add("series-caption");
        return caption;
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public void refresh(Rendering rendering) {
        plots.forEach(plot -> plot.show(rendering.date().getYear()));
        sources.forEach(marks -> marks.refresh(rendering));
    }
}
