package org.plazaatlas.desktop.detail;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;

import org.plazaatlas.desktop.control.SubjectCommands;
import org.plazaatlas.dossier.Dossier.Entry;
import org.plazaatlas.dossier.Dossier.Link;

import java.util.Optional;

/**
 * The context menu of the panel: what can be done with the subject of the line under the pointer,
 * and copies of the line or the whole dossier.
 */
final class CopyMenu {

    private final Parent panel;
    private final SubjectCommands commands;
    private final ContextMenu menu = new ContextMenu();

    /**
     * @param commands what the user can do with the subject of a line
     */
    CopyMenu(Parent panel, SubjectCommands commands) {
        this.panel = panel;
        this.commands = commands;
    }

    void show(ContextMenuEvent event, String wholeText, DossierRendering rendering) {
        menu.getItems().clear();
        Optional<Entry> entry = entryAt(event);
        entry.ifPresent(this::offerCommands);
        entry.map(line -> item("copy.line", DossierPlainText.of(line, rendering), rendering))
                .ifPresent(menu.getItems()::add);
        menu.getItems().add(item("copy.all", wholeText, rendering));
        menu.show(panel, event.getScreenX(), event.getScreenY());
        event.consume();
    }

    private void offerCommands(Entry entry) {
        if (entry instanceof Link link) {
            for (SubjectCommands.Command command : commands.of(link.target())) {
                MenuItem item = new MenuItem(command.name());
                item.setId("command-" + command.id());
                item.setOnAction(_ -> command.effect().run());
                menu.getItems().add(item);
            }
        }
    }

    private Optional<Entry> entryAt(ContextMenuEvent event) {
        Node node = event.getTarget() instanceof Node target ? target : null;
        while (node != null && node != panel) {
            if (node.hasProperties()
                    && node.getProperties().get(DossierPlainText.ENTRY) instanceof Entry entry) {
                return Optional.of(entry);
            }
            node = node.getParent();
        }
        return Optional.empty();
    }

    private static MenuItem item(String key, String text, DossierRendering rendering) {
        MenuItem item = new MenuItem(rendering.words().get(key));
        item.setOnAction(_ -> rendering.copy().accept(text));
        return item;
    }
}
