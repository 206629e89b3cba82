package org.plazaatlas.store.atlas;

import org.plazaatlas.model.Atlas;
import org.plazaatlas.store.json.AtlasException;
import org.plazaatlas.store.json.Problem;

import java.nio.file.Path;
import java.util.List;

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

    private static void refuse(List<Problem> problems) throws AtlasException {
        if (!problems.isEmpty()) {
            throw new AtlasException(problems);
        }
    }
}
