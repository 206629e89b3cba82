package org.plazaatlas.layer.opening;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The files beside a shapefile that belong to it. */
public final class ShapefileParts {

    private static final Set<String> PARTS =
            Set.of("dbf", "shx", "prj", "cpg", "sbn", "sbx", "qix", "qpj");

    private ShapefileParts() {}

    /**
     * Files of which some are parts of one shapefile, as they are chosen all together: each
     * shapefile once, in place of its parts.
     */
    public static List<Path> whole(List<Path> files) {
        return files.stream().map(ShapefileParts::whole).distinct().toList();
    }

    private static Path whole(Path file) {
        if (!PARTS.contains(FormatGuess.ending(file))) {
            return file;
        }
        return Stream.of(".shp", ".SHP")
                .map(ending -> file.resolveSibling(LayerFile.name(file) + ending))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElse(file);
    }
}
