package org.plazaatlas.store.check;

import org.plazaatlas.language.Text;
import org.plazaatlas.model.AtlasContents;
import org.plazaatlas.store.atlas.AtlasFiles;
import org.plazaatlas.store.atlas.AtlasReading;
import org.plazaatlas.store.atlas.ReferenceCheck;
import org.plazaatlas.store.check.CheckReport.RemarkGroup;
import org.plazaatlas.store.json.AtlasException;
import org.plazaatlas.store.json.FileProblems;
import org.plazaatlas.store.json.Problem;
import org.plazaatlas.store.json.ProblemText;

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

    /**
     * The problems of a folder that may still lack files, but for texts without a translation: what
     * an import would leave behind.
     */
    public static List<Problem> problemsOfPart(Path folder) {
        AtlasReading reading = AtlasReading.ofPart(folder);
        Text missing = ProblemText.of("file.missing");
        List<Problem> problems =
                reading.problems().stream().filter(p -> !p.message().equals(missing)).toList();
        if (!problems.isEmpty()) {
            return problems;
        }
        AtlasContents contents = reading.contents();
        return reading.problems().isEmpty()
                ? problems(
                        reading,
                        folder,
                        new PlaceCheck(contents),
                        new LargeTableCheck(folder, contents))
                : RecordCheck.problems(contents);
    }

    /** The problems of references, dates and places of an atlas in memory. */
    public static List<Problem> problems(AtlasContents contents) {
        return Stream.of(
                        ReferenceCheck.problems(contents),
                        RecordCheck.problems(contents),
                        new PlaceCheck(contents).problems(contents))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Problem> problems(
            AtlasReading reading, Path folder, PlaceCheck places, LargeTableCheck largeTables) {
        AtlasContents contents = reading.contents();
        return Stream.of(
                        reading.doubts(),
                        GarbledFiles.problems(folder),
                        ReferenceCheck.problems(contents),
                        RecordCheck.problems(contents),
                        places.problems(contents),
                        largeTables.problems(),
                        OutlineCheck.problems(contents))
                .flatMap(List::stream)
                .toList();
    }

    private static CheckReport report(AtlasReading reading, Path folder) {
        AtlasContents contents = reading.contents();
        PlaceCheck places = new PlaceCheck(contents);
        LargeTableCheck largeTables = new LargeTableCheck(folder, contents);
        List<Problem> problems =
                Stream.concat(
                                problems(reading, folder, places, largeTables).stream(),
                                untranslated(reading).stream())
                        .toList();
        return new CheckReport(problems, remarks(reading, places, largeTables));
    }

    private static List<RemarkGroup> remarks(
            AtlasReading reading, PlaceCheck places, LargeTableCheck largeTables) {
        AtlasContents contents = reading.contents();
        RemarkList remarks = new RemarkList();
        reading.remarks().forEach(remark -> remarks.add("remark.guessed", remark));
        new SourceRemarks(contents, remarks).add();
        new RelationRemarks(contents, remarks).add();
        new ExistenceRemarks(contents, remarks).add(largeTables.presences());
        largeTables.addRemarks(places, remarks);
        OutlineCheck.addRemarks(contents, remarks);
        return remarks.groups();
    }

    private static List<Problem> untranslated(AtlasReading reading) {
        FileProblems problems = new FileProblems(AtlasFiles.TRANSLATIONS);
        reading.untranslated().forEach(text -> problems.add(text, "translation.missing"));
        return problems.found();
    }
}
