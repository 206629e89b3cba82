package org.plazaatlas.desktop.hotspots;

import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

import org.plazaatlas.desktop.control.FigureFormat;
import org.plazaatlas.language.Words;
import org.plazaatlas.territory.pressure.Pressure;

import java.util.EnumMap;
import java.util.Map;

/** The four terms of a place: the measured amount in the unit of each, and its points. */
final class TermFigures extends GridPane {

    private final Map<PressureTerm, Label> names = new EnumMap<>(PressureTerm.class);
    private final Map<PressureTerm, Label> points = new EnumMap<>(PressureTerm.class);

    TermFigures() {
        getStyleClass().add("term-figures");
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        ColumnConstraints right = new ColumnConstraints();
        right.setHalignment(HPos.RIGHT);
        getColumnConstraints().setAll(wide, right);
        for (PressureTerm term : PressureTerm.values()) {
            Label name = new Label(null, term.sample());
            names.put(term, name);
            points.put(term, new Label());
            points.get(term).setMinWidth(USE_PREF_SIZE);
            addRow(term.ordinal(), name, points.get(term));
        }
    }

    void show(RankingLine ranked, FigureFormat written) {
        Words words = Words.of(TermFigures.class, ranked.language());
        Pressure pressure = ranked.spot().pressure();
        for (PressureTerm term : PressureTerm.values()) {
            names.get(term).setText(words.get("amount." + term, amount(term, pressure, written)));
            double value = term.points(pressure, ranked.weights());
            points.get(term).setText(words.get("points", written.decimals(value, 1)));
        }
    }

    /** As text; the rivals as a number, since their words depend on how many they are. */
    private static Object amount(PressureTerm term, Pressure pressure, FigureFormat written) {
        double amount = term.amount(pressure);
        return switch (term) {
            case CONTESTED -> written.share(amount);
            case BOUNDARY -> written.whole(amount);
            case RIVALS -> Math.round(amount);
            case SHOCKS -> written.decimals(amount, 2);
        };
    }
}
