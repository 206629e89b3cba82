package org.plazaatlas.incident.table;

import org.plazaatlas.model.Incident;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Incidents in columns, in the order of their first days. A row is a number from 0. Immutable and
 * safe to share between threads.
 */
public final class IncidentTable {

    /** Stands for a state or municipality that is not known. */
    public static final int UNKNOWN = -1;

    private final IncidentColumns columns;
    private final IncidentLists lists;
    private final int[] undatedRows;
    private final Incident.DatePrecision[] datePrecisions = Incident.DatePrecision.values();
    private final Incident.PlacePrecision[] placePrecisions = Incident.PlacePrecision.values();

    /**
     * @param columns in the order of the first days
     */
    IncidentTable(IncidentColumns columns, IncidentLists lists) {
        this.columns = columns;
        this.lists = lists;
        undatedRows = IntStream.range(0, columns.size()).filter(row -> !isDated(row)).toArray();
    }

    IncidentColumns columns() {
        return columns;
    }

    IncidentLists lists() {
        return lists;
    }

    public int size() {
        return columns.size();
    }

    /** The last first day of all; empty if there are no incidents. */
    public Optional<LocalDate> newestDay() {
        return size() == 0 ? Optional.empty() : Optional.of(firstDay(size() - 1));
    }

    /** The first row whose first day is not before a day. */
    public int firstFrom(LocalDate day) {
        long number = day.toEpochDay();
        if (number > Integer.MAX_VALUE) {
            return size();
        }
        int wanted = (int) Math.max(number, Integer.MIN_VALUE);
        int found = Arrays.binarySearch(columns.firstDays(), 0, size(), wanted);
        int row = found < 0 ? -found - 1 : found;
        while (row > 0 && columns.firstDays()[row - 1] == wanted) {
            row--;
        }
        return row;
    }

    public LocalDate firstDay(int row) {
        return LocalDate.ofEpochDay(columns.firstDays()[row]);
    }

    /** The last day on which it may have happened. */
    public LocalDate lastDay(int row) {
        return LocalDate.ofEpochDay(columns.lastDays()[row]);
    }

    /** Days since 1970-01-01 of the first day. */
    public int firstEpochDay(int row) {
        return columns.firstDays()[row];
    }

    /** Days since 1970-01-01 of the last day. */
    public int lastEpochDay(int row) {
        return columns.lastDays()[row];
    }

    /** East, in map metres. */
    public double x(int row) {
        return columns.xs()[row];
    }

    /** North, in map metres. */
    public double y(int row) {
        return columns.ys()[row];
    }

    /** The place of its kind in {@link #allKinds()}. */
    public int kindNumber(int row) {
        return Byte.toUnsignedInt(columns.kinds()[row]);
    }

    public Incident.DatePrecision datePrecision(int row) {
        return datePrecisions[columns.datePrecisions()[row]];
    }

    public Incident.PlacePrecision placePrecision(int row) {
        return placePrecisions[columns.placePrecisions()[row]];
    }

    /** Whether its place is known to the municipality at least; only then it is a dot on a map. */
    public boolean isPlaced(int row) {
        return columns.placePrecisions()[row] <= Incident.PlacePrecision.MUNICIPALITY.ordinal()
                && !Double.isNaN(columns.xs()[row]);
    }

    /** Whether its date is known to the month at least. */
    public boolean isDated(int row) {
        return columns.datePrecisions()[row] <= Incident.DatePrecision.MONTH.ordinal();
    }

    /** The rows that are not dated, in ascending order. */
    public IntStream undatedRows() {
        return IntStream.of(undatedRows);
    }

    /** The place of its state in {@link #stateCodes()}, or {@link #UNKNOWN}. */
    public int state(int row) {
        return columns.states()[row];
    }

    /** Two-digit INEGI code, if the state is known. */
    public Optional<String> stateCode(int row) {
        int state = state(row);
        return state == UNKNOWN ? Optional.empty() : Optional.of(stateCodes().get(state));
    }

    /** The place of its municipality in {@link #municipalityCodes()}, or {@link #UNKNOWN}. */
    public int municipality(int row) {
        return columns.municipalities()[row];
    }

    public IncidentSides sides(int row) {
        return allSides().get(columns.sides()[row]);
    }

    /** The place of its sides in {@link #allSides()}. */
    public int sidesNumber(int row) {
        return columns.sides()[row];
    }

    /** The best estimate. */
    public int deaths(int row) {
        return columns.deaths()[row];
    }

    /** How many events it counts: one, unless the data set counts several in a row. */
    public int events(int row) {
        return columns.eventsOf(row);
    }

    public String id(int row) {
        return columns.ids().get(row);
    }

    public String sourceId(int row) {
        return sourceIds().get(sourceNumber(row));
    }

    /** The place of its source in {@link #sourceIds()}. */
    public int sourceNumber(int row) {
        return columns.sources()[row];
    }

    public List<String> stateCodes() {
        return lists.states();
    }

    public List<String> municipalityCodes() {
        return lists.municipalities();
    }

    public List<IncidentKind> allKinds() {
        return lists.kinds();
    }

    /** All different pairs of sides. */
    public List<IncidentSides> allSides() {
        return lists.sides();
    }

    public List<String> sourceIds() {
        return lists.sources();
    }
}
