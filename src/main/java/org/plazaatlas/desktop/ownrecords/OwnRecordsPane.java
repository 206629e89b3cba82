package org.plazaatlas.desktop.ownrecords;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.controlsfx.control.SegmentedButton;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plazaatlas.desktop.control.IconButton;
import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Subject;
import org.plazaatlas.workspace.own.OwnKind;
import org.plazaatlas.workspace.own.OwnUse;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The drawer of what the analyst says: whether it counts, and the list of it with what can be done
 * with each.
 */
public final class OwnRecordsPane extends VBox {

    private final AtlasModel model;
    private final OwnRecordsDesk desk;
    private final LiveWords words;
    private final Map<OwnUse, ToggleButton> uses = new EnumMap<>(OwnUse.class);
    private final ListView<ListedRecord> list = new ListView<>();
    private final Subscription following;

    public OwnRecordsPane(AtlasModel model, OwnRecordsDesk desk) {
        this.model = model;
        this.desk = desk;
        words = new LiveWords(OwnRecordsPane.class, model.languageProperty());
        getStyleClass().add("own-records-pane");
        setId("ownRecords");
        styleList();
        getChildren().addAll(heading(), hint(), use(), add(), list);
        following =
                Subscription.combine(
                        desk.model().statementProperty().subscribe(_ -> show()),
                        model.languageProperty().subscribe(_ -> list.refresh()));
    }

    /** Follows the workspace no more, because another pane takes its place. */
    public void stop() {
        following.unsubscribe();
    }

    private Label heading() {
        Label heading = new Label();
        heading.getStyleClass().add("pane-heading");
        heading.textProperty().bind(words.text("own"));
        return heading;
    }

    private Label hint() {
        Label hint = new Label();
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        hint.getStyleClass().add("muted-text");
        hint.textProperty().bind(words.text("own.hint"));
        return hint;
    }

    /** The switch that lets own records count. */
    private Node use() {
        SegmentedButton choice = new SegmentedButton();
        ToggleGroup group = new ToggleGroup();
        choice.setToggleGroup(group);
        for (OwnUse use : OwnUse.values()) {
            ToggleButton button = new ToggleButton();
            button.setId("own-" + use.name());
            button.textProperty().bind(words.text(use));
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(_ -> choose(use, button));
            uses.put(use, button);
            choice.getButtons().add(button);
        }
        return choice;
    }

    private void choose(OwnUse use, ToggleButton button) {
        button.setSelected(true); // pressing the chosen one again would choose none
        desk.model().use(use);
    }

    private Node add() {
        Button claim = new Button(null, new FontIcon(Feather.PLUS));
        claim.setId("addClaim");
        claim.getStyleClass().add("accent");
        claim.textProperty().bind(words.text("own.addClaim"));
        claim.setMaxWidth(Double.MAX_VALUE);
        claim.setOnAction(_ -> desk.add(OwnKind.CLAIM));
        HBox.setHgrow(claim, Priority.ALWAYS);
        HBox line = new HBox(6, claim, others());
        line.getStyleClass().add("own-adding");
        return line;
    }

    /** What else can be said. */
    private MenuButton others() {
        MenuButton menu = new MenuButton(null, new FontIcon(Feather.MORE_HORIZONTAL));
        menu.setId("addOther");
        menu.getStyleClass().addAll("button-icon", "no-arrow");
        menu.accessibleTextProperty().bind(words.text("own.addOther"));
        menu.getItems()
                .addAll(
                        item("own.addEvent", () -> desk.add(OwnKind.EVENT)),
                        item("own.addRelation", () -> desk.add(OwnKind.RELATION)),
                        item("own.addSource", () -> desk.add(OwnKind.SOURCE)),
                        new SeparatorMenuItem(),
                        item("own.pickRelation", desk::pickRelation));
        return menu;
    }

    private MenuItem item(String key, Runnable effect) {
        MenuItem item = new MenuItem();
        item.setId(key);
        item.textProperty().bind(words.text(key));
        item.setOnAction(_ -> effect.run());
        return item;
    }

    private void styleList() {
        list.setId("ownRecordList");
        list.getStyleClass().add("quiet-list");
        list.setCellFactory(_ -> new RecordCell());
        list.accessibleTextProperty().bind(words.text("own"));
        Label none = new Label();
        none.setWrapText(true);
        none.getStyleClass().add("pane-text");
        none.textProperty().bind(words.text("own.none"));
        list.setPlaceholder(none);
        VBox.setVgrow(list, Priority.ALWAYS);
        list.getSelectionModel().selectedItemProperty().subscribe(this::select);
    }

    private void show() {
        uses.get(desk.model().statementProperty().get().use()).setSelected(true);
        Atlas keepers = desk.model().keepers().history().atlas();
        list.getItems()
                .setAll(ListedRecord.of(desk.model().records(), keepers, desk.model().names()));
    }

    /** Selects what the map counts; what is hidden can't be looked at. */
    private void select(ListedRecord listed) {
        Optional.ofNullable(listed)
                .flatMap(ListedRecord::subject)
                .filter(this::isShown)
                .ifPresent(model::select);
    }

    private boolean isShown(Subject subject) {
        Atlas atlas = model.atlas();
        return switch (subject.kind()) {
            case CLAIM -> atlas.claim(subject.id()).isPresent();
            case EVENT -> atlas.event(subject.id()).isPresent();
            case SOURCE -> atlas.source(subject.id()).isPresent();
            default -> false;
        };
    }

    /** One record, what is done with it, and buttons to change it or take it back. */
    private final class RecordCell extends ListCell<ListedRecord> {

        private final Label name = new Label();
        private final Label doing = new Label();
        private final IconButton edit = new IconButton("editOwn", Feather.EDIT_2);
        private final IconButton delete = new IconButton("deleteOwn", Feather.TRASH_2);
        private final HBox line;

        RecordCell() {
            name.setWrapText(true);
            doing.setWrapText(true);
            doing.getStyleClass().add("muted-text");
            VBox texts = new VBox(2, name, doing);
            texts.setMinWidth(0);
            HBox.setHgrow(texts, Priority.ALWAYS);
            edit.setOnAction(_ -> desk.edit(getItem()));
            delete.setOnAction(_ -> desk.delete(getItem()));
            edit.setMinWidth(Region.USE_PREF_SIZE);
            delete.setMinWidth(Region.USE_PREF_SIZE);
            line = new HBox(4, texts, edit, delete);
            setPrefWidth(0); // as wide as the list
        }

        /** As high as its wrapped texts need; a cell does not ask its graphic for that. */
        @Override
        protected double computePrefHeight(double width) {
            double across = snappedLeftInset() + snappedRightInset();
            return isEmpty()
                    ? super.computePrefHeight(width)
                    : line.prefHeight(list.getWidth() - across)
                            + snappedTopInset()
                            + snappedBottomInset();
        }

        @Override
        protected void updateItem(ListedRecord listed, boolean empty) {
            super.updateItem(listed, empty);
            if (empty || listed == null) {
                setGraphic(null);
                return;
            }
            Words now = words.now();
            String kind = now.of(listed.kind());
            name.setText(listed.name().in(now.language()));
            doing.setText(
                    listed.reason().isEmpty()
                            ? now.get("own.doing", kind, now.of(listed.doing()))
                            : now.get(
                                    "own.doingBecause",
                                    kind,
                                    now.of(listed.doing()),
                                    listed.reason()));
            edit.setName(now.get("own.edit", name.getText()));
            delete.setName(now.get("own.delete", name.getText()));
            setGraphic(line);
        }
    }
}
