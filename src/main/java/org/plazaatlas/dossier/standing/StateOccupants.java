package org.plazaatlas.dossier.standing;

import org.plazaatlas.dossier.reading.DossierContext;
import org.plazaatlas.dossier.reading.ExtentWords;
import org.plazaatlas.model.Level;
import org.plazaatlas.territory.evidence.Holding;
import org.plazaatlas.territory.evidence.LabelledRegion;
import org.plazaatlas.territory.mosaic.FaceSet;
import org.plazaatlas.territory.snapshot.HoldingShare;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sums up what each organization dominates in a state and where it is only present. */
final class StateOccupants {

    private final String stateCode;
    private final FaceSet state;
    private final DossierContext context;

    StateOccupants(String stateCode, DossierContext context) {
        this.stateCode = stateCode;
        this.context = context;
        state = context.history().mosaic().facesOfState(stateCode);
    }

    /** The organizations, the one that dominates most of the state first. */
    List<Occupant> all() {
        Map<String, Map<Level, HoldingShare>> byOrganization = new LinkedHashMap<>();
        for (HoldingShare share : context.snapshot().holdingsIn(stateCode)) {
            byOrganization
                    .computeIfAbsent(share.holding().organizationId(), _ -> new LinkedHashMap<>())
                    .put(share.holding().level(), share);
        }
        return byOrganization.values().stream()
                .sorted(
                        Comparator.comparingDouble(
                                        (Map<Level, HoldingShare> levels) ->
                                                squareKm(levels, Level.DOMINANT))
                                .thenComparingDouble(levels -> squareKm(levels, Level.PRESENCE))
                                .reversed())
                .map(this::occupant)
                .toList();
    }

    private static double squareKm(Map<Level, HoldingShare> levels, Level level) {
        return levels.containsKey(level) ? levels.get(level).areaSquareKm() : 0;
    }

    private Occupant occupant(Map<Level, HoldingShare> levels) {
        Level stronger = levels.containsKey(Level.DOMINANT) ? Level.DOMINANT : Level.PRESENCE;
        Holding main = levels.get(stronger).holding();
        return new Occupant(main, extent(levels), largestFaces(main.organizationId(), stronger));
    }

    private String extent(Map<Level, HoldingShare> levels) {
        return DossierContext.joined(
                extent(levels, Level.DOMINANT), extent(levels, Level.PRESENCE));
    }

    private String extent(Map<Level, HoldingShare> levels, Level level) {
        HoldingShare share = levels.get(level);
        return share == null
                ? ""
                : new ExtentWords(context).of(level, share.areaSquareKm(), share.share());
    }

    /** The faces of the largest region in which an organization is shown at a level. */
    private FaceSet largestFaces(String organizationId, Level level) {
        return context.snapshot().regions().stream()
                .filter(region -> has(organizationId, level, region))
                .map(region -> region.faces().intersection(state))
                .max(Comparator.comparingDouble(context.history().mosaic()::areaSquareKm))
                .map(faces -> FaceSet.of(faces.first()))
                .orElseThrow();
    }

    private static boolean has(String organizationId, Level level, LabelledRegion region) {
        return region.label().holdings().stream()
                .anyMatch(
                        holding ->
                                holding.organizationId().equals(organizationId)
                                        && holding.level() == level);
    }
}
