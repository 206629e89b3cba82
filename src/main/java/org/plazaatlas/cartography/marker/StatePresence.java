package org.plazaatlas.cartography.marker;

import org.plazaatlas.cartography.layout.MapItem;
import org.plazaatlas.cartography.layout.MapItem.PresenceMark;
import org.plazaatlas.cartography.symbology.OrganizationSign;
import org.plazaatlas.model.Area;
import org.plazaatlas.model.Claim;
import org.plazaatlas.territory.evidence.EvidenceAge;
import org.plazaatlas.territory.evidence.FaceLabel;
import org.plazaatlas.territory.evidence.Holding;
import org.plazaatlas.territory.evidence.SupportGrade;
import org.plazaatlas.territory.snapshot.Snapshot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * An organization that is present in a state, or of whose dominance there is thin evidence. Markers
 * are ordered: presence in the whole state first, then the freshest and best-evidenced.
 *
 * @param thin whether the evidence is thin wherever it has a marker in the state
 * @param places the parts of the state that the claims name; empty if they name the whole state
 */
public record StatePresence(
        String organizationId,
        OrganizationSign sign,
        EvidenceAge age,
        int confidence,
        boolean thin,
        Set<Area> places)
        implements StateMark {

    private static final Comparator<StatePresence> ORDER =
            Comparator.comparing(StatePresence::isLocal)
                    .thenComparing(StatePresence::age)
                    .thenComparingInt(StatePresence::confidence)
                    .thenComparing(StatePresence::organizationId);

    public StatePresence {
        places = Collections.unmodifiableSet(new LinkedHashSet<>(places));
    }

    @Override
    public MapItem at(double x, double y) {
        return new PresenceMark(organizationId, sign, age, thin, x, y);
    }

    boolean isLocal() {
        return !places.isEmpty();
    }

    /**
     * The presences that a view draws, by state.
     *
     * @param marked the holdings of a label that have a marker
     * @param signs the sign of an organization, by its id
     */
    public static Map<String, List<StatePresence>> byState(
            Snapshot snapshot,
            Function<FaceLabel, List<Holding>> marked,
            Function<String, OrganizationSign> signs) {
        return LabelsByState.marks(
                snapshot, (state, labels) -> of(state, labels.keySet(), marked, signs));
    }

    private static List<StatePresence> of(
            String stateCode,
            Collection<FaceLabel> labels,
            Function<FaceLabel, List<Holding>> marked,
            Function<String, OrganizationSign> signs) {
        Map<String, List<Holding>> holdings = new LinkedHashMap<>();
        for (FaceLabel label : labels) {
            for (Holding holding : marked.apply(label)) {
                holdings.computeIfAbsent(holding.organizationId(), _ -> new ArrayList<>())
                        .add(holding);
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
        boolean thin = true;
        boolean everywhere = false;
        Set<Area> places = new LinkedHashSet<>();
        for (Holding holding : parts) {
            age = holding.age().compareTo(age) < 0 ? holding.age() : age;
            thin &= holding.support() == SupportGrade.THIN;
            confidence = Math.min(confidence, holding.confidence().ordinal());
            for (Claim claim : holding.claims()) {
                if (claim.area() instanceof Area.States states) {
                    everywhere |= states.codes().contains(stateCode);
                } else {
                    places.add(claim.area());
                }
            }
        }
        return new StatePresence(id, sign, age, confidence, thin, everywhere ? Set.of() : places);
    }
}
