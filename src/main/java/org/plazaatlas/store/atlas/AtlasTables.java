package org.plazaatlas.store.atlas;

import org.plazaatlas.model.Organization;
import org.plazaatlas.store.json.FileProblems;
import org.plazaatlas.store.json.Problem;
import org.plazaatlas.store.json.Translations;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The contents of the JSON files of an atlas folder. */
final class AtlasTables {

    private final Path folder;
    private final Map<RecordKind<?>, List<?>> records = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Translations translations;
    private final AtlasHeader header;

    private AtlasTables(Path folder) {
        this.folder = folder;
        translations = in(AtlasFiles.TRANSLATIONS, p -> TranslationsFile.read(folder, p));
        header = in(AtlasFiles.ATLAS, p -> AtlasHeader.read(folder, p));
    }

    /** Reads all files and collects their problems. */
    static AtlasTables read(Path folder) {
        AtlasTables tables = new AtlasTables(folder);
        RecordKind.ALL.forEach(tables::read);
        return tables;
    }

    private <T> void read(RecordKind<T> kind) {
        boolean expected = kind.required() || Files.exists(folder.resolve(kind.file()));
        records.put(kind, expected ? records(kind) : List.of());
        if (kind.equals(RecordKind.ORGANIZATIONS)) {
            records.put(kind, coloured(of(RecordKind.ORGANIZATIONS)));
        }
    }

    private <T> List<T> records(RecordKind<T> kind) {
        return in(kind.file(), p -> RecordFile.read(folder, p, translations, kind.reader()));
    }

    private List<Organization> coloured(List<Organization> organizations) {
        Map<String, String> colours =
                in(AtlasFiles.COLOURS, p -> OrganizationColours.read(folder, p, organizations));
        return organizations.stream().map(o -> OrganizationColours.paint(o, colours)).toList();
    }

    private <T> T in(String file, Function<FileProblems, T> read) {
        FileProblems fileProblems = new FileProblems(file);
        T result = read.apply(fileProblems);
        problems.addAll(fileProblems.found());
        return result;
    }

    AtlasHeader header() {
        return header;
    }

    /** The records of a kind, in the order of their file; none if an optional file is missing. */
    @SuppressWarnings("unchecked") // read(RecordKind) puts in what the kind's own reader makes
    <T> List<T> of(RecordKind<T> kind) {
        return (List<T>) records.get(kind);
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** The English texts for which the folder has no Spanish. */
    List<String> untranslated() {
        return translations.missing();
    }
}
