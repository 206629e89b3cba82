package org.plazaatlas.desktop.detail;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;

import org.plazaatlas.dossier.Dossier.Entry;

import java.util.Optional;

/** The context menu of the panel: copies the line under the pointer, or the whole dossier. */
final class CopyMenu {

    private final Parent panel;
    private final ContextMenu menu = new ContextMenu();

    CopyMenu(Parent panel) {
        this.panel = panel;
    }

    void show(ContextMenuEvent event, String wholeText, DossierRendering rendering) {
        menu.getItems().clear();
        entryAt(event)
                .map(entry -> item("copy.line", DossierPlainText.of(entry, rendering), rendering))
                .ifPresent(menu.getItems()::add);
        menu.getItems().add(item("copy.all", wholeText, rendering));
        menu.show(panel, event.getScreenX(), event.getScreenY());
        event.consume();
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
