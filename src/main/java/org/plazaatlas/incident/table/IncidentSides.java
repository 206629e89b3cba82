package org.plazaatlas.incident.table;

import org.plazaatlas.model.Incident;

import java.util.List;
import java.util.Optional;

/** The two sides of an incident. */
public record IncidentSides(Incident.Side first, Incident.Side second) {

    /** Whether an organization is among those that a side names. */
    public boolean concerns(String organizationId) {
        return first.organizationIds().contains(organizationId)
                || second.organizationIds().contains(organizationId);
    }

    /**
     * The ids of two organizations that met, in the order of the alphabet; empty if a side names
     * none or several, since then it is not told which of them fought.
     */
    public Optional<List<String>> pair() {
        if (first.organizationIds().size() != 1 || second.organizationIds().size() != 1) {
            return Optional.empty();
        }
        String one = first.organizationIds().getFirst();
        String other = second.organizationIds().getFirst();
        if (one.equals(other)) {
            return Optional.empty();
        }
        return Optional.of(one.compareTo(other) < 0 ? List.of(one, other) : List.of(other, one));
    }
}
