package org.plazaatlas.layer.loaded;

import org.plazaatlas.layer.crs.LayerSystem;
import org.plazaatlas.layer.feature.LayerProblem;

import java.util.List;
import java.util.Optional;

/**
 * What loading a layer met with.
 *
 * @param repaired areas that crossed themselves
 * @param outside features that lie where the map can show nothing
 * @param withoutShape features without a shape of their own or of a place
 * @param totalsLeftOut rows that sum up others
 * @param join how rows were found on the map, if they were joined
 */
public record LoadingResult(
        LayerSystem system,
        long repaired,
        long outside,
        long withoutShape,
        long totalsLeftOut,
        Optional<JoinResult> join,
        List<LayerProblem> problems) {

    public LoadingResult {
        problems = List.copyOf(problems);
    }
}
