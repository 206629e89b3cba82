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
import org.plazaatlas.store.json.ProblemText;

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
        List<Problem> problems) {

    /** The attribute names of INEGI's own municipality file, beside those of this project. */
    private static final String[] STATE_CODE = {"state", "CVE_ENT"};

    private static final String[] MUNICIPALITY_NAME = {"name", "NOMGEO"};

    static Outlines read(Path folder) {
        List<Problem> problems = new ArrayList<>();
        Projection projection = projection(folder, problems);
        if (projection == null) {
            return new Outlines(null, List.of(), List.of(), List.of(), problems);
        }
        Layers layers = new Layers(folder, projection, problems);
        return new Outlines(
                projection,
                layers.read(AtlasFiles.STATES).stream().map(Outlines::state).toList(),
                layers.read(AtlasFiles.SURROUNDINGS).stream().map(Outlines::land).toList(),
                layers.readIfThere(AtlasFiles.MUNICIPALITIES).stream()
                        .map(Outlines::municipality)
                        .toList(),
                List.copyOf(problems));
    }

    private record Layers(Path folder, Projection projection, List<Problem> problems) {

        List<Outline> read(String name) {
            FileProblems fileProblems = new FileProblems(name);
            List<Outline> outlines = new OutlineFile(folder, fileProblems, projection).read();
            problems.addAll(fileProblems.found());
            return outlines;
        }

        List<Outline> readIfThere(String name) {
            return Files.exists(folder.resolve(name)) ? read(name) : List.of();
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
                outline.attribute("code"),
                outline.attribute("iso_3166_2"),
                name(outline),
                outline.attribute("capital"),
                outline.shape());
    }

    private static Land land(Outline outline) {
        return new Land(outline.attribute("country"), name(outline), outline.shape());
    }

    private static MunicipalityOutline municipality(Outline outline) {
        return new MunicipalityOutline(
                outline.attribute(STATE_CODE),
                outline.attribute(MUNICIPALITY_NAME),
                outline.shape());
    }

    private static Text name(Outline outline) {
        return new Text(outline.attribute("name_es"), outline.attribute("name_en"));
    }
}
