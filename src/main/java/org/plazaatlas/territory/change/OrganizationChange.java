package org.plazaatlas.territory.change;

import org.plazaatlas.territory.mosaic.FaceSet;
import org.plazaatlas.territory.mosaic.Mosaic;

import java.util.EnumMap;
import java.util.Map;

/**
 * How the territory of an organization (with that of its factions) differs between two dates.
 *
 * @param faces indexes of the faces of each kind of change; a face that is both gained and newly
 *     contested is in both sets
 * @param squareKm the area of each kind
 */
public record OrganizationChange(
        String organizationId, Map<ChangeKind, FaceSet> faces, Map<ChangeKind, Double> squareKm) {

    public OrganizationChange {
        faces = Map.copyOf(faces);
        squareKm = Map.copyOf(squareKm);
    }

    static OrganizationChange of(
            String organizationId, Map<ChangeKind, FaceSet> faces, Mosaic mosaic) {
        Map<ChangeKind, Double> squareKm = new EnumMap<>(ChangeKind.class);
        faces.forEach((kind, of) -> squareKm.put(kind, mosaic.areaSquareKm(of)));
        return new OrganizationChange(organizationId, faces, squareKm);
    }

    public double squareKm(ChangeKind kind) {
        return squareKm.get(kind);
    }

    /** The areas of all kinds added up, for ordering changes by size. */
    double wholeSquareKm() {
        return squareKm.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    public boolean isEmpty() {
        return faces.values().stream().allMatch(FaceSet::isEmpty);
    }
}
