package org.plazaatlas.layer.loaded;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;
import org.plazaatlas.layer.added.LayerReference;
import org.plazaatlas.layer.feature.LayerField;

import java.util.List;

/** A layer in memory. Immutable, and safe for use by several threads. */
public final class LoadedLayer {

    private final LayerReference reference;
    private final List<LayerField> fields;
    private final List<LoadedFeature> features;
    private final LoadingResult result;
    private final ShapeKind kind;
    private final Envelope bounds = new Envelope();
    private final STRtree index = new STRtree();

    /**
     * @param features in their order in the file, each at the place that its index tells
     */
    public LoadedLayer(
            LayerReference reference,
            List<LayerField> fields,
            List<LoadedFeature> features,
            LoadingResult result) {
        this.reference = reference;
        this.fields = List.copyOf(fields);
        this.features = List.copyOf(features);
        this.result = result;
        ShapeKind all = ShapeKind.NONE;
        for (LoadedFeature feature : features) {
            if (feature.shape().isPresent()) {
                Envelope box = feature.shape().get().getEnvelopeInternal();
                bounds.expandToInclude(box);
                index.insert(box, feature);
                all = all.with(ShapeKind.of(feature.shape().get()));
            }
        }
        kind = all;
        index.build();
    }

    /** What it was loaded from, and how. */
    public LayerReference reference() {
        return reference;
    }

    public List<LayerField> fields() {
        return fields;
    }

    public List<LoadedFeature> features() {
        return features;
    }

    public LoadingResult result() {
        return result;
    }

    /** What all its shapes are. */
    public ShapeKind kind() {
        return kind;
    }

    /** The bounds of all shapes, in map metres; a null envelope if there is none. */
    public Envelope bounds() {
        return new Envelope(bounds);
    }

    /** The features whose bounds meet a box, in map metres, in no order. */
    @SuppressWarnings("unchecked")
    public List<LoadedFeature> near(Envelope box) {
        return index.query(box);
    }

    /** The place of a field; -1 if there is none of that name. */
    public int indexOf(String field) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).name().equals(field)) {
                return i;
            }
        }
        return -1;
    }
}
