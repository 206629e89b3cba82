package org.plazaatlas.layer.shown;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;
import org.plazaatlas.layer.added.AddedLayer;
import org.plazaatlas.layer.loaded.LoadedFeature;
import org.plazaatlas.layer.loaded.ShapeKind;

import java.util.Comparator;
import java.util.List;

/**
 * What of a layer is shown on a date. Two of them are the same picture only if they are the same
 * object. Immutable, and safe for use by several threads.
 */
public final class ShownLayer {

    private final AddedLayer added;
    private final ShapeKind kind;
    private final List<LoadedFeature> features;
    private final List<LayerClass> classes;
    private final int[] classOf;
    private final int labelField;
    private final STRtree index = new STRtree();

    /**
     * @param features those with a shape, each at the place that its index tells
     * @param labelField the place of the values that name the features; -1 if they are not named
     */
    ShownLayer(
            AddedLayer added,
            ShapeKind kind,
            List<LoadedFeature> features,
            FeatureClasses classes,
            int labelField) {
        this.added = added;
        this.kind = kind;
        this.features = List.copyOf(features);
        this.classes = classes.all();
        this.labelField = labelField;
        classOf = new int[features.size()];
        for (int i = 0; i < classOf.length; i++) {
            LoadedFeature feature = features.get(i);
            classOf[i] = classes.classing().applyAsInt(feature);
            index.insert(feature.shape().orElseThrow().getEnvelopeInternal(), i);
        }
        index.build();
    }

    public AddedLayer added() {
        return added;
    }

    public ShapeKind kind() {
        return kind;
    }

    /** The features that are drawn, each with a shape in map metres. */
    public List<LoadedFeature> features() {
        return features;
    }

    /** The classes of the legend, whether or not a feature has them. */
    public List<LayerClass> classes() {
        return classes;
    }

    /** The places among {@link #features()} of those whose bounds meet a box, ascending. */
    @SuppressWarnings("unchecked")
    public List<Integer> near(Envelope box) {
        List<Integer> found = index.query(box);
        found.sort(Comparator.naturalOrder());
        return found;
    }

    /** The class of the feature at a place. */
    public LayerClass classOf(int place) {
        return classes.get(classOf[place]);
    }

    /** Whether a feature has this class. */
    public boolean has(LayerClass wanted) {
        for (int its : classOf) {
            if (classes.get(its).equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    /** The name of the feature at a place; blank if it has none. */
    public String label(int place) {
        Object value = labelField < 0 ? null : features.get(place).values().get(labelField);
        return value == null ? "" : value.toString().strip();
    }
}
