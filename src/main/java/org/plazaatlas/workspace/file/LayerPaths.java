package org.plazaatlas.workspace.file;

import org.plazaatlas.layer.added.AddedLayer;

import java.nio.file.Path;

/**
 * The paths of layers in a workspace file. They start from its folder, so that workspace and layers
 * can be moved or passed on together.
 */
final class LayerPaths {

    private LayerPaths() {}

    /** The layer with a path from a folder; with its whole path if none leads there. */
    static AddedLayer from(Path folder, AddedLayer layer) {
        Path file = layer.reference().file().toAbsolutePath().normalize();
        Path start = folder.toAbsolutePath().normalize();
        boolean reachable = file.getRoot().equals(start.getRoot());
        return at(reachable ? start.relativize(file) : file, layer);
    }

    /** The layer with the whole path of its file. */
    static AddedLayer within(Path folder, AddedLayer layer) {
        return at(folder.toAbsolutePath().resolve(layer.reference().file()).normalize(), layer);
    }

    private static AddedLayer at(Path file, AddedLayer layer) {
        return layer.withReference(layer.reference().withFile(file));
    }
}
