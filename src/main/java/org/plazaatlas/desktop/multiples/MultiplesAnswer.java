package org.plazaatlas.desktop.multiples;

import org.plazaatlas.cartography.layout.MapSet;
import org.plazaatlas.cartography.map.FramePainter.Frame;
import org.plazaatlas.cartography.page.GridFormat;

import java.util.List;

/**
 * Little maps and how they stand.
 *
 * @param frames in the order of their dates; none where a series has no date
 */
record MultiplesAnswer(GridFormat grid, List<Frame> frames) {

    /** What the legend and the sources of all are taken from. */
    MapSet maps() {
        return new MapSet(frames.stream().map(Frame::layout).toList());
    }
}
