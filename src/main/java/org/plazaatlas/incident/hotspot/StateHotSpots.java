package org.plazaatlas.incident.hotspot;

import org.plazaatlas.incident.count.SubjectCounts;
import org.plazaatlas.incident.window.IncidentMeasure;
import org.plazaatlas.incident.window.IncidentTotal;
import org.plazaatlas.incident.window.SelectedIncidents;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.State;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.mosaic.Edge;
import org.plazaatlas.territory.mosaic.Mosaic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Compares the states by incidents per inhabitant, and each with those beside it. Where the atlas
 * lacks the population of a state, mere numbers are compared.
 */
public final class StateHotSpots {

    private static final double PER = 100_000;

    private final Atlas atlas;
    private final List<State> states;
    private final Neighbours neighbours;

    public StateHotSpots(Atlas atlas, Mosaic mosaic) {
        this.atlas = atlas;
        states = atlas.contents().states();
        neighbours = neighbours(states, mosaic);
    }

    private static Neighbours neighbours(List<State> states, Mosaic mosaic) {
        Map<String, Integer> numbers = new HashMap<>();
        List<Set<Integer>> beside = new ArrayList<>();
        for (State state : states) {
            numbers.put(state.code(), numbers.size());
            beside.add(new TreeSet<>());
        }
        for (Edge edge : mosaic.edges()) {
            if (edge.left() != Edge.OUTSIDE && edge.right() != Edge.OUTSIDE) {
                int one = numbers.get(mosaic.faces().get(edge.left()).stateCode());
                int other = numbers.get(mosaic.faces().get(edge.right()).stateCode());
                if (one != other) {
                    beside.get(one).add(other);
                    beside.get(other).add(one);
                }
            }
        }
        return new Neighbours(beside);
    }

    /** All states, that with the highest rate first; incidents of no told state are in none. */
    public List<StateHotSpot> of(SelectedIncidents incidents, IncidentMeasure measure) {
        Map<Subject, IncidentTotal> counts = SubjectCounts.byState(incidents);
        int year = incidents.days().to().minusDays(1).getYear();
        List<IncidentTotal> totals =
                states.stream()
                        .map(s -> Subject.state(s.code()))
                        .map(s -> counts.getOrDefault(s, IncidentTotal.NONE))
                        .toList();
        double[] people = people(year);
        double[] rates = new double[states.size()];
        for (int i = 0; i < rates.length; i++) {
            rates[i] = PER * measure.of(totals.get(i)) / people[i];
        }
        return spots(totals, rates);
    }

    /** The inhabitants of each state; of all the same where those of one are not known. */
    private double[] people(int year) {
        double[] people =
                states.stream()
                        .mapToDouble(s -> atlas.population(s.code(), year).orElse(0))
                        .toArray();
        if (Arrays.stream(people).anyMatch(number -> number <= 0)) {
            Arrays.fill(people, PER);
        }
        return people;
    }

    private List<StateHotSpot> spots(List<IncidentTotal> totals, double[] rates) {
        LocalMoran moran = new LocalMoran(rates, neighbours);
        double[] pValues = new double[rates.length];
        for (int i = 0; i < rates.length; i++) {
            pValues[i] = moran.pValue(i);
        }
        List<Significance> significances = Significance.of(pValues);
        List<StateHotSpot> spots = new ArrayList<>();
        for (int i = 0; i < rates.length; i++) {
            boolean sure = significances.get(i).compareTo(Significance.P95) >= 0;
            spots.add(
                    new StateHotSpot(
                            states.get(i).code(),
                            totals.get(i),
                            rates[i],
                            moran.index(i),
                            pValues[i],
                            sure
                                    ? ClusterKind.of(moran.isHigh(i), moran.isAmongHigh(i))
                                    : ClusterKind.NONE));
        }
        spots.sort(Comparator.comparingDouble(StateHotSpot::rate).reversed());
        return spots;
    }
}
