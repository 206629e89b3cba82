package org.plazaatlas.incident.own;

import org.locationtech.jts.geom.Coordinate;
import org.plazaatlas.incident.locating.AreaLocator;
import org.plazaatlas.incident.mapping.IncidentMapping;
import org.plazaatlas.incident.mapping.IncidentRole;
import org.plazaatlas.incident.table.IncidentRow;
import org.plazaatlas.incident.table.IncidentTable;
import org.plazaatlas.model.Incident.PlacePrecision;
import org.plazaatlas.model.LonLat;
import org.plazaatlas.model.Projection;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds where incidents are: by their coordinates or, where a row has none, by the state and
 * municipality that it names. For one thread at a time.
 */
final class RowPlaces {

    private static final double MOST_LONGITUDE = 180;
    private static final double MOST_LATITUDE = 90;

    /** Digits. */
    private static final int CODE_OF_MUNICIPALITY = 5;

    private final ReadingContext context;
    private final IncidentMapping mapping;
    private final ReadingTally tally;
    private final AreaLocator locator;
    private final Projection projection;
    private final NamedPlaces named;
    private final int longitude;
    private final int latitude;
    private final int precision;
    private final int state;
    private final int municipality;
    private final Map<Integer, Coordinate> ofMunicipalities = new HashMap<>();

    RowPlaces(ReadingContext context, CellLayout layout, ReadingTally tally) {
        this.context = context;
        this.tally = tally;
        mapping = context.mapping();
        locator = context.locator();
        projection = context.atlas().projection();
        named = new NamedPlaces(context.atlas());
        longitude = layout.cell(IncidentRole.LONGITUDE);
        latitude = layout.cell(IncidentRole.LATITUDE);
        precision = layout.cell(IncidentRole.PLACE_PRECISION);
        state = layout.cell(IncidentRole.STATE);
        municipality = layout.cell(IncidentRole.MUNICIPALITY);
    }

    /** Finds the place of a row; tells what is wrong if there is none. */
    Optional<RowFault> read(RowCells cells, IncidentRow row) {
        double x = cells.pointLongitude();
        double y = cells.pointLatitude();
        boolean written = !cells.isEmpty(longitude) && !cells.isEmpty(latitude);
        if (written) {
            x = CellNumbers.decimal(cells, longitude);
            y = CellNumbers.decimal(cells, latitude);
        }
        if (isPlace(x, y)) {
            return readPoint(x, y, cells, row);
        }
        boolean isNamed = !cells.isEmpty(state) || !cells.isEmpty(municipality);
        if (isNamed) {
            return readNames(cells, row);
        }
        return Optional.of(written ? RowFault.UNREADABLE_COORDINATES : RowFault.NO_PLACE);
    }

    /** Programs write zeros where they know nothing; there is nothing but sea. */
    private static boolean isPlace(double x, double y) {
        return Math.abs(x) <= MOST_LONGITUDE && Math.abs(y) <= MOST_LATITUDE && (x != 0 || y != 0);
    }

    private Optional<RowFault> readPoint(double x, double y, RowCells cells, IncidentRow row) {
        PlacePrecision known = precision(cells);
        Coordinate place;
        try {
            place = projection.toMap(x, y);
        } catch (IllegalArgumentException e) {
            return Optional.of(RowFault.UNREADABLE_COORDINATES);
        }
        row.setPlace(place.x, place.y, known);
        if (known.compareTo(PlacePrecision.STATE) > 0) {
            row.setArea(IncidentTable.UNKNOWN, IncidentTable.UNKNOWN);
            return Optional.empty();
        }
        int located = locator.locate(x, y);
        int itsState = located == AreaLocator.NONE ? namedState(cells) : located;
        if (itsState == IncidentTable.UNKNOWN) {
            tally.countWithoutState();
        }
        row.setArea(
                itsState,
                known.compareTo(PlacePrecision.MUNICIPALITY) <= 0
                        ? namedMunicipality(cells)
                        : IncidentTable.UNKNOWN);
        return Optional.empty();
    }

    private PlacePrecision precision(RowCells cells) {
        return cells.isEmpty(precision)
                ? PlacePrecision.EXACT
                : mapping.scale()
                        .place(CellNumbers.whole(cells, precision))
                        .orElse(PlacePrecision.EXACT);
    }

    /** Of a place off the coast or just beyond the border, the state that the row names. */
    private int namedState(RowCells cells) {
        return cells.isEmpty(state)
                ? IncidentTable.UNKNOWN
                : named.find(cells.text(state), "")
                        .code()
                        .map(context::numberOfState)
                        .orElse(IncidentTable.UNKNOWN);
    }

    private int namedMunicipality(RowCells cells) {
        return cells.isEmpty(municipality)
                ? IncidentTable.UNKNOWN
                : named.find(cells.text(state), cells.text(municipality))
                        .code()
                        .filter(code -> code.length() == CODE_OF_MUNICIPALITY)
                        .map(context::numberOfMunicipality)
                        .orElse(IncidentTable.UNKNOWN);
    }

    private Optional<RowFault> readNames(RowCells cells, IncidentRow row) {
        NamedPlaces.Found found = named.find(cells.text(state), cells.text(municipality));
        if (found.fault().isPresent()) {
            return found.fault();
        }
        if (found.stateOnly()) {
            tally.countStateOnly();
        }
        String code = found.code().orElseThrow();
        int itsState = context.numberOfState(code.substring(0, 2));
        if (code.length() < CODE_OF_MUNICIPALITY) {
            row.setPlace(Double.NaN, Double.NaN, PlacePrecision.STATE);
            row.setArea(itsState, IncidentTable.UNKNOWN);
            return Optional.empty();
        }
        int itsMunicipality = context.numberOfMunicipality(code);
        Coordinate place =
                ofMunicipalities.computeIfAbsent(itsMunicipality, this::placeOfMunicipality);
        row.setPlace(place.x, place.y, PlacePrecision.MUNICIPALITY);
        row.setArea(itsState, itsMunicipality);
        return Optional.empty();
    }

    private Coordinate placeOfMunicipality(int number) {
        if (number == IncidentTable.UNKNOWN) {
            return new Coordinate(Double.NaN, Double.NaN);
        }
        LonLat location = context.municipality(number).location();
        return projection.toMap(location);
    }
}
