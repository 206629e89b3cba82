package org.plazaatlas.desktop.timeline;

import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;

/** The choice of a time window; disabled if none applies, with a tooltip that says why. */
final class WindowMenu extends StackPane {

    private final ChoiceMenu<WindowKind> menu;

    /** Stands on the parent: a disabled control gets no mouse events and so shows no tooltip. */
    private final Tooltip whyOff = new Tooltip();

    private Language language = Language.ES;

    WindowMenu(WindowChoice choice) {
        menu = new ChoiceMenu<>("window-choice", WindowKind.values(), choice.kindProperty());
        menu.showIcons(WindowMenu::icon);
        getChildren().add(menu);
        choice.applies().subscribe(this::enable);
    }

    void show(Language changed) {
        language = changed;
        menu.show(changed);
        showWhyOff();
    }

    private void enable(boolean applies) {
        menu.setDisable(!applies);
        if (applies) {
            Tooltip.uninstall(this, whyOff);
        } else {
            Tooltip.install(this, whyOff);
        }
        showWhyOff();
    }

    private void showWhyOff() {
        whyOff.setText(Words.of(WindowMenu.class, language).get("window.off"));
        menu.setAccessibleHelp(menu.isDisable() ? whyOff.getText() : "");
    }

    private static Feather icon(WindowKind kind) {
        return switch (kind) {
            case DAY -> Feather.CALENDAR;
            case RANGE -> Feather.COLUMNS;
            case CUMULATIVE -> Feather.CHEVRONS_RIGHT;
        };
    }
}
