package org.plazaatlas.store.atlas;

import org.plazaatlas.model.MunicipalityOutline;
import org.plazaatlas.model.Projection;
import org.plazaatlas.store.json.AtlasException;

import java.nio.file.Path;
import java.util.List;

/** Outlines of municipalities that lie in another folder than the atlas. */
public final class MunicipalityOutlines {

    private MunicipalityOutlines() {}

    /**
     * Reads the outlines of a folder.
     *
     * @param projection of the atlas, to whose map metres they are brought
     * @throws AtlasException with all that is wrong with them
     */
    public static List<MunicipalityOutline> read(Path folder, Projection projection)
            throws AtlasException {
        FileNotes notes = FileNotes.of(AtlasFiles.MUNICIPALITIES);
        List<Outline> outlines =
                new OutlineFile(folder, notes, projection).read(Outlines.OF_MUNICIPALITIES);
        if (!notes.problems().found().isEmpty()) {
            throw new AtlasException(notes.problems().found());
        }
        return outlines.stream().map(Outlines::municipality).toList();
    }
}
