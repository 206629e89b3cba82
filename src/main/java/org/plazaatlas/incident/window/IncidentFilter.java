package org.plazaatlas.incident.window;

import org.plazaatlas.incident.table.IncidentSides;
import org.plazaatlas.incident.table.IncidentTable;
import org.plazaatlas.model.Incident;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which incidents count, whenever they happened.
 *
 * @param kinds none for all
 * @param organizationIds those of which one must be a side; none for any sides
 */
public record IncidentFilter(Set<Incident.Kind> kinds, Set<String> organizationIds) {

    /** Every incident. */
    public static final IncidentFilter ALL = new IncidentFilter(Set.of(), Set.of());

    public IncidentFilter {
        kinds = Set.copyOf(kinds);
        organizationIds = Set.copyOf(organizationIds);
    }

    public IncidentFilter withKinds(Set<Incident.Kind> changed) {
        return new IncidentFilter(changed, organizationIds);
    }

    public IncidentFilter withOrganizations(Set<String> changed) {
        return new IncidentFilter(kinds, changed);
    }

    public boolean accepts(Incident incident) {
        return (kinds.isEmpty() || kinds.contains(incident.kind()))
                && concerns(new IncidentSides(incident.first(), incident.second()));
    }

    /** The same filter, ready for the rows of a table. */
    OnTable on(IncidentTable table) {
        BitSet matching = new BitSet();
        List<IncidentSides> sides = table.allSides();
        for (int i = 0; i < sides.size(); i++) {
            matching.set(i, concerns(sides.get(i)));
        }
        return new OnTable(table, kindsOf(table), matching);
    }

    /** The places of the kinds that count in the list of a table. */
    private BitSet kindsOf(IncidentTable table) {
        BitSet counted = new BitSet();
        for (int i = 0; i < table.allKinds().size(); i++) {
            Optional<Incident.Kind> kind = table.allKinds().get(i).kind();
            counted.set(i, kinds.isEmpty() || kind.filter(kinds::contains).isPresent());
        }
        return counted;
    }

    private boolean concerns(IncidentSides sides) {
        return organizationIds.isEmpty() || organizationIds.stream().anyMatch(sides::concerns);
    }

    /** A filter for the rows of one table. */
    record OnTable(IncidentTable table, BitSet counted, BitSet matching) {

        boolean accepts(int row) {
            return matching.get(table.sidesNumber(row)) && counted.get(table.kindNumber(row));
        }
    }
}
