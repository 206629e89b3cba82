package org.plazaatlas.layer.added;

import org.plazaatlas.layer.style.LayerStyle;

import java.util.Optional;

/**
 * A layer that an analyst added to the map.
 *
 * @param id tells it from all others of the same workspace, for as long as it is there
 * @param time how it follows the date of the map; empty if it is shown on all dates
 * @param filter an expression of ECQL that picks its features; empty if all are shown
 */
public record AddedLayer(
        String id,
        LayerReference reference,
        LayerCredit credit,
        LayerStyle style,
        Optional<LayerTime> time,
        Optional<String> filter,
        boolean visible) {

    public AddedLayer withReference(LayerReference changed) {
        return new AddedLayer(id, changed, credit, style, time, filter, visible);
    }

    public AddedLayer withCredit(LayerCredit changed) {
        return new AddedLayer(id, reference, changed, style, time, filter, visible);
    }

    public AddedLayer withStyle(LayerStyle changed) {
        return new AddedLayer(id, reference, credit, changed, time, filter, visible);
    }

    public AddedLayer withTime(Optional<LayerTime> changed) {
        return new AddedLayer(id, reference, credit, style, changed, filter, visible);
    }

    public AddedLayer withFilter(Optional<String> changed) {
        return new AddedLayer(id, reference, credit, style, time, changed, visible);
    }

    public AddedLayer withVisible(boolean changed) {
        return new AddedLayer(id, reference, credit, style, time, filter, changed);
    }
}
