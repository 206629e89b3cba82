package org.plazaatlas.layer.suggest;

import org.plazaatlas.layer.added.AddedLayer;
import org.plazaatlas.layer.added.LayerCredit;
import org.plazaatlas.layer.added.LayerMends;
import org.plazaatlas.layer.added.LayerReference;
import org.plazaatlas.layer.added.PlaceJoin;
import org.plazaatlas.layer.feature.GeometryKind;
import org.plazaatlas.layer.feature.LayerField;
import org.plazaatlas.layer.inspect.FieldProfile;
import org.plazaatlas.layer.inspect.LayerReport;
import org.plazaatlas.layer.inspect.PlaceReport;
import org.plazaatlas.layer.place.PlaceColumns;
import org.plazaatlas.layer.style.CategoryColours;
import org.plazaatlas.layer.style.ClassMethod;
import org.plazaatlas.layer.style.ColourRamp;
import org.plazaatlas.layer.style.Colouring;
import org.plazaatlas.layer.style.LayerStyle;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** How a layer is added unless the analyst says otherwise. */
public final class LayerSuggestion {

    private static final double DOT = 7;
    private static final double LINE = 2;
    private static final double AREA_OPACITY = 0.3;
    private static final int CLASSES = 5;
    private static final String GPX = ".gpx";

    /** More points than these are not named: their names would hide the map. */
    private static final long MOST_NAMED = 100;

    private LayerSuggestion() {}

    /**
     * The layer as it is added.
     *
     * @param mends with which it was inspected
     * @param number of layers that were added before; each gets a colour of its own
     */
    public static AddedLayer of(Path file, LayerReport report, LayerMends mends, int number) {
        Optional<PlaceJoin> join = join(report);
        String name = report.layer().name();
        return new AddedLayer(
                UUID.randomUUID().toString(),
                new LayerReference(file.toAbsolutePath().normalize(), name, mends, join),
                LayerCredit.of(shownName(file, name)),
                style(report, join.isPresent(), number),
                Optional.empty(),
                Optional.empty(),
                true);
    }

    /** The layers of every GPX file have the same names, so that only its own tells them apart. */
    private static String shownName(Path file, String layer) {
        String its = file.getFileName().toString();
        return its.toLowerCase(Locale.ROOT).endsWith(GPX)
                ? its.substring(0, its.length() - GPX.length()) + " · " + layer
                : layer;
    }

    /** Rows without shapes of their own are joined to the places that they name. */
    private static Optional<PlaceJoin> join(LayerReport report) {
        return report.geometry() == GeometryKind.NONE || report.kinds().isEmpty()
                ? report.places().flatMap(LayerSuggestion::join)
                : Optional.empty();
    }

    private static Optional<PlaceJoin> join(PlaceReport places) {
        List<String> fields = places.fields();
        return PlaceColumns.By.ofCode(places.by())
                .map(
                        by ->
                                switch (by) {
                                    case MUNICIPALITY_CODE ->
                                            join(
                                                    by,
                                                    Optional.empty(),
                                                    Optional.of(fields.getFirst()));
                                    case STATE_CODE, STATE_NAME ->
                                            join(
                                                    by,
                                                    Optional.of(fields.getFirst()),
                                                    Optional.empty());
                                    case STATE_AND_MUNICIPALITY_CODE, STATE_AND_MUNICIPALITY_NAME ->
                                            join(
                                                    by,
                                                    Optional.of(fields.getFirst()),
                                                    Optional.of(fields.getLast()));
                                });
    }

    private static PlaceJoin join(
            PlaceColumns.By by, Optional<String> state, Optional<String> municipality) {
        return new PlaceJoin(by.code(), state, municipality, Map.of());
    }

    private static LayerStyle style(LayerReport report, boolean joined, int number) {
        boolean lines =
                report.kinds().keySet().stream()
                        .anyMatch(kind -> kind.code().endsWith("LineString"));
        boolean points =
                !joined
                        && report.kinds().keySet().stream()
                                .anyMatch(kind -> kind.code().endsWith("Point"));
        boolean areas = !lines && !points;
        LayerStyle plain =
                LayerStyle.of(
                        CategoryColours.of(number), lines ? LINE : DOT, areas ? AREA_OPACITY : 1);
        LayerStyle single =
                points && report.features() <= MOST_NAMED
                        ? plain.withLabelField(SuggestedFields.name(fields(report)))
                        : plain;
        Optional<String> figure = joined ? figure(report) : Optional.empty();
        return figure.map(
                        field ->
                                single.withColouring(
                                                new Colouring.Graduated(
                                                        field,
                                                        ClassMethod.QUANTILE,
                                                        CLASSES,
                                                        ColourRamp.YELLOW_BLUE))
                                        .withOpacity(0.85))
                .orElse(single);
    }

    /** The first field of figures that differ. */
    private static Optional<String> figure(LayerReport report) {
        return SuggestedFields.figure(
                report.fields().stream()
                        .filter(p -> p.numbers().filter(n -> n.most() > n.least()).isPresent())
                        .map(FieldProfile::field)
                        .toList());
    }

    private static List<LayerField> fields(LayerReport report) {
        return report.fields().stream().map(FieldProfile::field).toList();
    }
}
