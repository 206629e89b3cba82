package org.plazaatlas.desktop.multiples;

import org.plazaatlas.cartography.layout.MapSet;
import org.plazaatlas.cartography.map.FramePainter.Frame;
import org.plazaatlas.cartography.page.GridFormat;

import java.util.List;

/**
 * Painted little maps and their arrangement.
 *
 * @param frames in the order of their dates; empty if the series has no date
 */
record MultiplesAnswer(GridFormat grid, List<Frame> frames) {

    /** The maps together, for one legend and one source line. */
    MapSet maps() {
        return new MapSet(frames.stream().map(Frame::layout).toList());
    }
}
