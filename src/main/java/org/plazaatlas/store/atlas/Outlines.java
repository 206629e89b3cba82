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
import java.util.List;

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

    /** States, surroundings, municipalities. */
    private static final int LAYERS = 3;

    /** In corners. */
    private static final int WORTH_KEEPING = 10_000;

    /** Reads them from the cache of the folder or, if it has none, from the shapefiles. */
    static Outlines read(Path folder) {
        List<Problem> problems = new ArrayList<>();
        Projection projection = projection(folder, problems);
        if (projection == null) {
            return new Outlines(
                    null, List.of(), List.of(), List.of(), problems, List.of(), List.of());
        }
        AtlasCache cache = AtlasCache.ofOutlines(folder, OutlineArchive.VERSION);
        return cache.read()
                .flatMap(OutlineArchive::read)
                .filter(layers -> layers.size() == LAYERS)
                .map(layers -> of(projection, layers, problems))
                .orElseGet(() -> ofShapefiles(folder, projection, problems, cache));
    }

    private static Outlines ofShapefiles(
            Path folder, Projection projection, List<Problem> problems, AtlasCache cache) {
        Layers layers =
                new Layers(folder, projection, problems, new ArrayList<>(), new ArrayList<>());
        List<Outline> states = layers.read(AtlasFiles.STATES, List.of(CODE, NAME_ES, NAME_EN));
        List<Outline> land =
                layers.read(AtlasFiles.SURROUNDINGS, List.of(COUNTRY, NAME_ES, NAME_EN));
        VertexSnapper snapper = new VertexSnapper();
        states.forEach(outline -> snapper.snap(outline.shape()));
        land.forEach(outline -> snapper.snap(outline.shape()));
        List<Outline> municipalities =
                OutlineFile.isIn(folder, AtlasFiles.MUNICIPALITIES)
                        ? layers.read(
                                AtlasFiles.MUNICIPALITIES, List.of(STATE_CODE, MUNICIPALITY_NAME))
                        : List.of();
        List<List<Outline>> read = List.of(states, land, municipalities);
        if (layers.areFaultless() && corners(read) >= WORTH_KEEPING) {
            cache.write(OutlineArchive.write(read));
        }
        return of(projection, read, problems).withNotes(layers.doubts, layers.remarks);
    }

    private static long corners(List<List<Outline>> layers) {
        return layers.stream()
                .flatMap(List::stream)
                .mapToLong(outline -> outline.shape().getNumPoints())
                .sum();
    }

    private static Outlines of(
            Projection projection, List<List<Outline>> layers, List<Problem> problems) {
        return new Outlines(
                projection,
                layers.get(0).stream().map(Outlines::state).toList(),
                layers.get(1).stream().map(Outlines::land).toList(),
                layers.get(2).stream().map(Outlines::municipality).toList(),
                List.copyOf(problems),
                List.of(),
                List.of());
    }

    private Outlines withNotes(List<Problem> doubtsFound, List<Problem> remarksFound) {
        return new Outlines(
                projection,
                states,
                surroundings,
                municipalities,
                problems,
                List.copyOf(doubtsFound),
                List.copyOf(remarksFound));
    }

    private record Layers(
            Path folder,
            Projection projection,
            List<Problem> problems,
            List<Problem> doubts,
            List<Problem> remarks) {

        boolean areFaultless() {
            return problems.isEmpty() && doubts.isEmpty() && remarks.isEmpty();
        }

        List<Outline> read(String name, List<List<String>> needed) {
            FileNotes notes = FileNotes.of(name);
            List<Outline> outlines = new OutlineFile(folder, notes, projection).read(needed);
            problems.addAll(notes.problems().found());
            doubts.addAll(notes.doubts().found());
            remarks.addAll(notes.remarks().found());
            return outlines;
        }
    }

    private static Projection projection(Path folder, List<Problem> problems) {
        FileProblems fileProblems = new FileProblems(AtlasFiles.PROJECTION);
        Projection projection = null;
        Path file = folder.resolve(AtlasFiles.PROJECTION);
        if (!Files.isRegularFile(file)) {
            fileProblems.addToFile("file.missing");
        } else {
            try {
                projection = MapProjection.parse(Files.readString(file));
            } catch (IOException | FactoryException | RuntimeException | StackOverflowError e) {
                fileProblems.addToFile("projection.wrong", FileReason.of(e));
            }
        }
        problems.addAll(fileProblems.found());
        return projection;
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

    private static MunicipalityOutline municipality(Outline outline) {
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
