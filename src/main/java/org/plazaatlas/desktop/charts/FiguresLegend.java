package org.plazaatlas.desktop.charts;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.dossier.Dossier.Chart;
import org.plazaatlas.dossier.Dossier.Chart.Point;
import org.plazaatlas.dossier.Dossier.Chart.YearSeries;
import org.plazaatlas.language.Language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The sources of the figures: letter in the chart, title, figure of the shown year. Sources with a
 * figure of that year come first.
 */
final class FiguresLegend extends ScrollPane {

    /** All that the rows depend on; while it stays the same they are not made again. */
    private record Shown(Chart chart, int year, Language language) {}

    private record Row(int number, YearSeries series, Optional<Point> point) {}

    private final AtlasModel model;
    private final VBox rows = new VBox();
    private Optional<Chart> chart = Optional.empty();
    private Shown shown;

    FiguresLegend(AtlasModel model) {
        this.model = model;
        rows.getStyleClass().add("chart-legend");
        setContent(rows);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().addAll("chart-legend-scroll", "edge-to-edge");
        model.dateProperty().subscribe(this::showDate);
    }

    void show(Optional<Chart> changed) {
        chart = changed;
        shown = null;
        rows.getChildren().clear();
        showDate(model.view().date());
    }

    private void showDate(LocalDate date) {
        chart.map(c -> new Shown(c, date.getYear(), model.view().language()))
                .filter(now -> !now.equals(shown))
                .ifPresent(this::fill);
    }

    private void fill(Shown now) {
        shown = now;
        FigureText text = new FigureText(now.language());
        List<Row> sorted = new ArrayList<>();
        for (int i = 0; i < now.chart().series().size(); i++) {
            YearSeries series = now.chart().series().get(i);
            sorted.add(new Row(i, series, FigureText.inYear(series, now.year())));
        }
        sorted.sort(Comparator.comparing(row -> row.point().isEmpty()));
        rows.getChildren().setAll(sorted.stream().map(row -> row(row, text)).toList());
        setVvalue(0);
    }

    private static HBox row(Row row, FigureText text) {
        Label letter = new Label(FigureText.letter(row.number()));
        letter.getStyleClass().add("chart-letter");
        Label title = new Label(row.series().name());
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        title.setTooltip(new Tooltip(row.series().name()));
        HBox.setHgrow(title, Priority.ALWAYS);
        Label figure = new Label(row.point().map(p -> text.number(p.value())).orElse("–"));
        figure.setMinWidth(USE_PREF_SIZE);
        figure.getStyleClass().add("chart-figure");
        HBox line = new HBox(letter, title, figure);
        line.getStyleClass().add("chart-legend-row");
        return line;
    }
}
