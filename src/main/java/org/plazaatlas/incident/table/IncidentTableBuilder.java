package org.plazaatlas.incident.table;

import org.locationtech.jts.geom.Coordinate;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Incident;
import org.plazaatlas.model.Municipality;
import org.plazaatlas.model.Projection;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes a table of incidents from those of an atlas. */
public final class IncidentTableBuilder {

    /** In the order of the constants, so that a kind has the place of its constant. */
    private static final List<IncidentKind> KINDS =
            Arrays.stream(Incident.Kind.values()).map(IncidentKind::of).toList();

    private final Atlas atlas;
    private final Projection projection;
    private final CodeList<String> states = new CodeList<>();
    private final CodeList<String> municipalities = new CodeList<>();
    private final CodeList<IncidentSides> sides = new CodeList<>();
    private final CodeList<String> sources = new CodeList<>();

    private IncidentTableBuilder(Atlas atlas) {
        this.atlas = atlas;
        projection = atlas.projection();
    }

    /**
     * The table of all incidents of an atlas; it is empty if the atlas has none.
     *
     * @throws java.io.UncheckedIOException if their file cannot be read or is malformed
     */
    public static IncidentTable of(Atlas atlas) {
        return new IncidentTableBuilder(atlas).build();
    }

    private IncidentTable build() {
        List<Incident> ordered =
                atlas.incidents().stream()
                        .sorted(Comparator.comparing(incident -> incident.days().from()))
                        .toList();
        IncidentColumns columns = columns(ordered);
        return new IncidentTable(
                columns,
                new IncidentLists(
                        KINDS,
                        states.values(),
                        municipalities.values(),
                        sides.values(),
                        sources.values()));
    }

    private IncidentColumns columns(List<Incident> ordered) {
        int size = ordered.size();
        IncidentColumns columns = IncidentColumns.ofSize(size, false, ids(ordered));
        for (int row = 0; row < size; row++) {
            fill(row, ordered.get(row), columns);
        }
        return columns;
    }

    private void fill(int row, Incident incident, IncidentColumns columns) {
        columns.firstDays()[row] = (int) incident.days().from().toEpochDay();
        columns.lastDays()[row] = (int) incident.days().to().toEpochDay() - 1;
        Coordinate place = place(incident);
        columns.xs()[row] = place.x;
        columns.ys()[row] = place.y;
        columns.kinds()[row] = (byte) incident.kind().ordinal();
        columns.datePrecisions()[row] = (byte) incident.datePrecision().ordinal();
        columns.placePrecisions()[row] = (byte) incident.placePrecision().ordinal();
        columns.states()[row] = (byte) state(incident);
        columns.municipalities()[row] = (short) municipality(incident);
        columns.sides()[row] =
                sides.numberOf(new IncidentSides(incident.first(), incident.second()));
        columns.deaths()[row] = incident.deathsBest();
        columns.sources()[row] = (byte) sources.numberOf(incident.sourceId());
    }

    /** Not a number where the map cannot show the place. */
    private Coordinate place(Incident incident) {
        try {
            return projection.toMap(incident.location());
        } catch (IllegalArgumentException _) {
            return new Coordinate(Double.NaN, Double.NaN);
        }
    }

    /** The state that the data set tells; of a region or the whole country it tells none. */
    private int state(Incident incident) {
        return incident.stateCode()
                .filter(_ -> isOfState(incident))
                .map(states::numberOf)
                .orElse(IncidentTable.UNKNOWN);
    }

    private static boolean isOfState(Incident incident) {
        return incident.placePrecision().compareTo(Incident.PlacePrecision.STATE) <= 0;
    }

    private int municipality(Incident incident) {
        Optional<Municipality> known =
                incident.stateCode()
                        .flatMap(
                                state ->
                                        incident.knownMunicipality()
                                                .flatMap(
                                                        name ->
                                                                atlas.gazetteer()
                                                                        .named(state, name)));
        return known.map(Municipality::code)
                .map(municipalities::numberOf)
                .orElse(IncidentTable.UNKNOWN);
    }

    private static TextColumn ids(List<Incident> ordered) {
        TextColumnBuilder ids = new TextColumnBuilder(ordered.size());
        ordered.forEach(incident -> ids.add(incident.id()));
        return ids.done();
    }
}
