package org.plazaatlas.cli.option;

import org.plazaatlas.cli.request.CommandException;
import org.plazaatlas.cli.request.LayerOptionReader;
import org.plazaatlas.cli.request.OptionReader;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.view.LayersOnDays;

import picocli.CommandLine.Option;

import java.util.List;
import java.util.function.Consumer;

/** The options for layers of the user's own. */
public final class LayerOptions {

    @Option(names = "--layer", paramLabel = "FILE[:LAYER]", descriptionKey = "option.ownLayer")
    private List<String> layers = List.of();

    @Option(names = "--layer-style", paramLabel = "STYLE", descriptionKey = "option.layerStyle")
    private List<String> styles = List.of();

    /**
     * The layers asked for, from bottom to top.
     *
     * @param remarks is told what of the files is not on the map
     * @throws CommandException if one cannot be used, or a style is malformed
     */
    public LayersOnDays read(Atlas atlas, OptionReader reader, Consumer<String> remarks) {
        return layers.isEmpty() && styles.isEmpty()
                ? LayersOnDays.NONE
                : new LayerOptionReader(reader, remarks).layers(layers, styles, atlas);
    }
}
