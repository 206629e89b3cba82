package org.plazaatlas.desktop.table;

import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.kordamp.ikonli.feather.Feather;
import org.plazaatlas.briefing.data.DataTable;
import org.plazaatlas.briefing.data.DataTables;
import org.plazaatlas.desktop.control.IconButton;
import org.plazaatlas.desktop.control.KeptChoice;
import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.control.StateWords;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.desktop.state.OpenedAtlas;
import org.plazaatlas.desktop.work.BackgroundWork;
import org.plazaatlas.desktop.work.NewestOnly;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.View;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What the map shows as tables, one at a time. They are computed in the background, after a short
 * pause so that the map has the processor while a date is dragged, and only while the pane is in a
 * scene.
 */
public final class TablePane extends VBox {

    /** A table that can be chosen, by its title. */
    private record TableChoice(DataTable table) {

        /** The kind of table, the same on each date and in each language. */
        String kind() {
            return table.id();
        }

        @Override
        public String toString() {
            return table.title();
        }
    }

    /**
     * A view without the parts on which no table depends (extent, theme, layers, selection), so
     * that moving the map asks nothing.
     */
    private record TableQuestion(View view) {

        static TableQuestion of(View view, Extent home) {
            return new TableQuestion(
                    view.withExtent(home)
                            .withTheme(Theme.LIGHT)
                            .withLayers(Set.of())
                            .withSelection(Optional.empty()));
        }
    }

    private static final Duration REST = Duration.millis(150);
    private static final KeyCombination COPY =
            new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final AtlasModel model;
    private final LiveWords words;
    private final NewestOnly<TableQuestion, List<DataTable>> tables;
    private final PauseTransition rest = new PauseTransition(REST);
    private final KeptChoice<TableChoice> choice =
            new KeptChoice<>("tableChoice", TableChoice::kind);
    private final Label count = new Label();
    private final RowsView rows;

    /**
     * @param save asks where to save a table, and saves it
     * @param close closes the pane
     */
    public TablePane(
            AtlasModel model,
            OpenedAtlas opened,
            BackgroundWork background,
            Consumer<DataTable> save,
            Runnable close) {
        this.model = model;
        words = new LiveWords(TablePane.class, model.languageProperty());
        DataTables maker = new DataTables(opened.history(), opened.dossiers());
        tables = background.answering((asked, _) -> maker.of(asked.view()));
        rows =
                new RowsView(
                        model,
                        StateWords.of(
                                tables.stateProperty(),
                                model.languageProperty(),
                                words.text("empty")));
        rows.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        VBox.setVgrow(rows, Priority.ALWAYS);
        getStyleClass().add("table-pane");
        getChildren().addAll(header(save, close), rows);
        rest.setOnFinished(_ -> ask());
        model.viewProperty().subscribe(_ -> rest.playFromStart());
        sceneProperty().subscribe(_ -> ask());
        tables.answerProperty().subscribe(this::receive);
        choice.valueProperty().subscribe(_ -> showChosen());
    }

    private HBox header(Consumer<DataTable> save, Runnable close) {
        choice.accessibleTextProperty().bind(words.text("choice"));
        choice.setMinWidth(0);
        count.getStyleClass().add("muted-text");
        count.setMinWidth(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button copy = button("copyTable", "copy");
        copy.setOnAction(_ -> copy());
        Button saving = button("saveTable", "save");
        saving.setOnAction(_ -> rows.asShown().ifPresent(save));
        Button savingSelected = button("saveSelected", "saveSelected");
        savingSelected.setOnAction(_ -> rows.selected().ifPresent(save));
        savingSelected.disableProperty().bind(rows.isNothingSelected());
        IconButton closing = new IconButton("closeTable", Feather.X);
        words.text("close").subscribe(closing::setName);
        closing.setOnAction(_ -> close.run());
        HBox header = new HBox(choice, count, space, copy, savingSelected, saving, closing);
        header.getStyleClass().add("table-header");
        return header;
    }

    private Button button(String id, String key) {
        Button button = new Button();
        button.setId(id);
        button.getStyleClass().add("small");
        button.textProperty().bind(words.text(key));
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private void ask() {
        if (getScene() != null) {
            tables.ask(TableQuestion.of(model.view(), model.home()));
        }
    }

    private void receive(NewestOnly.Answer<TableQuestion, List<DataTable>> answer) {
        if (answer != null) {
            choice.offer(answer.value().stream().map(TableChoice::new).toList());
        }
    }

    private void showChosen() {
        TableChoice chosen = choice.getValue();
        if (chosen != null) {
            rows.show(chosen.table(), tables.answerProperty().get().question().view().language());
            count.setText(words.now().get("count", chosen.table().rows().size()));
        }
    }

    private void press(KeyEvent event) {
        if (COPY.match(event)) {
            copy();
            event.consume();
        }
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(rows.text());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
