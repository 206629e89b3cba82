package org.plazaatlas.desktop.detail;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.plazaatlas.dossier.Dossier.Chart;
import org.plazaatlas.dossier.Dossier.Chart.YearSeries;
import org.plazaatlas.dossier.Dossier.Entry;
import org.plazaatlas.language.Language;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;

/**
 * Yearly figures: one plot per source, one below the other over the same years, each with its own
 * base line and its name under it. Figures of two sources never share a plot, because sources may
 * count differently.
 */
final class ChartView implements EntryView {

    private final Chart chart;
    private final Language language;
    private final List<SeriesPlot> plots = new ArrayList<>();
    private final List<SourceMarks> sources = new ArrayList<>();
    private final VBox view = new VBox();

    ChartView(Chart chart, DossierRendering rendering) {
        this.chart = chart;
        language = rendering.language();
        ChartScale scale = ChartScale.of(chart);
        view.getStyleClass().addAll("entry", "chart");
        view.getChildren().add(WrappedText.of(chart.unit(), "fact-name"));
        for (YearSeries series : chart.series()) {
            view.getChildren().add(plot(series, scale, rendering));
        }
        view.getChildren().add(new YearsRow(scale::axis, language));
        view.setAccessibleRole(AccessibleRole.PARENT);
    }

    private Node plot(YearSeries series, ChartScale scale, DossierRendering rendering) {
        NumberFormat numbers = NumberFormat.getNumberInstance(rendering.language().locale());
        numbers.setMaximumFractionDigits(1);
        SeriesPlot plot = new SeriesPlot(series, scale, numbers::format);
        plot.setAccessibleRole(AccessibleRole.TEXT);
        plot.setAccessibleText(DossierPlainText.of(series, rendering));
        plots.add(plot);
        return new VBox(plot, caption(series));
    }

    private Node caption(YearSeries series) {
        Label name = WrappedText.of(WrappedText.breakable(series.name()), "entry-detail");
        HBox.setHgrow(name, Priority.ALWAYS);
        SourceMarks marks = new SourceMarks();
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
    public boolean show(Entry entry, DossierRendering rendering) {
        if (!entry.equals(chart) || rendering.language() != language) {
            return false;
        }
        for (int i = 0; i < plots.size(); i++) {
            plots.get(i).show(rendering.date().getYear());
            sources.get(i).show(List.of(chart.series().get(i).source()), rendering);
        }
        return true;
    }
}
