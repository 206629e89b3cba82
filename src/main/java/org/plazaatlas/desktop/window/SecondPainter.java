package org.plazaatlas.desktop.window;

import org.plazaatlas.cartography.geometry.PictureSize;
import org.plazaatlas.cartography.map.FramePainter;
import org.plazaatlas.cartography.map.FramePainter.Frame;
import org.plazaatlas.desktop.map.FrameQueue;
import org.plazaatlas.desktop.state.OpenedAtlas;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.View;

/**
 * Paints the map of a second date. It keeps layers of its own, so that neither map throws away what
 * the other needs again; they are made when a second map is first asked for.
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
