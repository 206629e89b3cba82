package org.plazaatlas.desktop.changes;

import org.plazaatlas.territory.change.ChangeKind;
import org.plazaatlas.territory.change.CityChange;
import org.plazaatlas.territory.change.Difference;
import org.plazaatlas.territory.change.OrganizationChange;
import org.plazaatlas.territory.mosaic.CityFaces;
import org.plazaatlas.territory.mosaic.Mosaic;
import org.plazaatlas.territory.mosaic.StatePart;
import org.plazaatlas.territory.time.History;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What differs between two dates, in the order of the lists.
 *
 * @param organizations the largest change first
 * @param cities the priority cities where another organization is dominant
 */
record ListedChanges(List<OfOrganization> organizations, List<CityChange> cities) {

    /**
     * What changed for one organization: for each kind of change its states, the largest area
     * first.
     */
    record OfOrganization(String organizationId, Map<ChangeKind, List<StatePart>> parts) {

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
                difference.organizations().stream()
                        .map(change -> of(change, history.mosaic()))
                        .toList(),
                difference.priorityCities(history.atlas().contents().cities(), cityFaces));
    }

    private static OfOrganization of(OrganizationChange change, Mosaic mosaic) {
        Map<ChangeKind, List<StatePart>> parts = new EnumMap<>(ChangeKind.class);
        change.faces().forEach((kind, faces) -> parts.put(kind, mosaic.partsByState(faces)));
        return new OfOrganization(change.organizationId(), parts);
    }
}
