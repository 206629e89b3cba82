package org.plazaatlas.desktop.charts;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

import org.plazaatlas.desktop.state.AtlasModel;

import java.time.YearMonth;
import java.util.Optional;

/** The figure of the month of the date, and who tells of the events up to when. */
final class MonthsLegend extends VBox {

    private final AtlasModel model;
    private final Label figure = new Label();
    private final Label sources = new Label();
    private Optional<MonthSeries> series = Optional.empty();

    MonthsLegend(AtlasModel model) {
        this.model = model;
        getStyleClass().addAll("chart-legend", "months-legend");
        figure.setId("monthsFigure");
        for (Label label : new Label[] {figure, sources}) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        sources.getStyleClass().add("text-muted");
        sources.setTooltip(new Tooltip());
        sources.getTooltip().textProperty().bind(sources.textProperty());
        getChildren().addAll(figure, sources);
        model.dateProperty().subscribe(_ -> tell());
    }

    void show(Optional<MonthSeries> shown) {
        series = shown;
        tell();
    }

    private void tell() {
        MonthText text = new MonthText(model.view().language());
        YearMonth month = YearMonth.from(model.view().date());
        figure.setText(series.map(shown -> text.figure(shown, month)).orElse(""));
        sources.setText(series.map(text::sources).orElse(""));
    }
}
