package org.plazaatlas.desktop.ownlayers;

import org.plazaatlas.language.Text;
import org.plazaatlas.layer.added.AddedLayer;
import org.plazaatlas.layer.shown.PreparedLayer;

import java.util.Optional;

/**
 * An added layer as the window has it.
 *
 * @param prepared what is shown of it; empty if it cannot be read, or its filter is none
 * @param problem why nothing is shown, a part of a sentence
 */
public record OwnLayer(AddedLayer added, Optional<PreparedLayer> prepared, Optional<Text> problem) {

    static OwnLayer of(PreparedLayer prepared) {
        return new OwnLayer(prepared.added(), Optional.of(prepared), Optional.empty());
    }

    static OwnLayer failed(AddedLayer added, Text problem) {
        return new OwnLayer(added, Optional.empty(), Optional.of(problem));
    }
}
