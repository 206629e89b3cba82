package org.plazaatlas.layer.shapefile;

import org.geotools.api.data.Query;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.feature.type.AttributeDescriptor;
import org.locationtech.jts.geom.Envelope;
import org.plazaatlas.layer.feature.FeatureCursor;
import org.plazaatlas.layer.feature.GeometryKind;
import org.plazaatlas.layer.feature.LayerField;
import org.plazaatlas.layer.feature.LayerFormat;
import org.plazaatlas.layer.feature.LayerSchema;
import org.plazaatlas.layer.feature.LayerSource;
import org.plazaatlas.layer.feature.ProblemKind;
import org.plazaatlas.layer.feature.ProblemLog;
import org.plazaatlas.layer.feature.StatedSystem;
import org.plazaatlas.layer.feature.TextEncoding;
import org.plazaatlas.store.file.BoundedFile;
import org.plazaatlas.store.shapefile.DamagedShapefileException;
import org.plazaatlas.store.shapefile.ShapefileDataStore;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One shapefile, with whichever of its companions there are. */
public final class ShapefileSource implements LayerSource {

    private static final int MOST_PRJ_BYTES = 1 << 16;

    private final ShapefileDataStore store;
    private final LayerSchema layer;
    private final ProblemLog problems;

    private ShapefileSource(ShapefileDataStore store, LayerSchema layer, ProblemLog problems) {
        this.store = store;
        this.layer = layer;
        this.problems = problems;
    }

    /**
     * Opens a {@code .shp}.
     *
     * @param chosen the character set of its table, if someone chose one
     * @throws IOException if it is damaged or cannot be read
     */
    public static ShapefileSource open(Path shp, Optional<Charset> chosen, ProblemLog problems)
            throws IOException {
        ShapefileDataStore store = new ShapefileDataStore(shp, Optional.empty());
        String name = store.getSchema().getTypeName();
        Optional<TextEncoding> encoding = encoding(store, name, chosen, problems);
        if (encoding.isPresent()) {
            store = new ShapefileDataStore(shp, Optional.of(encoding.get().charset()));
        }
        LayerSchema layer = schema(store, encoding);
        return new ShapefileSource(store, layer, problems);
    }

    private static Optional<TextEncoding> encoding(
            ShapefileDataStore store, String layer, Optional<Charset> chosen, ProblemLog problems)
            throws IOException {
        if (store.companion("shx").isEmpty()) {
            problems.addToLayer(ProblemKind.COMPANION_MISSING, layer, "shapefile.noIndex");
        }
        Optional<Path> dbf = store.companion("dbf");
        if (dbf.isEmpty()) {
            problems.addToLayer(ProblemKind.COMPANION_MISSING, layer, "shapefile.noTable");
            return Optional.empty();
        }
        try {
            return Optional.of(TableEncoding.of(dbf.get(), layer, chosen, problems));
        } catch (DamagedShapefileException e) {
            return Optional.empty(); // the store passes the table over and says so
        }
    }

    private static StatedSystem system(ShapefileDataStore store) throws IOException {
        Optional<Path> prj = store.companion("prj");
        if (prj.isEmpty()) {
            return StatedSystem.NONE;
        }
        byte[] bytes = BoundedFile.bytes(prj.get(), MOST_PRJ_BYTES);
        return StatedSystem.ofText(new String(bytes, StandardCharsets.UTF_8));
    }

    private static LayerSchema schema(ShapefileDataStore store, Optional<TextEncoding> encoding)
            throws IOException {
        SimpleFeatureType type = store.getSchema();
        List<LayerField> fields = new ArrayList<>();
        for (AttributeDescriptor attribute : type.getAttributeDescriptors()) {
            if (attribute != type.getGeometryDescriptor()) {
                Class<?> binding = attribute.getType().getBinding();
                fields.add(new LayerField(attribute.getLocalName(), DbfValues.type(binding)));
            }
        }
        Class<?> geometry = type.getGeometryDescriptor().getType().getBinding();
        GeometryKind kind = GeometryKind.named(singular(geometry.getSimpleName()));
        Envelope stated = store.getFeatureSource().getBounds(Query.ALL);
        return new LayerSchema(
                type.getTypeName(),
                fields,
                Optional.of(kind),
                system(store),
                encoding,
                Optional.ofNullable(stated).filter(box -> !box.isNull()).map(Envelope::new));
    }

    /** Lines and polygons of one part are the rule, though each may have several. */
    private static String singular(String type) {
        return type.equals("MultiPoint") ? type : type.replace("Multi", "");
    }

    @Override
    public LayerFormat format() {
        return LayerFormat.SHAPEFILE;
    }

    @Override
    public List<LayerSchema> layers() {
        return List.of(layer);
    }

    @Override
    public FeatureCursor open(LayerSchema schema) throws IOException {
        return new ShapefileCursor(store, schema.name(), problems);
    }

    @Override
    public void close() {
        store.dispose();
    }
}
