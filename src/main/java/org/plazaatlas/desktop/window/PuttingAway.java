package org.plazaatlas.desktop.window;

import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;

import org.plazaatlas.desktop.settings.PanelState;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.view.Arrangement;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * What Esc puts away, one thing each time: what hides the panels, then the part that has the focus,
 * then the selection, and at last what else is open around the map.
 */
final class PuttingAway {

    /** A part that can be closed. */
    private record Part(Node node, BooleanSupplier close) {}

    private final AtlasModel model;
    private final PanelState panels;
    private final List<Part> parts;

    /**
     * @param multiples where small multiples are shown
     * @param drawers the place of the drawers
     */
    PuttingAway(
            AtlasModel model,
            PanelState panels,
            Node multiples,
            Node table,
            Node charts,
            Node drawers) {
        this.model = model;
        this.panels = panels;
        parts =
                List.of(
                        new Part(multiples, this::closeMultiples),
                        new Part(table, () -> close(panels.tableOpenProperty())),
                        new Part(charts, () -> close(panels.chartsOpenProperty())),
                        new Part(drawers, this::closeDrawer));
    }

    /**
     * @param focused what has the focus; null if nothing has
     */
    void next(Node focused) {
        if (panels.restore() || closePartOf(focused) || clearSelection()) {
            return;
        }
        for (Part part : parts) {
            if (part.close().getAsBoolean()) {
                return;
            }
        }
    }

    private boolean closePartOf(Node focused) {
        return parts.stream()
                .filter(part -> FocusOrder.isInside(focused, part.node()))
                .anyMatch(part -> part.close().getAsBoolean());
    }

    private boolean clearSelection() {
        Optional<?> selected = model.view().selection();
        model.clearSelection();
        return selected.isPresent();
    }

    private boolean closeMultiples() {
        boolean many = model.maps().arrangementProperty().get() instanceof Arrangement.Multiples;
        if (many) {
            model.maps().arrange(Arrangement.ONE_MAP);
        }
        return many;
    }

    private boolean closeDrawer() {
        boolean open = panels.drawerProperty().get() != null;
        panels.drawerProperty().set(null);
        return open;
    }

    private static boolean close(BooleanProperty open) {
        boolean was = open.get();
        open.set(false);
        return was;
    }
}
