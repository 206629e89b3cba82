package org.plazaatlas.desktop.changes;

import org.plazaatlas.territory.change.ChangeKind;
import org.plazaatlas.territory.change.CityChange;
import org.plazaatlas.territory.change.Difference;
import org.plazaatlas.territory.change.DisputeChange;
import org.plazaatlas.territory.change.OrganizationChange;
import org.plazaatlas.territory.change.StateChange;
import org.plazaatlas.territory.mosaic.CityFaces;
import org.plazaatlas.territory.mosaic.Mosaic;
import org.plazaatlas.territory.mosaic.StatePart;
import org.plazaatlas.territory.time.History;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What differs between two dates, in the order of the lists.
 *
 * @param organizations the largest change first; none whose land changed only by one faction
 * @param states those of which the dominance differs first
 * @param disputes those that began or are no longer told of, the largest area first
 * @param cities the priority cities of which other things are told, those that changed side first
 */
record ListedChanges(
        List<OfOrganization> organizations,
        List<StateChange> states,
        List<OfDispute> disputes,
        List<CityChange> cities) {

    /**
     * What changed for one organization: for each kind of change its states, the largest area
     * first.
     *
     * @param within the listed organization that it is a faction of, whose changes hold its own
     */
    record OfOrganization(
            String organizationId,
            Optional<String> within,
            Map<ChangeKind, List<StatePart>> parts) {

        double squareKm(ChangeKind kind) {
            return parts.get(kind).stream().mapToDouble(StatePart::areaSquareKm).sum();
        }

        double largest() {
            double largest = 0;
            for (ChangeKind kind : ChangeKind.values()) {
                largest = Math.max(largest, squareKm(kind));
            }
            return largest;
        }
    }

    static ListedChanges of(Comparison compared, History everyone, CityFaces cityFaces) {
        History history = compared.account().in(everyone);
        Difference difference =
                Difference.between(history.at(compared.since()), history.at(compared.date()));
        return new ListedChanges(
                organizations(difference, history),
                difference.states(history.atlas().contents().states()),
                difference.disputes().stream()
                        .map(change -> new OfDispute(change, parts(change, history.mosaic())))
                        .toList(),
                difference.priorityCities(
                        history.atlas().contents().cities(), cityFaces, history.lineage()));
    }

    /** A dispute, with the states in which it is told of on only one date. */
    record OfDispute(DisputeChange change, List<StatePart> parts) {}

    private static List<StatePart> parts(DisputeChange change, Mosaic mosaic) {
        return mosaic.partsByState(change.faces());
    }

    private static List<OfOrganization> organizations(Difference difference, History history) {
        List<OrganizationChange> changes = difference.organizationsOnce(history.lineage());
        Set<String> listed =
                changes.stream()
                        .map(OrganizationChange::organizationId)
                        .collect(Collectors.toSet());
        return changes.stream()
                .map(
                        change ->
                                of(
                                        change,
                                        history
                                                .lineage()
                                                .ancestorsOf(change.organizationId())
                                                .stream()
                                                .filter(listed::contains)
                                                .findFirst(),
                                        history.mosaic()))
                .toList();
    }

    private static OfOrganization of(
            OrganizationChange change, Optional<String> within, Mosaic mosaic) {
        Map<ChangeKind, List<StatePart>> parts = new EnumMap<>(ChangeKind.class);
        change.faces().forEach((kind, faces) -> parts.put(kind, mosaic.partsByState(faces)));
        return new OfOrganization(change.organizationId(), within, parts);
    }
}
