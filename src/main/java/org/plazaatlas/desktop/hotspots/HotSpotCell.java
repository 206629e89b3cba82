package org.plazaatlas.desktop.hotspots;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.plazaatlas.desktop.control.FigureFormat;
import org.plazaatlas.dossier.line.HotSpotText;
import org.plazaatlas.language.Words;
import org.plazaatlas.territory.pressure.Pressure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A line of the ranking: rank, name, score, and the terms as a bar with their points. The selected
 * line unfolds and says in words why the place ranks there and what speaks against it.
 */
final class HotSpotCell extends ListCell<RankingLine> {

    private final Function<RankingLine, String> nameOf;
    private final Function<RankingLine, Optional<HotSpotText>> explanationOf;
    private final Label rank = new Label();
    private final Label name = new Label();
    private final Label score = new Label();
    private final TermBar bar = new TermBar();
    private final List<Label> points = new ArrayList<>();
    private final TermFigures figures = new TermFigures();
    private final Label why = text("why");
    private final Label against = text("against");
    private final VBox opened = new VBox(figures, why, against);
    private final VBox body = new VBox(headline(), terms(), opened);

    /**
     * @param nameOf the name of the place of a line
     * @param explanations changes when there is a new explanation
     * @param explanationOf the explanation of a line; empty until it is composed
     */
    HotSpotCell(
            Function<RankingLine, String> nameOf,
            ObservableValue<?> explanations,
            Function<RankingLine, Optional<HotSpotText>> explanationOf) {
        this.nameOf = nameOf;
        this.explanationOf = explanationOf;
        getStyleClass().add("hot-spot-cell");
        body.getStyleClass().add("hot-spot");
        body.setPrefWidth(0);
        opened.getStyleClass().add("hot-spot-opened");
        opened.visibleProperty().bind(selectedProperty());
        opened.managedProperty().bind(selectedProperty());
        explanations.subscribe(_ -> explain());
        selectedProperty().subscribe(_ -> explain());
    }

    private static Label text(String styleClass) {
        Label label = new Label();
        label.getStyleClass().addAll("hot-spot-text", styleClass);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private HBox headline() {
        rank.getStyleClass().add("rank");
        name.getStyleClass().add("hot-spot-name");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        score.getStyleClass().add("score");
        score.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(rank, name, score);
        line.getStyleClass().add("hot-spot-line");
        return line;
    }

    private HBox terms() {
        HBox.setHgrow(bar, Priority.ALWAYS);
        Region indent = new Region();
        indent.getStyleClass().add("rank");
        HBox line = new HBox(indent, bar);
        line.getStyleClass().add("hot-spot-line");
        for (PressureTerm term : PressureTerm.values()) {
            Label label = new Label();
            label.getStyleClass().addAll("term-points", term.styleClass() + "-points");
            points.add(label);
        }
        line.getChildren().addAll(points);
        return line;
    }

    @Override
    protected void updateItem(RankingLine ranked, boolean empty) {
        super.updateItem(ranked, empty);
        setGraphic(empty ? null : body);
        if (!empty) {
            show(ranked);
            explain();
        }
    }

    private void show(RankingLine ranked) {
        FigureFormat written = new FigureFormat(ranked.language());
        rank.setText(Integer.toString(ranked.spot().rank()));
        name.setText(nameOf.apply(ranked));
        score.setText(written.decimals(ranked.spot().score(), 1));
        bar.show(ranked.spot(), ranked.weights(), ranked.largest());
        Pressure pressure = ranked.spot().pressure();
        for (PressureTerm term : PressureTerm.values()) {
            double value = term.points(pressure, ranked.weights());
            points.get(term.ordinal()).setText(written.decimals(value, 1));
        }
        figures.show(ranked, written);
        setAccessibleText(spoken(ranked));
    }

    private String spoken(RankingLine ranked) {
        Words words = Words.of(HotSpotCell.class, ranked.language());
        String terms =
                points.stream()
                        .map(
                                label ->
                                        words.of(PressureTerm.values()[points.indexOf(label)])
                                                + " "
                                                + label.getText())
                        .collect(Collectors.joining(", "));
        return words.get("row.spoken", rank.getText(), name.getText(), score.getText(), terms);
    }

    /**
     * Shows the explanation of the selected line; while a new one is composed, the last one of the
     * same place stays.
     */
    private void explain() {
        Optional<HotSpotText> text =
                getItem() == null || !isSelected()
                        ? Optional.empty()
                        : explanationOf.apply(getItem());
        why.setText(text.map(HotSpotText::why).orElse(""));
        against.setText(text.map(HotSpotText::against).orElse(""));
    }
}
