package org.plazaatlas.incident.rule;

import org.locationtech.jts.geom.Coordinate;
import org.plazaatlas.incident.table.IncidentTable;
import org.plazaatlas.incident.window.IncidentTotal;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.territory.evidence.FightingThreshold;
import org.plazaatlas.territory.mosaic.Mosaic;
import org.plazaatlas.territory.snapshot.Snapshot;
import org.plazaatlas.territory.time.History;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Tests whether incidents lie along turf boundaries more than land and people do. Each incident
 * meets the map of the first day of its month.
 *
 * <p>A permutation test asks whether the map of the very month matters: the same incidents meet the
 * maps of all other shifts in time, round the end of the tested months, and it is counted how often
 * the ratio by land is at least as high as it is without a shift.
 */
public final class RuleTrial {

    /** The side of the squares by which land is measured, in map metres. */
    public static final double LAND_STEP = 15_000;

    private static final int SITUATIONS = TurfSituation.values().length;

    private final History history;
    private final IncidentTable table;
    private final List<LocalDate> months;
    private final SituationFinder ofPlaces;
    private final SituationFinder ofLand;
    private final SituationFinder ofPeople;

    /** Rows with a place on land, by the month in which they lie; and the place of each. */
    private final List<List<Integer>> rowsOfMonths = new ArrayList<>();

    private final Map<Integer, Integer> placeOfRow = new HashMap<>();

    /** Of each month: the shares of land and people, the situations of the places. */
    private final List<double[]> land = new ArrayList<>();

    private final List<double[]> people = new ArrayList<>();
    private final List<int[]> situations = new ArrayList<>();

    /**
     * Tests all months of some days that the atlas covers.
     *
     * @param told the history, whatever it counts as evidence; incidents are left out
     * @param landStep side of the squares by which land is measured, in map metres
     */
    public RuleTrial(History told, IncidentTable table, DateRange days, double landStep) {
        history = withoutIncidents(told);
        this.table = table;
        months = months(days, history);
        Mosaic mosaic = history.mosaic();
        ofPlaces = new SituationFinder(places(mosaic));
        WeighedPlaces grid = WeighedPlaces.land(mosaic, landStep);
        ofLand = new SituationFinder(grid);
        ofPeople = new SituationFinder(WeighedPlaces.people(history.atlas(), mosaic, grid));
        for (LocalDate month : months) {
            Snapshot snapshot = history.at(month);
            situations.add(ofPlaces.in(snapshot));
            land.add(ofLand.shares(snapshot));
            people.add(ofPeople.shares(snapshot));
        }
    }

    /** The history as it is told without counting incidents. */
    public static History withoutIncidents(History told) {
        return told.atlas().contents().incidentSeries().isEmpty()
                ? told
                : told.weighedBy(told.rule().withFighting(FightingThreshold.NEVER));
    }

    private static List<LocalDate> months(DateRange days, History history) {
        DateRange span = history.atlas().contents().timeSpan();
        List<LocalDate> months = new ArrayList<>();
        for (LocalDate month = days.from().withDayOfMonth(1);
                days.contains(month);
                month = month.plusMonths(1)) {
            if (span.contains(month)) {
                months.add(month);
            }
        }
        return months;
    }

    /** Sorts the rows into the months, and gives every different place a number. */
    private WeighedPlaces places(Mosaic mosaic) {
        WeighedPlaces.Collected places = new WeighedPlaces.Collected();
        Map<Coordinate, Integer> numbers = new HashMap<>();
        for (LocalDate month : months) {
            List<Integer> rows = new ArrayList<>();
            int end = table.firstFrom(month.plusMonths(1));
            for (int row = table.firstFrom(month); row < end; row++) {
                if (table.isPlaced(row) && table.isDated(row)) {
                    Coordinate at = new Coordinate(table.x(row), table.y(row));
                    if (mosaic.faceAt(at.x, at.y).isPresent()) {
                        if (!numbers.containsKey(at)) {
                            numbers.put(at, numbers.size());
                            places.add(at, 1, mosaic);
                        }
                        placeOfRow.put(row, numbers.get(at));
                        rows.add(row);
                    }
                }
            }
            rowsOfMonths.add(rows);
        }
        return places.done();
    }

    /** The figures of a period within the tested days, one for each situation. */
    public List<RuleFigure> figures(DateRange period) {
        int[] chosen =
                IntStream.range(0, months.size())
                        .filter(i -> period.contains(months.get(i)))
                        .toArray();
        IncidentTotal all = total(chosen, -1, 0);
        List<RuleFigure> figures = new ArrayList<>();
        double[][] ratios = ratios(chosen);
        for (TurfSituation each : TurfSituation.values()) {
            figures.add(
                    new RuleFigure(
                            period,
                            each,
                            total(chosen, each.ordinal(), 0),
                            all,
                            mean(chosen, each, land),
                            mean(chosen, each, people),
                            p(ratios, each)));
        }
        return figures;
    }

    /** The incidents of some months in a situation; all of them if it is -1. */
    private IncidentTotal total(int[] chosen, int situation, int shift) {
        int events = 0;
        long deaths = 0;
        for (int month : chosen) {
            int[] ofPlace = situations.get(shifted(month, shift));
            for (int row : rowsOfMonths.get(month)) {
                if (situation < 0 || (ofPlace[placeOfRow.get(row)] & 1 << situation) != 0) {
                    events++;
                    deaths += table.deaths(row);
                }
            }
        }
        return new IncidentTotal(events, deaths);
    }

    private int shifted(int month, int shift) {
        return (month + shift) % months.size();
    }

    private double mean(int[] chosen, TurfSituation situation, List<double[]> shares) {
        double sum = 0;
        int events = 0;
        for (int month : chosen) {
            int here = rowsOfMonths.get(month).size();
            sum += here * shares.get(month)[situation.ordinal()];
            events += here;
        }
        return events == 0 ? 0 : sum / events;
    }

    /** The ratio by land of each situation for each shift; the first is without one. */
    private double[][] ratios(int[] chosen) {
        double[][] ratios = new double[months.size()][SITUATIONS];
        for (int shift = 0; shift < months.size(); shift++) {
            int[] inside = new int[SITUATIONS];
            double[] expected = new double[SITUATIONS];
            for (int month : chosen) {
                add(month, shifted(month, shift), inside, expected);
            }
            for (int s = 0; s < SITUATIONS; s++) {
                ratios[shift][s] = expected[s] > 0 ? inside[s] / expected[s] : Double.NaN;
            }
        }
        return ratios;
    }

    private void add(int month, int map, int[] inside, double[] expected) {
        int[] ofPlace = situations.get(map);
        for (int row : rowsOfMonths.get(month)) {
            int its = ofPlace[placeOfRow.get(row)];
            for (int s = 0; s < SITUATIONS; s++) {
                inside[s] += its >> s & 1;
            }
        }
        for (int s = 0; s < SITUATIONS; s++) {
            expected[s] += rowsOfMonths.get(month).size() * land.get(map)[s];
        }
    }

    private static OptionalDouble p(double[][] ratios, TurfSituation situation) {
        double own = ratios.length == 0 ? Double.NaN : ratios[0][situation.ordinal()];
        if (Double.isNaN(own)) {
            return OptionalDouble.empty();
        }
        int shifts = 0;
        int asHigh = 0;
        for (double[] ofShift : ratios) {
            double ratio = ofShift[situation.ordinal()];
            if (!Double.isNaN(ratio)) {
                shifts++;
                asHigh += ratio >= own ? 1 : 0;
            }
        }
        return OptionalDouble.of((double) asHigh / shifts);
    }
}
