package org.plazaatlas.layer.kml;

import org.plazaatlas.layer.archive.UnpackedZip;
import org.plazaatlas.layer.feature.FeatureCursor;
import org.plazaatlas.layer.feature.FieldTally;
import org.plazaatlas.layer.feature.LayerFeature;
import org.plazaatlas.layer.feature.LayerFormat;
import org.plazaatlas.layer.feature.LayerSchema;
import org.plazaatlas.layer.feature.LayerSource;
import org.plazaatlas.layer.feature.ProblemKind;
import org.plazaatlas.layer.feature.ProblemLog;
import org.plazaatlas.layer.feature.StatedSystem;
import org.plazaatlas.layer.feature.UnusableFileException;
import org.plazaatlas.layer.xml.XmlFile;
import org.plazaatlas.store.file.FileReason;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A file of KML or KMZ: a layer for each document or folder. It is gone through once a layer. */
public final class KmlSource implements LayerSource {

    private final XmlFile file;
    private final Optional<UnpackedZip> zip;
    private final ProblemLog problems;
    private final Map<LayerSchema, Integer> layers = new LinkedHashMap<>();

    private KmlSource(XmlFile file, Optional<UnpackedZip> zip, ProblemLog problems) {
        this.file = file;
        this.zip = zip;
        this.problems = problems;
    }

    /**
     * Opens a file.
     *
     * @param name of the layer of what lies in no folder with a name
     * @throws IOException if it is no KML or cannot be read
     */
    public static KmlSource open(Path kml, String name, ProblemLog problems) throws IOException {
        KmlSource source = new KmlSource(XmlFile.of(kml, problems), Optional.empty(), problems);
        source.scan(name);
        return source;
    }

    /**
     * Opens an archive with a file of KML in it, by convention the first.
     *
     * @throws IOException if it is none or cannot be read
     */
    public static KmlSource openArchive(Path kmz, String name, ProblemLog problems)
            throws IOException {
        UnpackedZip zip =
                UnpackedZip.of(
                        kmz, entry -> entry.toLowerCase(Locale.ROOT).endsWith(".kml"), problems);
        try {
            if (zip.files().isEmpty()) {
                throw new UnusableFileException("kmz.empty");
            }
            for (Path other : zip.files().subList(1, zip.files().size())) {
                problems.addToFile(ProblemKind.PASSED_OVER, "kmz.other", zip.nameOf(other));
            }
            XmlFile file = XmlFile.of(zip.files().getFirst(), problems);
            KmlSource source = new KmlSource(file, Optional.of(zip), problems);
            source.scan(name);
            return source;
        } catch (IOException e) {
            zip.close();
            throw e;
        }
    }

    private void scan(String name) throws IOException {
        List<KmlFolder> folders;
        int count = 0;
        try (KmlStream placemarks = new KmlStream(file.open(), problems)) {
            folders = placemarks.folders();
            try {
                Optional<KmlPlacemark> next = placemarks.next();
                while (next.isPresent()) {
                    count++;
                    folders.get(next.get().folder()).fields().note(next.get().values());
                    next = placemarks.next();
                }
            } catch (IOException e) {
                if (count == 0) {
                    throw e;
                }
                problems.addToFile(ProblemKind.CUT_SHORT, "kml.cutShort", count, FileReason.of(e));
            }
        }
        addLayers(folders, name);
    }

    private void addLayers(List<KmlFolder> folders, String fileName) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < folders.size(); i++) {
            KmlFolder folder = folders.get(i);
            if (folder.isLayer()) {
                String name = folder.name().isBlank() ? fileName : folder.name();
                names.add(name);
                long same = names.stream().filter(name::equals).count();
                LayerSchema layer =
                        new LayerSchema(
                                same > 1 ? name + " " + same : name,
                                folder.fields().fields(),
                                Optional.empty(),
                                StatedSystem.OF_FORMAT,
                                Optional.of(file.encoding()));
                layers.put(layer, i);
            }
        }
    }

    @Override
    public LayerFormat format() {
        return zip.isPresent() ? LayerFormat.KMZ : LayerFormat.KML;
    }

    @Override
    public List<LayerSchema> layers() {
        return List.copyOf(layers.keySet());
    }

    @Override
    public FeatureCursor open(LayerSchema layer) throws IOException {
        KmlStream placemarks = new KmlStream(file.open(), new ProblemLog());
        int folder = layers.get(layer);
        return new FeatureCursor() {
            private long record;

            @Override
            public Optional<LayerFeature> next() {
                Optional<KmlPlacemark> next = advance(placemarks);
                while (next.isPresent() && next.get().folder() != folder) {
                    next = advance(placemarks);
                }
                record++;
                return next.map(placemark -> feature(layer, record, placemark));
            }

            @Override
            public void close() throws IOException {
                placemarks.close();
            }
        };
    }

    /** Where the file breaks off was told when it was opened. */
    private static Optional<KmlPlacemark> advance(KmlStream placemarks) {
        try {
            return placemarks.next();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private LayerFeature feature(LayerSchema layer, long record, KmlPlacemark placemark) {
        if (!placemark.fault().isEmpty()) {
            problems.addToRecord(
                    ProblemKind.RECORD_UNREADABLE,
                    layer.name(),
                    record,
                    "geometry.unreadable",
                    placemark.fault());
        }
        Object[] row = FieldTally.row(layer.fields(), placemark.values());
        return LayerFeature.of(record, placemark.geometry(), row);
    }

    @Override
    public void close() throws IOException {
        if (zip.isPresent()) {
            zip.get().close();
        }
    }
}
