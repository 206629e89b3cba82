package org.plazaatlas.layer.municipality;

import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.plazaatlas.layer.feature.LayerSchema;
import org.plazaatlas.layer.feature.LayerSource;
import org.plazaatlas.layer.feature.ProblemLog;
import org.plazaatlas.layer.feature.ReadingMonitor;
import org.plazaatlas.layer.opening.LayerFile;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Municipality;
import org.plazaatlas.model.State;
import org.plazaatlas.store.atlas.AtlasReader;
import org.plazaatlas.store.file.FileReason;
import org.plazaatlas.store.json.AtlasException;
import org.plazaatlas.store.maker.MunicipalityWriter;
import org.plazaatlas.store.maker.MunicipalityWriter.Outline;
import org.plazaatlas.territory.mosaic.GeometryOverlay;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * Takes the outlines of municipalities, as INEGI and those who pass on its data publish them, into
 * an atlas folder. Claims about a municipality then fill its own shape.
 */
public final class MunicipalityImporter {

    /** Finer bends than this, in metres, are lost on every map that the atlas draws. */
    private static final double TOLERANCE = 200;

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private final Atlas atlas;
    private final ReadingMonitor monitor;
    private final Taking taking;

    /** Takes outlines where they are to be kept. */
    @FunctionalInterface
    private interface Taking {
        void take(List<Outline> outlines) throws AtlasException;
    }

    private MunicipalityImporter(Atlas atlas, ReadingMonitor monitor, Taking taking) {
        this.atlas = atlas;
        this.monitor = monitor;
        this.taking = taking;
    }

    /**
     * Takes over a file of any format that is read, or nothing of it.
     *
     * @param layer the name of the layer; if empty, the first one with areas that name
     *     municipalities
     * @throws AtlasException if the file cannot be used, or the folder is no sound atlas, has no
     *     gazetteer or cannot be written
     */
    public static MunicipalityImport importMunicipalities(
            Path file, Optional<String> layer, Path atlasFolder, ReadingMonitor monitor)
            throws AtlasException {
        return new MunicipalityImporter(
                        atlas(atlasFolder),
                        monitor,
                        outlines -> MunicipalityWriter.write(atlasFolder, outlines))
                .take(file, layer);
    }

    /**
     * Takes over a file for an atlas that stays as it is.
     *
     * @param kept the folder that gets the outlines; made if it is not there
     * @throws AtlasException as for an import into the atlas, if the folder cannot be written
     */
    public static MunicipalityImport importBeside(
            Path file, Optional<String> layer, Path atlasFolder, Path kept, ReadingMonitor monitor)
            throws AtlasException {
        return new MunicipalityImporter(
                        atlas(atlasFolder),
                        monitor,
                        outlines -> MunicipalityWriter.keep(kept, outlines))
                .take(file, layer);
    }

    private static Atlas atlas(Path folder) throws AtlasException {
        Atlas atlas = AtlasReader.read(folder);
        if (atlas.gazetteer().all().isEmpty()) {
            throw AtlasException.of(folder.toString(), "municipalities.noGazetteer");
        }
        return atlas;
    }

    private MunicipalityImport take(Path file, Optional<String> layer) throws AtlasException {
        MunicipalityPolygons polygons =
                read(file, layer)
                        .filter(found -> !found.byCode().isEmpty())
                        .orElseThrow(
                                () -> AtlasException.of(file.toString(), "municipalities.none"));
        Map<String, Geometry> fitted = fitted(simplified(polygons.byCode()));
        taking.take(fitted.entrySet().stream().map(this::outline).toList());
        return new MunicipalityImport(
                polygons.layer(),
                fitted.size(),
                List.copyOf(polygons.unknown()),
                lacking(fitted.keySet()),
                polygons.repaired());
    }

    private Optional<MunicipalityPolygons> read(Path file, Optional<String> layer)
            throws AtlasException {
        try (LayerSource source = LayerFile.open(file, new ProblemLog())) {
            for (LayerSchema schema : source.layers()) {
                if (layer.isEmpty() || layer.get().equals(schema.name())) {
                    Optional<MunicipalityPolygons> found =
                            MunicipalityPolygons.read(
                                    source, schema, atlas.gazetteer(), atlas.projection(), monitor);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw AtlasException.of(file.toString(), "file.unreadable", FileReason.of(e));
        }
    }

    /** Neighbours stay neighbours: their common border is simplified once. */
    private static Map<String, Geometry> simplified(Map<String, List<Geometry>> byCode) {
        List<String> codes = new ArrayList<>();
        List<Geometry> whole = new ArrayList<>();
        byCode.forEach(
                (code, parts) -> {
                    codes.add(code);
                    whole.add(parts.size() == 1 ? parts.getFirst() : GeometryOverlay.union(parts));
                });
        Geometry[] simple = CoverageSimplifier.simplify(whole.toArray(Geometry[]::new), TOLERANCE);
        Map<String, Geometry> simplified = new TreeMap<>();
        for (int i = 0; i < simple.length; i++) {
            simplified.put(codes.get(i), simple[i].isEmpty() ? whole.get(i) : simple[i]);
        }
        return simplified;
    }

    private Map<String, Geometry> fitted(Map<String, Geometry> municipalities) {
        Map<String, Geometry> fitted = new ConcurrentSkipListMap<>();
        atlas.contents().states().parallelStream()
                .forEach(state -> fitted.putAll(fitted(state, municipalities)));
        return fitted;
    }

    private Map<String, Geometry> fitted(State state, Map<String, Geometry> municipalities) {
        Map<String, Geometry> ofState = new TreeMap<>();
        municipalities.forEach(
                (code, shape) -> {
                    if (code.startsWith(state.code())) {
                        ofState.put(code, shape);
                    }
                });
        List<Point> lacking =
                atlas.gazetteer().of(state.code()).stream()
                        .filter(municipality -> !ofState.containsKey(municipality.code()))
                        .map(m -> GEOMETRIES.createPoint(atlas.projection().toMap(m.location())))
                        .toList();
        return StateFit.fit(state.outline(), ofState, lacking);
    }

    private Outline outline(Map.Entry<String, Geometry> fitted) {
        Municipality municipality = atlas.gazetteer().withCode(fitted.getKey()).orElseThrow();
        return new Outline(
                municipality.code(),
                municipality.stateCode(),
                municipality.name(),
                atlas.projection().toLonLat(fitted.getValue()));
    }

    private List<Municipality> lacking(Collection<String> codes) {
        return atlas.gazetteer().all().stream()
                .filter(municipality -> !codes.contains(municipality.code()))
                .toList();
    }
}
