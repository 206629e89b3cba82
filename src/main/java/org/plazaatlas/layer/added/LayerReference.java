package org.plazaatlas.layer.added;

import java.nio.file.Path;
import java.util.Optional;

/**
 * All that the features of an added layer depend on.
 *
 * @param layer its name within the file
 * @param join how its rows are found on the map, if they have no shape of their own
 */
public record LayerReference(Path file, String layer, LayerMends mends, Optional<PlaceJoin> join) {

    public LayerReference withFile(Path changed) {
        return new LayerReference(changed, layer, mends, join);
    }

    public LayerReference withMends(LayerMends changed) {
        return new LayerReference(file, layer, changed, join);
    }

    public LayerReference withJoin(Optional<PlaceJoin> changed) {
        return new LayerReference(file, layer, mends, changed);
    }
}
