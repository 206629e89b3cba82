package org.plazaatlas.briefing.data;

import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Level;
import org.plazaatlas.territory.change.ChangeKind;
import org.plazaatlas.territory.change.Difference;
import org.plazaatlas.territory.change.OrganizationChange;
import org.plazaatlas.territory.mosaic.FaceSet;
import org.plazaatlas.territory.snapshot.Snapshot;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The changes of one kind for one organization between two dates.
 *
 * @param faces indexes of its faces in the mosaic
 * @param claims claims that make it dominant there on the later date; for areas lost or calmed, on
 *     the earlier date
 */
record ChangePart(
        String organizationId,
        ChangeKind kind,
        FaceSet faces,
        double areaSquareKm,
        List<Claim> claims) {

    ChangePart {
        claims = List.copyOf(claims);
    }

    /** The changes that a view shows, the organization with the largest changes first. */
    static List<ChangePart> of(Difference difference, TableContext context) {
        return difference.organizations().stream()
                .filter(change -> context.view().shows(change.organizationId()))
                .flatMap(change -> parts(change, difference, context))
                .toList();
    }

    private static Stream<ChangePart> parts(
            OrganizationChange change, Difference difference, TableContext context) {
        return Arrays.stream(ChangeKind.values())
                .filter(kind -> !change.faces().get(kind).isEmpty())
                .map(kind -> part(change, kind, difference, context));
    }

    private static ChangePart part(
            OrganizationChange change,
            ChangeKind kind,
            Difference difference,
            TableContext context) {
        FaceSet faces = change.faces().get(kind);
        Snapshot snapshot =
                switch (kind) {
                    case GAINED, NEWLY_CONTESTED -> difference.to();
                    case LOST, CALMED -> difference.from();
                };
        return new ChangePart(
                change.organizationId(),
                kind,
                faces,
                change.squareKm(kind),
                context.carrying(snapshot).of(change.organizationId(), Level.DOMINANT, faces));
    }
}
