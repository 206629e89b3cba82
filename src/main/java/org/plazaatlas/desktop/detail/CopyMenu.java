package org.plazaatlas.desktop.detail;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;

import org.plazaatlas.dossier.Dossier.Entry;
import org.plazaatlas.model.Words;

import java.util.Optional;
import java.util.function.Consumer;

/** The context menu of the panel: copies the line under the pointer, or all of the dossier. */
final class CopyMenu {

    private final Parent panel;
    private final Consumer<String> copy;
    private final ContextMenu menu = new ContextMenu();

    /**
     * @param copy where copied text goes
     */
    CopyMenu(Parent panel, Consumer<String> copy) {
        this.panel = panel;
        this.copy = copy;
    }

    void show(ContextMenuEvent event, String wholeText, Rendering rendering) {
        Words words = rendering.words();
        menu.getItems().clear();
        entryAt(event)
                .map(entry -> item(words.get("copy.line"), DossierText.of(entry, rendering)))
                .ifPresent(menu.getItems()::add);
        menu.getItems().add(item(words.get("copy.all"), wholeText));
        menu.show(panel, event.getScreenX(), event.getScreenY());
        event.consume();
    }

    private Optional<Entry> entryAt(ContextMenuEvent event) {
        Node node = event.getTarget() instanceof Node target ? target : null;
        while (node != null && node != panel) {
            if (node.hasProperties()
                    && node.getProperties().get(DossierText.ENTRY) instanceof Entry entry) {
                return Optional.of(entry);
            }
            node = node.getParent();
        }
        return Optional.empty();
    }

    private MenuItem item(String name, String text) {
        MenuItem item = new MenuItem(name);
        item.setOnAction(_ -> copy.accept(text));
        return item;
    }
}
