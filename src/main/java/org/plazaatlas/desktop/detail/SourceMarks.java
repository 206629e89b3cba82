package org.plazaatlas.desktop.detail;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.plazaatlas.model.Subject;

import java.util.List;

/**
 * The sources of one entry as small numbers; a click selects the source. Of more than two the first
 * is shown and the rest are in a menu, each by its name.
 */
final class SourceMarks extends HBox {

    private static final int MOST_SHOWN = 2;

    private final List<Subject> sources;

    SourceMarks(List<Subject> sources, Rendering rendering) {
        this.sources = sources;
        getStyleClass().add("source-marks");
        setAlignment(Pos.TOP_RIGHT);
        setMinWidth(Region.USE_PREF_SIZE);
        refresh(rendering);
    }

    void refresh(Rendering rendering) {
        int alone = sources.size() <= MOST_SHOWN ? sources.size() : 1;
        getChildren()
                .setAll(
                        sources.subList(0, alone).stream()
                                .<Node>map(source -> mark(source, rendering))
                                .toList());
        if (alone < sources.size()) {
            getChildren().add(menu(sources.subList(alone, sources.size()), rendering));
        }
    }

    /** The number of a source as it is written, such as "[3]". */
    static String number(Subject source, Rendering rendering) {
        var number = rendering.numbers().of(source);
        return number.isPresent() ? "[" + number.getAsInt() + "]" : "[*]";
    }

    private static Button mark(Subject source, Rendering rendering) {
        Button mark = new Button(number(source, rendering));
        mark.setOnAction(_ -> rendering.select().accept(source));
        return named(mark, rendering.name().apply(source), rendering);
    }

    private static MenuButton menu(List<Subject> rest, Rendering rendering) {
        MenuButton menu = new MenuButton("+" + rest.size());
        for (Subject source : rest) {
            String name = number(source, rendering) + " " + rendering.name().apply(source);
            MenuItem item = new MenuItem(name);
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> rendering.select().accept(source));
            menu.getItems().add(item);
        }
        return named(menu, rendering.words().get("sources.more", rest.size()), rendering);
    }

    private static <B extends ButtonBase> B named(B button, String name, Rendering rendering) {
        button.getStyleClass().addAll("flat", "source-mark");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(name));
        button.setAccessibleText(rendering.words().get("source.named", name));
        return button;
    }
}
