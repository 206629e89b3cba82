package org.plazaatlas.store.check;

import org.plazaatlas.model.AtlasContents;
import org.plazaatlas.store.atlas.AtlasFiles;
import org.plazaatlas.store.atlas.AtlasReading;
import org.plazaatlas.store.atlas.ReferenceCheck;
import org.plazaatlas.store.json.AtlasException;
import org.plazaatlas.store.json.FileProblems;
import org.plazaatlas.store.json.Problem;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds all problems of an atlas folder. */
public final class AtlasCheck {

    private AtlasCheck() {}

    /**
     * The problems of a folder; none if it is clean. If there are problems of form, only these are
     * returned, because others that follow from them would hide them. If the form is sound, the
     * result has the problems of references, dates, places, outlines and translations.
     */
    public static List<Problem> problems(Path folder) {
        try {
            AtlasReading reading = AtlasReading.of(folder);
            return reading.problems().isEmpty() ? problems(reading) : reading.problems();
        } catch (AtlasException e) {
            return e.problems();
        }
    }

    private static List<Problem> problems(AtlasReading reading) {
        AtlasContents contents = reading.contents();
        return Stream.of(
                        ReferenceCheck.problems(contents),
                        RecordCheck.problems(contents),
                        PlaceCheck.problems(contents),
                        OutlineCheck.problems(contents),
                        untranslated(reading))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Problem> untranslated(AtlasReading reading) {
        FileProblems problems = new FileProblems(AtlasFiles.TRANSLATIONS);
        reading.untranslated().forEach(text -> problems.add(text, "translation.missing"));
        return problems.found();
    }
}
