package org.plazaatlas.desktop.window;

import org.plazaatlas.cartography.map.FramePainter;
import org.plazaatlas.desktop.state.OpenedAtlas;
import org.plazaatlas.territory.time.History;

import java.util.function.Supplier;

/**
 * The painter of the map of a second date. It has its own layers, so that neither map discards
 * layers that the other needs again. It is made for the first painting, because most windows show
 * one map. For the painting thread only.
 */
final class SecondPainter implements Supplier<FramePainter> {

    private final OpenedAtlas opened;
    private FramePainter painter;

    SecondPainter(OpenedAtlas opened) {
        this.opened = opened;
    }

    @Override
    public FramePainter get() {
        if (painter == null) {
            History history = opened.history();
            painter = new FramePainter(history.atlas(), history.mosaic());
        }
        return painter;
    }
}
