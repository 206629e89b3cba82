package org.plazaatlas.cartography.marker;

import org.plazaatlas.cartography.symbology.OrganizationSign;
import org.plazaatlas.model.Area;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Level;
import org.plazaatlas.territory.evidence.EvidenceAge;
import org.plazaatlas.territory.evidence.FaceLabel;
import org.plazaatlas.territory.evidence.Holding;
import org.plazaatlas.territory.mosaic.Face;
import org.plazaatlas.territory.snapshot.Snapshot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Who is present in a state, in the order of its markers: those said to be in all of the state
 * first, then the freshest and best-evidenced.
 *
 * @param places the parts of the state that the claims name; empty if they say the whole state
 */
public record StatePresence(
        String organizationId,
        OrganizationSign sign,
        EvidenceAge age,
        int confidence,
        Set<Area> places) {

    private static final Comparator<StatePresence> ORDER =
            Comparator.comparing(StatePresence::isLocal)
                    .thenComparing(StatePresence::age)
                    .thenComparingInt(StatePresence::confidence)
                    .thenComparing(StatePresence::organizationId);

    public StatePresence {
        places = Collections.unmodifiableSet(new LinkedHashSet<>(places));
    }

    boolean isLocal() {
        return !places.isEmpty();
    }

    /**
     * The presences that a view draws, by state.
     *
     * @param shown the holdings of a label that the view draws
     * @param signs the sign of an organization, by its id
     */
    public static Map<String, List<StatePresence>> byState(
            Snapshot snapshot,
            Function<FaceLabel, List<Holding>> shown,
            Function<String, OrganizationSign> signs) {
        Map<String, Map<FaceLabel, FaceLabel>> labels = new LinkedHashMap<>();
        for (Face face : snapshot.mosaic().faces()) {
            FaceLabel label = snapshot.label(face.index());
            if (!label.holdings().isEmpty()) {
                labels.computeIfAbsent(face.stateCode(), _ -> new IdentityHashMap<>())
                        .put(label, label);
            }
        }
        Map<String, List<StatePresence>> byState = new LinkedHashMap<>();
        labels.forEach((state, met) -> byState.put(state, of(state, met.keySet(), shown, signs)));
        return byState;
    }

    private static List<StatePresence> of(
            String stateCode,
            Collection<FaceLabel> labels,
            Function<FaceLabel, List<Holding>> shown,
            Function<String, OrganizationSign> signs) {
        Map<String, List<Holding>> holdings = new LinkedHashMap<>();
        for (FaceLabel label : labels) {
            for (Holding holding : shown.apply(label)) {
                if (holding.level() == Level.PRESENCE) {
                    holdings.computeIfAbsent(holding.organizationId(), _ -> new ArrayList<>())
                            .add(holding);
                }
            }
        }
        List<StatePresence> presences = new ArrayList<>();
        holdings.forEach((id, parts) -> presences.add(of(stateCode, id, signs.apply(id), parts)));
        presences.sort(ORDER);
        return List.copyOf(presences);
    }

    private static StatePresence of(
            String stateCode, String id, OrganizationSign sign, List<Holding> parts) {
        EvidenceAge age = EvidenceAge.OLD;
        int confidence = Integer.MAX_VALUE;
        boolean everywhere = false;
        Set<Area> places = new LinkedHashSet<>();
        for (Holding holding : parts) {
            age = holding.age().compareTo(age) < 0 ? holding.age() : age;
            confidence = Math.min(confidence, holding.confidence().ordinal());
            for (Claim claim : holding.claims()) {
                if (claim.area() instanceof Area.States states) {
                    everywhere |= states.codes().contains(stateCode);
                } else {
                    places.add(claim.area());
                }
            }
        }
        return new StatePresence(id, sign, age, confidence, everywhere ? Set.of() : places);
    }
}
