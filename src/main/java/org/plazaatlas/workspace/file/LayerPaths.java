package org.plazaatlas.workspace.file;

import org.plazaatlas.layer.added.AddedLayer;

import java.nio.file.Path;

/**
 * The paths of layers and outlines in a workspace file. They start from its folder, so that
 * workspace and layers can be moved or passed on together.
 */
final class LayerPaths {

    private LayerPaths() {}

    /** The layer with a path from a folder; with its whole path if none leads there. */
    static AddedLayer from(Path folder, AddedLayer layer) {
        return at(from(folder, layer.reference().file()), layer);
    }

    /** A path from a folder; the whole path if none leads there. */
    static Path from(Path folder, Path path) {
        Path file = path.toAbsolutePath().normalize();
        Path start = folder.toAbsolutePath().normalize();
        boolean reachable = file.getRoot().equals(start.getRoot());
        return reachable ? start.relativize(file) : file;
    }

    /** The layer with the whole path of its file. */
    static AddedLayer within(Path folder, AddedLayer layer) {
        return at(within(folder, layer.reference().file()), layer);
    }

    /** The whole path of one that starts from a folder. */
    static Path within(Path folder, Path path) {
        return folder.toAbsolutePath().resolve(path).normalize();
    }

    private static AddedLayer at(Path file, AddedLayer layer) {
        return layer.withReference(layer.reference().withFile(file));
    }
}
