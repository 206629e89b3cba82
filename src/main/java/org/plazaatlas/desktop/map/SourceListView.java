package org.plazaatlas.desktop.map;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Source;
import org.plazaatlas.model.Subject;

import java.util.List;

/** All sources of a map in a list; a click or Enter selects one. */
final class SourceListView extends ListView<Source> {

    private final AtlasModel model;
    private final Runnable close;

    SourceListView(List<Source> sources, AtlasModel model, Runnable close) {
        this.model = model;
        this.close = close;
        getStyleClass().add("source-list");
        setId("sourceList");
        getItems().setAll(sources);
        setCellFactory(_ -> new Cell());
        setPrefSize(380, Math.min(320, sources.size() * 46 + 8));
        setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        choose(getSelectionModel().getSelectedItem());
                    }
                });
    }

    private void choose(Source source) {
        if (source != null) {
            close.run();
            model.select(Subject.source(source.id()));
        }
    }

    /** The publisher, or the title if there is none, and the date of publication if it is known. */
    static String shortName(Source source, Language language) {
        String name = source.imprint().in(language);
        return source.published().map(date -> name + ", " + date.in(language)).orElse(name);
    }

    private final class Cell extends ListCell<Source> {

        private final Label title = new Label();
        private final Label origin = new Label();
        private final VBox lines = new VBox(title, origin);

        Cell() {
            origin.getStyleClass().add("text-muted");
            lines.setPrefWidth(0);
            setOnMouseClicked(_ -> choose(getItem()));
        }

        @Override
        protected void updateItem(Source source, boolean empty) {
            super.updateItem(source, empty);
            setGraphic(empty ? null : lines);
            if (!empty) {
                title.setText(source.title());
                origin.setText(shortName(source, model.view().language()));
                setAccessibleText(source.title() + ", " + origin.getText());
            }
        }
    }
}
