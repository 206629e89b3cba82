package org.plazaatlas.desktop.window;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.controlsfx.control.action.Action;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.settings.Drawer;
import org.plazaatlas.desktop.settings.PanelState;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.model.Subject;
import org.plazaatlas.model.Subject.Kind;
import org.plazaatlas.view.Arrangement;

import java.util.Optional;

/**
 * The rail along the left: buttons for the drawers, the small multiples, the table and the charts,
 * and for the subjects that no click on the map can select; they open in the detail panel like any
 * other. Words stand beside the icons unless the rail is folded or the window is narrow.
 */
final class Rail extends VBox {

    private static final PseudoClass NAMED = PseudoClass.getPseudoClass("named");

    /** In a narrower window, in pixels, the map needs the room of the words. */
    private static final double LEAST_WIDTH_WITH_WORDS = 1200;

    /** Each rail has its own: a shared one would hold every window that was ever open. */
    private final ObservableValue<String> noWords = new SimpleStringProperty("");

    private final ObservableValue<Boolean> wide;
    private final ObservableValue<Boolean> named;
    private final AtlasModel model;
    private final LiveWords words;

    Rail(AtlasModel model, PanelState panels, Action about, LiveWords words) {
        this.model = model;
        this.words = words;
        wide =
                sceneProperty()
                        .flatMap(Scene::widthProperty)
                        .map(width -> width.doubleValue() >= LEAST_WIDTH_WITH_WORDS)
                        .orElse(true);
        named = wide.flatMap(roomy -> panels.railFoldedProperty().map(folded -> roomy && !folded));
        named.subscribe(now -> pseudoClassStateChanged(NAMED, now));
        getStyleClass().add("rail");
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        getChildren()
                .addAll(
                        drawer(panels, Drawer.LAYERS, "layers", Feather.LAYERS),
                        drawer(panels, Drawer.HOT_SPOTS, "hotSpots", Feather.ACTIVITY),
                        drawer(panels, Drawer.CHANGES, "changes", Feather.REPEAT),
                        drawer(panels, Drawer.VIEWS, "views", Feather.BOOKMARK),
                        drawer(panels, Drawer.LESSONS, "lessons", Feather.BOOK),
                        drawer(panels, Drawer.OWN_RECORDS, "ownRecords", Feather.EDIT_3),
                        multiples(),
                        table(panels),
                        charts(panels),
                        line(),
                        subject(Kind.COUNTRY, Feather.FLAG),
                        subject(Kind.NATIONAL_FIGURES, Feather.BAR_CHART_2),
                        subject(Kind.GLOSSARY, Feather.BOOK_OPEN),
                        subject(Kind.FOUNDING_DOCUMENTS, Feather.FILE_TEXT),
                        space,
                        about(about),
                        folding(panels));
    }

    private ToggleButton drawer(PanelState panels, Drawer drawer, String key, Ikon icon) {
        ToggleButton button = new ToggleButton();
        panels.isOpen(drawer).subscribe(button::setSelected);
        button.setOnAction(_ -> panels.toggle(drawer));
        return dressed(button, key, words.text(key), icon);
    }

    private ToggleButton table(PanelState panels) {
        ToggleButton button = new ToggleButton();
        button.selectedProperty().bindBidirectional(panels.tableOpenProperty());
        return dressed(button, "table", words.text("table"), Feather.GRID);
    }

    private ToggleButton charts(PanelState panels) {
        ToggleButton button = new ToggleButton();
        button.selectedProperty().bindBidirectional(panels.chartsOpenProperty());
        return dressed(button, "charts", words.text("charts"), Feather.TRENDING_UP);
    }

    private ToggleButton multiples() {
        ToggleButton button = new ToggleButton();
        model.maps()
                .arrangementProperty()
                .subscribe(now -> button.setSelected(now instanceof Arrangement.Multiples));
        button.setOnAction(_ -> model.maps().toggleMultiples());
        return dressed(button, "multiples", words.text("multiples"), Feather.LAYOUT);
    }

    private static Separator line() {
        Separator line = new Separator();
        line.getStyleClass().add("rail-line");
        return line;
    }

    private ToggleButton subject(Kind kind, Ikon icon) {
        Subject subject = new Subject(kind, "");
        ToggleButton button = new ToggleButton();
        model.selectionProperty()
                .subscribe(now -> button.setSelected(now.equals(Optional.of(subject))));
        button.setOnAction(_ -> toggle(subject, button));
        return dressed(button, kind.name(), words.text(kind), icon);
    }

    private void toggle(Subject subject, ToggleButton button) {
        if (button.isSelected()) {
            model.select(subject);
        } else {
            model.clearSelection();
        }
    }

    private Button about(Action action) {
        Button button = new Button();
        button.setOnAction(action);
        return dressed(button, "about", words.text("about"), Feather.INFO);
    }

    private Button folding(PanelState panels) {
        Button button = new Button();
        button.setOnAction(
                _ -> panels.railFoldedProperty().set(!panels.railFoldedProperty().get()));
        button.visibleProperty().bind(wide);
        ObservableValue<String> name =
                panels.railFoldedProperty()
                        .flatMap(folded -> words.text(folded ? "showWords" : "hideWords"));
        Button dressed = dressed(button, "fold", name, Feather.CHEVRONS_LEFT);
        panels.railFoldedProperty()
                .subscribe(
                        folded ->
                                dressed.setGraphic(
                                        new FontIcon(
                                                folded
                                                        ? Feather.CHEVRONS_RIGHT
                                                        : Feather.CHEVRONS_LEFT)));
        return dressed;
    }

    private <B extends ButtonBase> B dressed(
            B button, String id, ObservableValue<String> name, Ikon icon) {
        button.setId("rail-" + id);
        button.setGraphic(new FontIcon(icon));
        button.getStyleClass().addAll("flat", "button-icon", "rail-button");
        button.setMaxWidth(Double.MAX_VALUE);
        ObservableValue<String> label = words.text("rail." + id);
        button.textProperty().bind(named.flatMap(now -> now ? label : noWords));
        button.accessibleTextProperty().bind(name);
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(name);
        button.setTooltip(tooltip);
        return button;
    }
}
