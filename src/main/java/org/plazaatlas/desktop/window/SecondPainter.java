package org.plazaatlas.desktop.window;

import org.plazaatlas.cartography.geometry.PictureSize;
import org.plazaatlas.cartography.map.FramePainter;
import org.plazaatlas.cartography.map.FramePainter.Frame;
import org.plazaatlas.desktop.map.FrameQueue;
import org.plazaatlas.desktop.state.OpenedAtlas;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.View;

/**
 * Paints the map of a second date. It has its own painter with its own layers, so that neither map
 * discards layers that the other needs again. The painter is made on the first painting, because
 * most windows show one map.
 */
final class SecondPainter implements FrameQueue.Painter {

    private final OpenedAtlas opened;
    private FramePainter painter;

    SecondPainter(OpenedAtlas opened) {
        this.opened = opened;
    }

    @Override
    public Frame paint(View view, PictureSize size) {
        if (painter == null) {
            History history = opened.history();
            painter = new FramePainter(history.atlas(), history.mosaic());
        }
        return painter.paint(view, opened.scenes().of(view), size);
    }
}
