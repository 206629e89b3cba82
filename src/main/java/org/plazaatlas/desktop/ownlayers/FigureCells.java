package org.plazaatlas.desktop.ownlayers;

import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;

/** Lets the figures of a column stand at its right edge, digit below digit. */
final class FigureCells {

    private FigureCells() {}

    static <S, T> void in(TableColumn<S, T> column) {
        column.getStyleClass().add("figure-column");
        column.setCellFactory(_ -> new Cell<>());
    }

    private static final class Cell<S, T> extends TableCell<S, T> {

        Cell() {
            setAlignment(Pos.CENTER_RIGHT);
        }

        @Override
        protected void updateItem(T value, boolean empty) {
            super.updateItem(value, empty);
            setText(empty || value == null ? null : value.toString());
        }
    }
}
