package org.plazaatlas.territory.time;

import org.plazaatlas.cache.LruCache;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.evidence.ClaimValidity;
import org.plazaatlas.territory.evidence.Evidence;
import org.plazaatlas.territory.evidence.FactionTree;
import org.plazaatlas.territory.mosaic.FaceSet;
import org.plazaatlas.territory.mosaic.Mosaic;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The levels of states and organizations over time; those asked for last are kept. */
final class SubjectStretches {

    private static final int KEPT = 16;

    private final Mosaic mosaic;
    private final FactionTree lineage;
    private final Evidence evidence;
    private final Function<FaceSet, LevelSpans> levelsWithin;
    private final LruCache<Subject, Map<String, List<LevelSpan>>> kept = new LruCache<>(KEPT);

    /**
     * @param levelsWithin the levels over time in some faces
     */
    SubjectStretches(
            Mosaic mosaic,
            FactionTree lineage,
            Evidence evidence,
            Function<FaceSet, LevelSpans> levelsWithin) {
        this.mosaic = mosaic;
        this.lineage = lineage;
        this.evidence = evidence;
        this.levelsWithin = levelsWithin;
    }

    Map<String, List<LevelSpan>> of(Subject subject) {
        return kept.get(subject, this::levels);
    }

    private Map<String, List<LevelSpan>> levels(Subject subject) {
        return switch (subject.kind()) {
            case STATE -> {
                FaceSet state = mosaic.facesOfState(subject.id());
                yield levelsWithin.apply(state).ofState(state);
            }
            case ORGANIZATION ->
                    levelsWithin.apply(facesOf(subject.id())).ofOrganization(subject.id());
            default -> Map.of();
        };
    }

    /** The faces of which anything is told about an organization or its factions. */
    private FaceSet facesOf(String organizationId) {
        return FaceSet.unionOf(
                evidence.claims().stream()
                        .map(ClaimValidity::claim)
                        .filter(claim -> isOf(claim.organizationId(), organizationId))
                        .map(claim -> mosaic.facesOf(claim.area())));
    }

    private boolean isOf(String id, String organizationId) {
        return id.equals(organizationId) || lineage.isWithin(id, organizationId);
    }
}
