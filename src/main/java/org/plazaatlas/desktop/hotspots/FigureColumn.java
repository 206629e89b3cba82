package org.plazaatlas.desktop.hotspots;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;

import org.plazaatlas.desktop.control.LiveWords;

import java.util.function.Function;

/**
 * A column of a small table of figures, with a short title and a tooltip that says what it means.
 *
 * @param <T> what a line is about
 */
final class FigureColumn<T> extends TableColumn<T, String> {

    /**
     * @param key the words {@code column.<key>} and {@code column.<key>.tip} are title and tooltip
     * @param width in pixels; 0 leaves it to the columns below it
     */
    FigureColumn(LiveWords words, String key, double width, Function<T, String> text) {
        Label title = new Label();
        title.textProperty().bind(words.text("column." + key));
        title.setTooltip(new Tooltip());
        title.getTooltip().textProperty().bind(words.text("column." + key + ".tip"));
        setGraphic(title);
        setSortable(false);
        setReorderable(false);
        if (width > 0) {
            setMinWidth(width);
            setPrefWidth(width);
        }
        setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        align(Pos.CENTER_RIGHT);
    }

    /** Aligns its cells, which stand at the right otherwise. */
    FigureColumn<T> align(Pos place) {
        setCellFactory(_ -> cell(place));
        return this;
    }

    private static <T> TableCell<T, String> cell(Pos place) {
        TableCell<T, String> cell =
                new TableCell<>() {
                    @Override
                    protected void updateItem(String text, boolean empty) {
                        super.updateItem(text, empty);
                        setText(empty ? null : text);
                    }
                };
        cell.setAlignment(place);
        return cell;
    }
}
