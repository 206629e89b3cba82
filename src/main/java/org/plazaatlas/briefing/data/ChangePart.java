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
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The changes of one kind for one organization between two dates.
 *
 * @param within the organization whose changes hold these, if any
 * @param faces indexes of its faces in the mosaic
 * @param claims claims that make it dominant there on the later date; for areas lost or calmed, on
 *     the earlier date
 */
record ChangePart(
        String organizationId,
        Optional<String> within,
        ChangeKind kind,
        FaceSet faces,
        double areaSquareKm,
        List<Claim> claims) {

    ChangePart {
        claims = List.copyOf(claims);
    }

    /** The changes that a view shows, the organization with the largest changes first. */
    static List<ChangePart> of(Difference difference, TableContext context) {
        List<OrganizationChange> shown =
                difference.organizationsOnce(context.history().lineage()).stream()
                        .filter(change -> context.view().shows(change.organizationId()))
                        .toList();
        return shown.stream()
                .flatMap(
                        change ->
                                parts(change, within(change, shown, context), difference, context))
                .toList();
    }

    private static Optional<String> within(
            OrganizationChange change, List<OrganizationChange> shown, TableContext context) {
        List<String> listed = shown.stream().map(OrganizationChange::organizationId).toList();
        return context.history().lineage().ancestorsOf(change.organizationId()).stream()
                .filter(listed::contains)
                .findFirst();
    }

    private static Stream<ChangePart> parts(
            OrganizationChange change,
            Optional<String> within,
            Difference difference,
            TableContext context) {
        return Arrays.stream(ChangeKind.values())
                .filter(kind -> !change.faces().get(kind).isEmpty())
                .map(kind -> part(change, within, kind, difference, context));
    }

    private static ChangePart part(
            OrganizationChange change,
            Optional<String> within,
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
                within,
                kind,
                faces,
                change.squareKm(kind),
                context.carrying(snapshot).of(change.organizationId(), Level.DOMINANT, faces));
    }
}
