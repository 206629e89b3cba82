package org.plazaatlas.store.check;

import org.plazaatlas.model.AtlasContents;
import org.plazaatlas.store.atlas.AtlasFiles;
import org.plazaatlas.store.atlas.AtlasReading;
import org.plazaatlas.store.atlas.ReferenceCheck;
import org.plazaatlas.store.check.CheckReport.RemarkGroup;
import org.plazaatlas.store.json.AtlasException;
import org.plazaatlas.store.json.FileProblems;
import org.plazaatlas.store.json.Problem;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds all problems of an atlas folder, and what asks for a look. */
public final class AtlasCheck {

    private AtlasCheck() {}

    /**
     * The problems of a folder and the remarks on it; none if it is clean. If there are problems of
     * form, only these are returned, because others that follow from them would hide them. If the
     * form is sound, the report has the problems of references, dates, places, outlines and
     * translations.
     */
    public static CheckReport report(Path folder) {
        try {
            AtlasReading reading = AtlasReading.of(folder);
            return reading.problems().isEmpty()
                    ? report(reading, folder)
                    : new CheckReport(reading.problems(), List.of());
        } catch (AtlasException e) {
            return new CheckReport(e.problems(), List.of());
        }
    }

    private static CheckReport report(AtlasReading reading, Path folder) {
        AtlasContents contents = reading.contents();
        PlaceCheck places = new PlaceCheck(contents);
        LargeTableCheck largeTables = new LargeTableCheck(folder, contents);
        List<Problem> problems =
                Stream.of(
                                ReferenceCheck.problems(contents),
                                RecordCheck.problems(contents),
                                places.problems(contents),
                                largeTables.problems(),
                                OutlineCheck.problems(contents),
                                untranslated(reading))
                        .flatMap(List::stream)
                        .toList();
        return new CheckReport(problems, remarks(contents, places, largeTables));
    }

    private static List<RemarkGroup> remarks(
            AtlasContents contents, PlaceCheck places, LargeTableCheck largeTables) {
        RemarkList remarks = new RemarkList();
        new SourceRemarks(contents, remarks).add();
        new RelationRemarks(contents, remarks).add();
        new ExistenceRemarks(contents, remarks).add(largeTables.presences());
        largeTables.addRemarks(places, remarks);
        return remarks.groups();
    }

    private static List<Problem> untranslated(AtlasReading reading) {
        FileProblems problems = new FileProblems(AtlasFiles.TRANSLATIONS);
        reading.untranslated().forEach(text -> problems.add(text, "translation.missing"));
        return problems.found();
    }
}
