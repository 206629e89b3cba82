package org.plazaatlas.incident.turf;

import org.plazaatlas.incident.table.IncidentSides;
import org.plazaatlas.incident.table.IncidentTable;
import org.plazaatlas.territory.turf.TurfBoundary;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/** Which rows of a table concern a state, an organization, a pair of them or their boundary. */
public final class ConcernedRows {

    /** How far from a boundary an incident may lie that is told beside it. */
    public static final double NEAR_KM = 25;

    private final IncidentTable table;

    public ConcernedRows(IncidentTable table) {
        this.table = table;
    }

    /** Those that the data set tells to be of a state. */
    public IntPredicate ofState(String code) {
        int state = table.stateCodes().indexOf(code);
        return row -> state != IncidentTable.UNKNOWN && table.state(row) == state;
    }

    /** Those with an organization as a side. */
    public IntPredicate ofOrganization(String id) {
        return ofSides(sides -> sides.concerns(id));
    }

    /** Those in which two organizations met. */
    public IntPredicate between(List<String> organizationIds) {
        Optional<List<String>> pair = Optional.of(organizationIds.stream().sorted().toList());
        return ofSides(sides -> sides.pair().equals(pair));
    }

    /** Sides are few and rows are many, so that each side is asked once. */
    private IntPredicate ofSides(Predicate<IncidentSides> wanted) {
        boolean[] are = new boolean[table.allSides().size()];
        for (int i = 0; i < are.length; i++) {
            are[i] = wanted.test(table.allSides().get(i));
        }
        return row -> are[table.sidesNumber(row)];
    }

    /** Those known to lie within {@link #NEAR_KM} of a boundary. */
    public IntPredicate near(TurfBoundary boundary) {
        NearTurf near = new NearTurf(List.of(boundary));
        return row ->
                table.isPlaced(row)
                        && !near.within(table.x(row), table.y(row), 1_000 * NEAR_KM).isEmpty();
    }
}
