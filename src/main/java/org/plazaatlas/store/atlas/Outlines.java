package org.plazaatlas.store.atlas;

import org.geotools.api.referencing.FactoryException;
import org.plazaatlas.language.Text;
import org.plazaatlas.model.Land;
import org.plazaatlas.model.MunicipalityOutline;
import org.plazaatlas.model.Projection;
import org.plazaatlas.model.State;
import org.plazaatlas.store.file.FileReason;
import org.plazaatlas.store.json.FileProblems;
import org.plazaatlas.store.json.Problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The geographic contents of an atlas folder: its projection and its shapefiles.
 *
 * @param projection null if the folder's projection could not be read; then there is a problem
 */
record Outlines(
        Projection projection,
        List<State> states,
        List<Land> surroundings,
        List<MunicipalityOutline> municipalities,
        List<Problem> problems,
        List<Problem> doubts,
        List<Problem> remarks) {

    /** The attribute names of this project, and beside them those of INEGI's own files. */
    private static final List<String> CODE = List.of("code", "CVE_ENT");

    private static final List<String> NAME_ES = List.of("name_es", "NOMGEO");
    private static final List<String> NAME_EN = List.of("name_en", "NOMGEO");
    private static final List<String> COUNTRY = List.of("country");
    private static final List<String> STATE_CODE = List.of("state", "CVE_ENT");
    private static final List<String> MUNICIPALITY_NAME = List.of("name", "NOMGEO");

    /** The columns that municipalities need. */
    static final List<List<String>> OF_MUNICIPALITIES = List.of(STATE_CODE, MUNICIPALITY_NAME);

    /** States, surroundings, municipalities. */
    private static final int LAYERS = 3;

    /** In corners. */
    private static final int WORTH_KEEPING = 10_000;

    /** Reads them from the cache of the folder or, if it has none, from the shapefiles. */
    static Outlines read(Path folder) {
        FileProblems ofProjection = new FileProblems(AtlasFiles.PROJECTION);
        Optional<Projection> found = projection(folder, ofProjection);
        if (found.isEmpty()) {
            return of(
                    null,
                    Collections.nCopies(LAYERS, List.of()),
                    new Notes(ofProjection.found(), List.of(), List.of()));
        }
        Projection projection = found.get();
        AtlasCache cache = AtlasCache.ofOutlines(folder, OutlineArchive.VERSION);
        return cache.read()
                .flatMap(OutlineArchive::read)
                .filter(layers -> layers.size() == LAYERS)
                .map(layers -> of(projection, layers, Notes.NONE))
                .orElseGet(() -> ofShapefiles(folder, projection, cache));
    }

    private static Outlines ofShapefiles(Path folder, Projection projection, AtlasCache cache) {
        Layers layers = new Layers(folder, projection);
        List<Outline> states = layers.read(AtlasFiles.STATES, List.of(CODE, NAME_ES, NAME_EN));
        List<Outline> land =
                layers.read(AtlasFiles.SURROUNDINGS, List.of(COUNTRY, NAME_ES, NAME_EN));
        VertexSnapper snapper = new VertexSnapper();
        states.forEach(outline -> snapper.snap(outline.shape()));
        land.forEach(outline -> snapper.snap(outline.shape()));
        List<Outline> municipalities =
                OutlineFile.isIn(folder, AtlasFiles.MUNICIPALITIES)
                        ? layers.read(AtlasFiles.MUNICIPALITIES, OF_MUNICIPALITIES)
                        : List.of();
        List<List<Outline>> read = List.of(states, land, municipalities);
        Notes notes = layers.notes();
        if (notes.equals(Notes.NONE) && corners(read) >= WORTH_KEEPING) {
            cache.write(OutlineArchive.write(read));
        }
        return of(projection, read, notes);
    }

    private static long corners(List<List<Outline>> layers) {
        return layers.stream()
                .flatMap(List::stream)
                .mapToLong(outline -> outline.shape().getNumPoints())
                .sum();
    }

    private static Outlines of(Projection projection, List<List<Outline>> layers, Notes notes) {
        return new Outlines(
                projection,
                layers.get(0).stream().map(Outlines::state).toList(),
                layers.get(1).stream().map(Outlines::land).toList(),
                layers.get(2).stream().map(Outlines::municipality).toList(),
                notes.problems(),
                notes.doubts(),
                notes.remarks());
    }

    /** What is to be said about shapefiles. */
    private record Notes(List<Problem> problems, List<Problem> doubts, List<Problem> remarks) {

        static final Notes NONE = new Notes(List.of(), List.of(), List.of());
    }

    /** The layers of a folder, with what is said about those that were read. */
    private static final class Layers {

        private final Path folder;
        private final Projection projection;
        private final List<FileNotes> notes = new ArrayList<>();

        Layers(Path folder, Projection projection) {
            this.folder = folder;
            this.projection = projection;
        }

        List<Outline> read(String name, List<List<String>> needed) {
            FileNotes ofLayer = FileNotes.of(name);
            notes.add(ofLayer);
            return new OutlineFile(folder, ofLayer, projection).read(needed);
        }

        Notes notes() {
            return new Notes(
                    all(FileNotes::problems), all(FileNotes::doubts), all(FileNotes::remarks));
        }

        private List<Problem> all(Function<FileNotes, FileProblems> which) {
            return notes.stream().flatMap(note -> which.apply(note).found().stream()).toList();
        }
    }

    private static Optional<Projection> projection(Path folder, FileProblems problems) {
        Path file = folder.resolve(AtlasFiles.PROJECTION);
        if (!Files.isRegularFile(file)) {
            problems.addToFile("file.missing");
            return Optional.empty();
        }
        try {
            return Optional.of(MapProjection.parse(Files.readString(file)));
        } catch (IOException | FactoryException | RuntimeException | StackOverflowError e) {
            problems.addToFile("projection.wrong", FileReason.of(e));
            return Optional.empty();
        }
    }

    private static State state(Outline outline) {
        return new State(
                code(outline, CODE),
                outline.attribute(List.of("iso_3166_2")),
                name(outline),
                outline.attribute(List.of("capital")),
                outline.shape());
    }

    private static Land land(Outline outline) {
        return new Land(outline.attribute(COUNTRY), name(outline), outline.shape());
    }

    static MunicipalityOutline municipality(Outline outline) {
        return new MunicipalityOutline(
                code(outline, STATE_CODE), outline.attribute(MUNICIPALITY_NAME), outline.shape());
    }

    private static Text name(Outline outline) {
        return new Text(outline.attribute(NAME_ES), outline.attribute(NAME_EN));
    }

    /** A code of two digits; tables that hold it as a number have lost the first zero. */
    private static String code(Outline outline, List<String> names) {
        String code = outline.attribute(names);
        return code.matches("\\d") ? "0" + code : code;
    }
}
