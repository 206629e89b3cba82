package org.plazaatlas.layer.inspect;

import org.plazaatlas.layer.feature.LayerFormat;
import org.plazaatlas.layer.feature.LayerProblem;

import java.util.List;
import java.util.Optional;

/**
 * What a file holds.
 *
 * @param file its name
 * @param format empty if it was not recognised
 * @param layerNames of all layers, also of those that were not asked for
 */
public record FileReport(
        String file,
        Optional<LayerFormat> format,
        List<String> layerNames,
        List<LayerReport> layers,
        List<LayerProblem> problems) {

    public FileReport {
        layerNames = List.copyOf(layerNames);
        layers = List.copyOf(layers);
        problems = List.copyOf(problems);
    }

    /** Whether anything in it can be used. */
    public boolean isUsable() {
        return !layers.isEmpty() && isReadable();
    }

    /** Whether the file could be opened and has layers. */
    public boolean isReadable() {
        return problems.stream().noneMatch(problem -> problem.kind().isFatal());
    }
}
