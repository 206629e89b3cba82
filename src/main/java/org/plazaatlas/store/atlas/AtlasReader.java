package org.plazaatlas.store.atlas;

import org.plazaatlas.model.Atlas;
import org.plazaatlas.store.json.AtlasException;
import org.plazaatlas.store.json.Problem;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads an atlas folder. */
public final class AtlasReader {

    private AtlasReader() {}

    /**
     * The atlas of a folder. In an atlas that was read, every reference between records (to an
     * organization, source, state, parent or seat) leads to an existing record.
     *
     * @throws AtlasException if the folder is missing or damaged. It has all problems with the form
     *     of the files or, if their form is sound, all problems with their references.
     */
    public static Atlas read(Path folder) throws AtlasException {
        AtlasReading reading = AtlasReading.of(folder);
        refuse(reading.problems());
        refuse(ReferenceCheck.problems(reading.contents()));
        return new Atlas(reading.contents());
    }

    /**
     * The atlas folder that a file stands for: a folder that holds an atlas, or the header in one.
     */
    public static Optional<Path> folderNamedBy(Path file) {
        if (Files.isRegularFile(file.resolve(AtlasFiles.ATLAS))) {
            return Optional.of(file);
        }
        return Optional.of(file.toAbsolutePath())
                .filter(header -> header.endsWith(AtlasFiles.ATLAS) && Files.isRegularFile(header))
                .map(Path::getParent);
    }

    private static void refuse(List<Problem> problems) throws AtlasException {
        if (!problems.isEmpty()) {
            throw new AtlasException(problems);
        }
    }
}
