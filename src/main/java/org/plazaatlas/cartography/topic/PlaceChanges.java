package org.plazaatlas.cartography.topic;

import org.plazaatlas.territory.change.ChangeKind;
import org.plazaatlas.territory.change.Difference;
import org.plazaatlas.territory.evidence.FaceLabel;
import org.plazaatlas.territory.evidence.Holding;
import org.plazaatlas.territory.snapshot.Snapshot;

import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds how every place changed between two dates, among the organizations that a view shows. If
 * several kinds of change apply to a place, the first of these counts: newly contested, gained,
 * calmed, lost. An organization that is shown alone counts as one with its factions.
 */
final class PlaceChanges {

    private final Difference difference;
    private final ZoneStyles before;
    private final ZoneStyles after;
    private final boolean alone;

    /**
     * @param before the styles of the first date
     * @param after the styles of the second date
     * @param alone whether one organization is shown alone
     */
    PlaceChanges(Difference difference, ZoneStyles before, ZoneStyles after, boolean alone) {
        this.difference = difference;
        this.before = before;
        this.after = after;
        this.alone = alone;
    }

    /** The faces of each change, without faces that nobody dominated on either date. */
    Map<PlaceChange, BitSet> faces() {
        Snapshot from = difference.from();
        Snapshot to = difference.to();
        IdentityHashMap<FaceLabel, IdentityHashMap<FaceLabel, Optional<PlaceChange>>> known =
                new IdentityHashMap<>();
        Map<PlaceChange, BitSet> faces = new LinkedHashMap<>();
        for (int face = 0; face < from.mosaic().faces().size(); face++) {
            int index = face;
            known.computeIfAbsent(from.label(face), _ -> new IdentityHashMap<>())
                    .computeIfAbsent(to.label(face), is -> change(from.label(index), is))
                    .ifPresent(
                            change -> faces.computeIfAbsent(change, _ -> new BitSet()).set(index));
        }
        return faces;
    }

    private Optional<PlaceChange> change(FaceLabel was, FaceLabel is) {
        List<String> holdersBefore = ids(before.dominant(was));
        List<String> holdersAfter = ids(after.dominant(is));
        boolean contestedBefore = !before.contesting(was).isEmpty();
        boolean contestedAfter = !after.contesting(is).isEmpty();
        List<String> gained = missing(holdersAfter, holdersBefore);
        List<String> lost = missing(holdersBefore, holdersAfter);
        boolean uncertain = after.dominant(is).stream().anyMatch(ZoneStyles::isUncertain);
        if (contestedAfter && !contestedBefore) {
            List<String> parties = after.contesting(is);
            return changed(ChangeKind.NEWLY_CONTESTED, parties, List.of(), uncertain);
        }
        if (!gained.isEmpty()) {
            return changed(ChangeKind.GAINED, gained, List.of(), uncertain);
        }
        if (contestedBefore && !contestedAfter && !(alone && holdersAfter.isEmpty())) {
            return changed(ChangeKind.CALMED, holdersAfter, List.of(), uncertain);
        }
        if (!lost.isEmpty()) {
            return changed(ChangeKind.LOST, lost, holdersAfter, uncertain);
        }
        return holdersAfter.isEmpty()
                ? Optional.empty()
                : Optional.of(new PlaceChange(Optional.empty(), holdersAfter, List.of(), false));
    }

    private static Optional<PlaceChange> changed(
            ChangeKind kind, List<String> concerned, List<String> staying, boolean uncertain) {
        return Optional.of(new PlaceChange(Optional.of(kind), concerned, staying, uncertain));
    }

    private static List<String> ids(List<Holding> holdings) {
        return holdings.stream().map(Holding::organizationId).toList();
    }

    /**
     * The holders who are not among the others. An organization that is shown alone is among them
     * if one of its factions is.
     */
    private List<String> missing(List<String> holders, List<String> others) {
        if (alone && !others.isEmpty()) {
            return List.of();
        }
        return holders.stream().filter(id -> !others.contains(id)).toList();
    }
}
