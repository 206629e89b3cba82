package org.plazaatlas.cartography.topic;

import org.plazaatlas.territory.change.ChangeKind;
import org.plazaatlas.territory.change.Difference;
import org.plazaatlas.territory.evidence.FaceLabel;
import org.plazaatlas.territory.evidence.Holding;
import org.plazaatlas.territory.evidence.Status;
import org.plazaatlas.territory.snapshot.Snapshot;

import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells what became of every place between two dates, among the organizations that a view shows.
 * Where several things happened, it tells the first of: newly contested, gained by somebody,
 * calmed, lost by somebody. One organization alone counts with its factions as one.
 */
final class PlaceChanges {

    private final Difference difference;
    private final ZoneStyles before;
    private final ZoneStyles after;
    private final boolean alone;

    /**
     * @param before what the view draws of the first date
     * @param after what it draws of the second
     */
    PlaceChanges(Difference difference, ZoneStyles before, ZoneStyles after, boolean alone) {
        this.difference = difference;
        this.before = before;
        this.after = after;
        this.alone = alone;
    }

    /** The faces of each change; those where nobody was or is dominant are in none. */
    Map<PlaceChange, BitSet> faces() {
        Snapshot from = difference.from();
        Snapshot to = difference.to();
        IdentityHashMap<FaceLabel, IdentityHashMap<FaceLabel, Optional<PlaceChange>>> told =
                new IdentityHashMap<>();
        Map<PlaceChange, BitSet> faces = new LinkedHashMap<>();
        for (int face = 0; face < from.mosaic().faces().size(); face++) {
            int index = face;
            told.computeIfAbsent(from.label(face), _ -> new IdentityHashMap<>())
                    .computeIfAbsent(to.label(face), is -> change(from.label(index), is))
                    .ifPresent(
                            change -> faces.computeIfAbsent(change, _ -> new BitSet()).set(index));
        }
        return faces;
    }

    private Optional<PlaceChange> change(FaceLabel was, FaceLabel is) {
        List<String> holdersBefore = ids(before.dominant(was));
        List<String> holdersAfter = ids(after.dominant(is));
        boolean contestedBefore = isContested(before, was, holdersBefore);
        boolean contestedAfter = isContested(after, is, holdersAfter);
        List<String> gained = missing(holdersAfter, holdersBefore);
        List<String> lost = missing(holdersBefore, holdersAfter);
        boolean uncertain = after.dominant(is).stream().anyMatch(ZoneStyles::isUncertain);
        if (contestedAfter && !contestedBefore) {
            return told(ChangeKind.NEWLY_CONTESTED, holdersAfter, List.of(), uncertain);
        }
        if (!gained.isEmpty()) {
            return told(ChangeKind.GAINED, gained, List.of(), uncertain);
        }
        if (contestedBefore && !contestedAfter && !(alone && holdersAfter.isEmpty())) {
            return told(ChangeKind.CALMED, holdersAfter, List.of(), uncertain);
        }
        if (!lost.isEmpty()) {
            return told(ChangeKind.LOST, lost, holdersAfter, uncertain);
        }
        return holdersAfter.isEmpty()
                ? Optional.empty()
                : Optional.of(new PlaceChange(Optional.empty(), holdersAfter, List.of(), false));
    }

    private static Optional<PlaceChange> told(
            ChangeKind kind, List<String> concerned, List<String> staying, boolean uncertain) {
        return Optional.of(new PlaceChange(Optional.of(kind), concerned, staying, uncertain));
    }

    private static List<String> ids(List<Holding> holdings) {
        return holdings.stream().map(Holding::organizationId).toList();
    }

    /** By those shown; for one alone, by it and anybody. */
    private boolean isContested(ZoneStyles styles, FaceLabel label, List<String> holders) {
        return alone
                ? !holders.isEmpty() && label.status() == Status.CONTESTED
                : styles.status(label) == Status.CONTESTED;
    }

    /** Those of some holders who are not among others; one alone is there if any part of it is. */
    private List<String> missing(List<String> holders, List<String> others) {
        if (alone && !others.isEmpty()) {
            return List.of();
        }
        return holders.stream().filter(id -> !others.contains(id)).toList();
    }
}
