package org.plazaatlas.desktop.detail;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

import org.plazaatlas.dossier.Dossier.Entry;
import org.plazaatlas.dossier.Dossier.SourceTable;
import org.plazaatlas.dossier.Dossier.SourceTable.SourceColumn;
import org.plazaatlas.dossier.Dossier.SourceTable.SourceStatement;

import java.util.List;

/**
 * What sources say, side by side: two columns, further ones below. A statement leads to its claim,
 * its number to its source.
 */
final class ComparisonView implements EntryView {

    private static final int BESIDE = 2;
    private static final double SWATCH = 10;

    private final GridPane grid = new GridPane();
    private SourceTable shown;
    private String shownAs = "";

    ComparisonView() {
        grid.getStyleClass().addAll("entry", "comparison");
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(100.0 / BESIDE);
        grid.getColumnConstraints().addAll(half, half);
    }

    @Override
    public Node node() {
        return grid;
    }

    @Override
    public boolean show(Entry entry, DossierRendering rendering) {
        if (!(entry instanceof SourceTable comparison)) {
            return false;
        }
        String words = DossierPlainText.of(comparison, rendering);
        if (!comparison.equals(shown) || !words.equals(shownAs)) {
            shown = comparison;
            shownAs = words;
            grid.getChildren().clear();
            for (int i = 0; i < comparison.columns().size(); i++) {
                VBox column = column(comparison.columns().get(i), rendering);
                GridPane.setValignment(column, VPos.TOP);
                grid.add(column, i % BESIDE, i / BESIDE);
            }
        }
        return true;
    }

    private static VBox column(SourceColumn column, DossierRendering rendering) {
        VBox box = new VBox(head(column, rendering));
        box.getStyleClass().add("statements");
        column.statements()
                .forEach(statement -> box.getChildren().add(statement(statement, rendering)));
        return box;
    }

    private static Node head(SourceColumn column, DossierRendering rendering) {
        Rectangle swatch = new Rectangle(SWATCH, SWATCH);
        swatch.getStyleClass().add("swatch");
        swatch.setFill(rendering.colour().apply(column.organization().id()));
        VBox swatchBox = new VBox(swatch);
        swatchBox.getStyleClass().add("swatch-box");
        PressableRow head =
                new PressableRow(() -> rendering.select().accept(column.organization()));
        head.getStyleClass().add("statements-head");
        head.getChildren().addAll(swatchBox, wrapped(column.title(), "statements-title"));
        head.setAccessibleText(column.title());
        return head;
    }

    private static Node statement(SourceStatement statement, DossierRendering rendering) {
        VBox words =
                new VBox(
                        wrapped(statement.says(), "entry-text"),
                        wrapped(statement.weight(), "entry-detail"));
        PressableRow claim = new PressableRow(() -> rendering.select().accept(statement.claim()));
        claim.getChildren().add(words);
        claim.setAccessibleText(DossierPlainText.of(statement));
        HBox.setHgrow(words, Priority.ALWAYS);
        SourceMarks mark = new SourceMarks();
        mark.show(List.of(statement.source()), rendering);
        HBox source = new HBox(wrapped(statement.name(), "statement-name"), mark);
        HBox.setHgrow(source.getChildren().getFirst(), Priority.ALWAYS);
        VBox box = new VBox(source, claim);
        box.getStyleClass().add("statement");
        return box;
    }

    private static Label wrapped(String text, String styleClass) {
        return WrappedText.of(text, styleClass);
    }
}
