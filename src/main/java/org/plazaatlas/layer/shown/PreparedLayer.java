package org.plazaatlas.layer.shown;

import org.plazaatlas.layer.added.AddedLayer;
import org.plazaatlas.layer.added.LayerTime;
import org.plazaatlas.layer.feature.LayerField;
import org.plazaatlas.layer.feature.ValueType;
import org.plazaatlas.layer.filter.FeatureFilter;
import org.plazaatlas.layer.filter.FilterException;
import org.plazaatlas.layer.loaded.LoadedFeature;
import org.plazaatlas.layer.loaded.LoadedLayer;
import org.plazaatlas.layer.loaded.ShapeKind;
import org.plazaatlas.model.DateRange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * An added layer, ready to be shown on any date: its filter is applied and its classes are made
 * once. Safe for use by several threads.
 */
public final class PreparedLayer {

    /** Names the number of rows of a place, where rows are summed up by place. */
    public static final String ROWS = "(rows)";

    private final AddedLayer added;
    private final LoadedLayer loaded;
    private final List<LoadedFeature> picked = new ArrayList<>();
    private final List<Optional<DateRange>> dates = new ArrayList<>();
    private final Optional<PlaceSums> sums;
    private final FeatureClasses classes;
    private BitSet lastPicked;
    private ShownLayer last;

    /** What a place and a beginning have in common. */
    private record PlaceAndStart(String place, LocalDate start) {}

    /**
     * @throws FilterException if the filter of the layer cannot be applied
     */
    public PreparedLayer(AddedLayer added, LoadedLayer loaded) throws FilterException {
        this.added = added;
        this.loaded = loaded;
        sums = loaded.reference().join().map(_ -> new PlaceSums(loaded));
        pick();
        classes = FeatureClasses.of(added.style().colouring(), classedFeatures(), this::indexOf);
    }

    private void pick() throws FilterException {
        Optional<FeatureFilter> filter = Optional.empty();
        if (added.filter().isPresent()) {
            filter = Optional.of(FeatureFilter.parse(added.filter().get(), loaded.fields()));
        }
        Optional<FeatureDates> time =
                added.time().map((LayerTime t) -> new FeatureDates(t, loaded));
        for (LoadedFeature feature : loaded.features()) {
            if (filter.isEmpty() || filter.get().accepts(feature.values())) {
                picked.add(feature);
                dates.add(time.flatMap(t -> t.of(feature)));
            }
        }
    }

    /** Classes stay the same on all dates, so that colours can be compared. */
    private List<LoadedFeature> classedFeatures() {
        if (sums.isEmpty()) {
            return picked;
        }
        if (added.time().isEmpty()) {
            return sums.get().by(picked, row -> row.place().orElseThrow());
        }
        List<LocalDate> starts =
                dates.stream().map(d -> d.map(DateRange::from).orElse(LocalDate.MIN)).toList();
        List<PlaceAndStart> keys = new ArrayList<>();
        for (int i = 0; i < picked.size(); i++) {
            keys.add(new PlaceAndStart(picked.get(i).place().orElse(""), starts.get(i)));
        }
        List<LoadedFeature> numbered = new ArrayList<>();
        for (int i = 0; i < picked.size(); i++) {
            numbered.add(renumbered(picked.get(i), i));
        }
        return sums.get().by(numbered, row -> keys.get(row.index()));
    }

    private static LoadedFeature renumbered(LoadedFeature feature, int index) {
        return new LoadedFeature(
                index, feature.record(), feature.shape(), feature.place(), feature.values());
    }

    public AddedLayer added() {
        return added;
    }

    public LoadedLayer loaded() {
        return loaded;
    }

    /** The features that the filter picks, on all dates. */
    public List<LoadedFeature> picked() {
        return List.copyOf(picked);
    }

    /** Those that are shown on some days together, before rows are summed up by place. */
    public List<LoadedFeature> pickedOn(DateRange days) {
        return placesPickedOn(days).stream().mapToObj(picked::get).toList();
    }

    /** How many of them tell no date, though the layer follows the date of the map. */
    public long undated() {
        return added.time().isEmpty() ? 0 : dates.stream().filter(Optional::isEmpty).count();
    }

    /** The fields by which features can be coloured and named. */
    public List<LayerField> fields() {
        List<LayerField> fields = new ArrayList<>(loaded.fields());
        if (sums.isPresent()) {
            fields.add(new LayerField(ROWS, ValueType.INTEGER));
        }
        return fields;
    }

    private int indexOf(String field) {
        return sums.isPresent() && field.equals(ROWS)
                ? loaded.fields().size()
                : loaded.indexOf(field);
    }

    /**
     * What is shown on some days together; the same object as last time if nothing else is shown.
     */
    public synchronized ShownLayer on(DateRange days) {
        BitSet now = placesPickedOn(days);
        if (!now.equals(lastPicked)) {
            last = shown(now);
            lastPicked = now;
        }
        return last;
    }

    private BitSet placesPickedOn(DateRange days) {
        BitSet now = new BitSet(picked.size());
        for (int i = 0; i < picked.size(); i++) {
            now.set(
                    i,
                    added.time().isEmpty()
                            || dates.get(i).filter(range -> range.overlaps(days)).isPresent());
        }
        return now;
    }

    private ShownLayer shown(BitSet now) {
        List<LoadedFeature> features = now.stream().mapToObj(picked::get).toList();
        if (sums.isPresent()) {
            features = sums.get().by(features, row -> row.place().orElseThrow());
        }
        List<LoadedFeature> drawn = new ArrayList<>();
        ShapeKind kind = loaded.kind();
        for (LoadedFeature feature : features) {
            if (feature.shape().isPresent()) {
                drawn.add(renumbered(feature, drawn.size()));
            }
        }
        int label = added.style().labelField().map(this::indexOf).orElse(-1);
        return new ShownLayer(added, kind, drawn, classes, label);
    }
}
