package org.plazaatlas.desktop.hotspots;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import org.plazaatlas.desktop.control.FigureFormat;
import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.territory.pressure.BacktestResult;
import org.plazaatlas.territory.pressure.Correlation;

import java.util.List;
import java.util.function.Function;

/**
 * One line per year: number of places, rho and p of the score, then rho of the plain count and of
 * the year before.
 */
final class BackTestTable extends TableView<BacktestResult> {

    private static final double SMALLEST_P = 0.001;

    private final AtlasModel model;
    private final LiveWords words;

    /**
     * @param whenEmpty what is said while there is no result
     */
    BackTestTable(AtlasModel model, LiveWords words, ObservableValue<String> whenEmpty) {
        this.model = model;
        this.words = words;
        setId("backTest");
        getStyleClass().addAll("dense", "quiet-table");
        accessibleTextProperty().bind(words.text("backTest"));
        Label nothing = new Label();
        nothing.textProperty().bind(whenEmpty);
        setPlaceholder(nothing);
        TableColumn<BacktestResult, String> pressure = column("pressure", 0, _ -> "");
        pressure.getColumns()
                .setAll(
                        List.of(
                                column("rho", 46, result -> rho(result.pressure().rho())),
                                column("p", 58, result -> p(result.pressure().pValue()))));
        getColumns()
                .setAll(
                        List.of(
                                column("year", 54, result -> Integer.toString(result.year())),
                                column("n", 30, result -> Integer.toString(result.n())),
                                pressure,
                                baseline("organizations", 64, BacktestResult::organizations),
                                baseline("lastYear", 92, BacktestResult::lastYear)));
        model.languageProperty().subscribe(_ -> refresh());
    }

    /** A plain guess that the score should beat. */
    private TableColumn<BacktestResult, String> baseline(
            String key, double width, Function<BacktestResult, Correlation> guess) {
        TableColumn<BacktestResult, String> column = column(key, 0, _ -> "");
        column.getColumns()
                .setAll(List.of(column("rho", width, result -> rho(guess.apply(result).rho()))));
        return column;
    }

    void show(List<BacktestResult> results) {
        getItems().setAll(results.reversed());
    }

    private String rho(double value) {
        return Double.isNaN(value) ? "–" : figures().decimals(value, 2);
    }

    private String p(double value) {
        if (Double.isNaN(value)) {
            return "–";
        }
        return value < SMALLEST_P
                ? "<" + figures().decimals(SMALLEST_P, 3)
                : figures().decimals(value, 3);
    }

    private FigureFormat figures() {
        return new FigureFormat(model.view().language());
    }

    private FigureColumn<BacktestResult> column(
            String key, double width, Function<BacktestResult, String> text) {
        return new FigureColumn<>(words, key, width, text);
    }
}
