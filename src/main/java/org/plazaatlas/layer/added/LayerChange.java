package org.plazaatlas.layer.added;

import org.plazaatlas.language.Text;

import java.util.List;

/**
 * A change of the added layers.
 *
 * @param name what was done, as a list of changes names it
 * @param before the layers as they were, from bottom to top
 * @param after the layers as they are, from bottom to top
 */
public record LayerChange(Text name, List<AddedLayer> before, List<AddedLayer> after) {

    public LayerChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** The change that undoes this one. */
    public LayerChange reversed() {
        return new LayerChange(name, after, before);
    }
}
