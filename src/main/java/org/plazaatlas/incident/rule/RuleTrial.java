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
import java.util.function.IntPredicate;
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

    /**
     * Some incidents of a month.
     *
     * @param places the number of the place of each
     * @param deaths how many died in each
     */
    private record OfMonth(int[] places, int[] deaths) {

        int size() {
            return places.length;
        }
    }

    private final History history;
    private final IncidentTable table;
    private final List<LocalDate> months;
    private final SituationFinder ofPlaces;
    private final SituationFinder ofLand;
    private final SituationFinder ofPeople;

    /** The incidents with a place on land, month by month. */
    private final List<OfMonth> incidents = new ArrayList<>();

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

    /** Sorts the incidents into the months, and gives every different place a number. */
    private WeighedPlaces places(Mosaic mosaic) {
        WeighedPlaces.Collected places = new WeighedPlaces.Collected();
        Map<Coordinate, Integer> numbers = new HashMap<>();
        for (LocalDate month : months) {
            IntStream.Builder placesOfMonth = IntStream.builder();
            IntStream.Builder deaths = IntStream.builder();
            int end = table.firstFrom(month.plusMonths(1));
            for (int row = table.firstFrom(month); row < end; row++) {
                if (table.isPlaced(row) && table.isDated(row)) {
                    Coordinate at = new Coordinate(table.x(row), table.y(row));
                    if (mosaic.faceAt(at.x, at.y).isPresent()) {
                        if (!numbers.containsKey(at)) {
                            numbers.put(at, numbers.size());
                            places.add(at, 1, mosaic);
                        }
                        placesOfMonth.add(numbers.get(at));
                        deaths.add(table.deaths(row));
                    }
                }
            }
            incidents.add(new OfMonth(placesOfMonth.build().toArray(), deaths.build().toArray()));
        }
        return places.done();
    }

    /** The figures of a period within the tested days, one for each situation. */
    public List<RuleFigure> figures(DateRange period) {
        int[] chosen =
                IntStream.range(0, months.size())
                        .filter(i -> period.contains(months.get(i)))
                        .toArray();
        IncidentTotal all = total(chosen, _ -> true);
        List<RuleFigure> figures = new ArrayList<>();
        double[][] ratios = ratios(chosen);
        for (TurfSituation each : TurfSituation.values()) {
            figures.add(
                    new RuleFigure(
                            period,
                            each,
                            total(chosen, each::isIn),
                            all,
                            mean(chosen, each, land),
                            mean(chosen, each, people),
                            p(ratios, each)));
        }
        return figures;
    }

    /** The incidents of some months whose situations are accepted on the map of their month. */
    private IncidentTotal total(int[] chosen, IntPredicate accepted) {
        int events = 0;
        long deaths = 0;
        for (int month : chosen) {
            int[] ofPlace = situations.get(month);
            OfMonth here = incidents.get(month);
            for (int i = 0; i < here.size(); i++) {
                if (accepted.test(ofPlace[here.places()[i]])) {
                    events++;
                    deaths += here.deaths()[i];
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
            int here = incidents.get(month).size();
            sum += here * shares.get(month)[situation.ordinal()];
            events += here;
        }
        return events == 0 ? 0 : sum / events;
    }

    /** The ratio by land of each situation for each shift; the first is without one. */
    private double[][] ratios(int[] chosen) {
        double[][] ratios = new double[months.size()][SITUATIONS];
        for (int shift = 0; shift < months.size(); shift++) {
            int[] ofSituations = new int[1 << SITUATIONS];
            double[] expected = new double[SITUATIONS];
            for (int month : chosen) {
                add(month, shifted(month, shift), ofSituations, expected);
            }
            for (TurfSituation each : TurfSituation.values()) {
                int s = each.ordinal();
                ratios[shift][s] =
                        expected[s] > 0 ? inside(each, ofSituations) / expected[s] : Double.NaN;
            }
        }
        return ratios;
    }

    /** How many incidents are in a situation, of the numbers in each set of situations. */
    private static int inside(TurfSituation situation, int[] ofSituations) {
        return IntStream.range(0, ofSituations.length)
                .filter(situation::isIn)
                .map(set -> ofSituations[set])
                .sum();
    }

    private void add(int month, int map, int[] ofSituations, double[] expected) {
        int[] ofPlace = situations.get(map);
        OfMonth here = incidents.get(month);
        for (int place : here.places()) {
            ofSituations[ofPlace[place]]++;
        }
        for (int s = 0; s < SITUATIONS; s++) {
            expected[s] += here.size() * land.get(map)[s];
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
