package org.plazaatlas.store.shapefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files that make up one shapefile: the {@code .shp} and its siblings. They have the same base
 * name; the case of their extensions may differ.
 *
 * @param shp the main file; it need not exist yet
 * @param passedOver takes what is passed over when they are read
 */
record ShapefileFiles(Path shp, PassedOver passedOver) {
    ShapefileFiles {
        shp = shp.toAbsolutePath();
    }

    ShapefileFiles(Path shp) {
        this(shp, new PassedOver());
    }

    /** The file name without its extension; also the name of the feature type. */
    String typeName() {
        String name = shp.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    /**
     * The existing sibling with this extension, regardless of its case.
     *
     * @throws IOException if the folder cannot be read
     */
    Optional<Path> sibling(String extension) throws IOException {
        Path sameCase = target(extension);
        if (Files.exists(sameCase)) {
            return Optional.of(sameCase);
        }
        if (!Files.isDirectory(shp.getParent())) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(shp.getParent())) {
            return files.filter(file -> isSibling(file, extension)).sorted().findFirst();
        }
    }

    private boolean isSibling(Path file, String extension) {
        String name = file.getFileName().toString();
        String base = typeName() + ".";
        return name.startsWith(base) && name.substring(base.length()).equalsIgnoreCase(extension);
    }

    /**
     * Where a sibling is written: the existing one or, if there is none, one in the case of the
     * main file.
     *
     * @throws IOException if the folder cannot be read
     */
    Path writeTarget(String extension) throws IOException {
        return sibling(extension).orElse(target(extension));
    }

    private Path target(String extension) {
        boolean upperCase = shp.getFileName().toString().endsWith(".SHP");
        String cased = upperCase ? extension.toUpperCase(Locale.ROOT) : extension;
        return shp.resolveSibling(typeName() + "." + cased);
    }
}
