package org.plazaatlas.desktop.detail;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.plazaatlas.model.Subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The sources of one entry as small numbers; a click selects the source. With more than two sources
 * the first is shown and a menu lists the others by name, so that the text keeps its width.
 */
final class SourceMarks extends HBox {

    private static final int MOST_SHOWN = 2;

    private final List<Button> marks = new ArrayList<>();
    private Optional<MenuButton> menu = Optional.empty();

    SourceMarks() {
        getStyleClass().add("source-marks");
        setAlignment(Pos.TOP_RIGHT);
        setMinWidth(Region.USE_PREF_SIZE);
    }

    /** The number of a source in brackets, such as "[3]"; "[*]" if it has none. */
    static String number(Subject source, DossierRendering rendering) {
        var number = rendering.numbers().of(source);
        return number.isPresent() ? "[" + number.getAsInt() + "]" : "[*]";
    }

    void show(List<Subject> sources, DossierRendering rendering) {
        int alone = sources.size() <= MOST_SHOWN ? sources.size() : 1;
        showMarks(sources.subList(0, alone), rendering);
        List<Subject> rest = sources.subList(alone, sources.size());
        if (!rest.isEmpty() && menu.isEmpty()) {
            menu = Optional.of(sourceButton(new MenuButton()));
            getChildren().add(menu.get());
        }
        menu.ifPresent(m -> showMenu(m, rest, rendering));
    }

    private void showMarks(List<Subject> alone, DossierRendering rendering) {
        while (marks.size() < alone.size()) {
            marks.add(sourceButton(new Button()));
            getChildren().add(marks.size() - 1, marks.getLast());
        }
        for (int i = 0; i < marks.size(); i++) {
            present(marks.get(i), i < alone.size());
            if (i < alone.size()) {
                showMark(marks.get(i), alone.get(i), rendering);
            }
        }
    }

    private static void showMark(Button mark, Subject source, DossierRendering rendering) {
        mark.setText(number(source, rendering));
        mark.setOnAction(_ -> rendering.select().accept(source));
        name(mark, rendering.name().apply(source), rendering);
    }

    private static void showMenu(MenuButton menu, List<Subject> rest, DossierRendering rendering) {
        present(menu, !rest.isEmpty());
        menu.setText("+" + rest.size());
        menu.getItems().setAll(rest.stream().map(source -> item(source, rendering)).toList());
        name(menu, rendering.words().get("sources.more", rest.size()), rendering);
    }

    private static MenuItem item(Subject source, DossierRendering rendering) {
        String name = rendering.name().apply(source);
        MenuItem item = new MenuItem(number(source, rendering) + " " + name);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> rendering.select().accept(source));
        return item;
    }

    private static <B extends ButtonBase> B sourceButton(B button) {
        button.getStyleClass().addAll("flat", "source-mark");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip());
        return button;
    }

    private static void name(ButtonBase button, String name, DossierRendering rendering) {
        button.getTooltip().setText(name);
        button.setAccessibleText(rendering.words().get("source.named", name));
    }

    private static void present(ButtonBase button, boolean present) {
        button.setVisible(present);
        button.setManaged(present);
    }
}
