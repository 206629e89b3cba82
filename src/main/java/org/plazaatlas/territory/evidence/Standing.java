package org.plazaatlas.territory.evidence;

import static java.util.Comparator.naturalOrder;

import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Level;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;

/**
 * What the claims in force say of one organization in a place. Its holdings are made when first
 * asked for, and kept.
 */
final class Standing {

    private static final BinaryOperator<EvidenceAge> FRESHER = BinaryOperator.minBy(naturalOrder());

    private final String organizationId;
    private final List<Claim> claims;

    /** Weights of its statements of dominance. */
    private final OriginWeights dominance;

    /** Weights of all its statements: who dominates is also there. */
    private final OriginWeights presence;

    /** Age of the freshest statement at each level at which there is one. */
    private final Map<Level, EvidenceAge> freshest;

    private volatile Holding dominant;
    private volatile Holding present;

    private Standing(
            String organizationId,
            List<Claim> claims,
            OriginWeights dominance,
            OriginWeights presence,
            Map<Level, EvidenceAge> freshest) {
        this.organizationId = organizationId;
        this.claims = claims;
        this.dominance = dominance;
        this.presence = presence;
        this.freshest = freshest;
    }

    /**
     * The standings that follow from the claims about one area, in the order of the claims. Of an
     * origin, the newest statement of dominance replaces its older ones.
     */
    static List<Standing> of(Collection<WeighedClaim> ofOneArea) {
        Map<String, LocalDate> newest = new HashMap<>();
        Map<String, List<WeighedClaim>> byOrganization = new LinkedHashMap<>();
        for (WeighedClaim claim : ofOneArea) {
            byOrganization
                    .computeIfAbsent(claim.claim().organizationId(), _ -> new ArrayList<>())
                    .add(claim);
            if (claim.isOfDominance()) {
                newest.merge(
                        claim.origin(), claim.evidenceDay(), BinaryOperator.maxBy(naturalOrder()));
            }
        }
        List<Standing> standings = new ArrayList<>();
        byOrganization.forEach((id, claims) -> standings.add(of(id, claims, newest)));
        return List.copyOf(standings);
    }

    private static Standing of(
            String organizationId, List<WeighedClaim> weighed, Map<String, LocalDate> newest) {
        OriginWeights dominance = OriginWeights.NONE;
        OriginWeights presence = OriginWeights.NONE;
        List<Claim> claims = new ArrayList<>();
        Map<Level, EvidenceAge> freshest = new EnumMap<>(Level.class);
        for (WeighedClaim claim : weighed) {
            claims.add(claim.claim());
            presence = presence.with(claim);
            freshest.merge(claim.claim().level(), claim.age(), FRESHER);
            if (claim.isOfDominance() && claim.evidenceDay().equals(newest.get(claim.origin()))) {
                dominance = dominance.with(claim);
            }
        }
        return new Standing(organizationId, List.copyOf(claims), dominance, presence, freshest);
    }

    /** The standing of the same organization by all claims of both. */
    Standing with(Standing other) {
        List<Claim> all = new ArrayList<>(claims);
        all.addAll(other.claims);
        Map<Level, EvidenceAge> ofBoth = new EnumMap<>(freshest);
        other.freshest.forEach((level, age) -> ofBoth.merge(level, age, FRESHER));
        return new Standing(
                organizationId,
                all,
                dominance.with(other.dominance),
                presence.with(other.presence),
                ofBoth);
    }

    String organizationId() {
        return organizationId;
    }

    OriginWeights dominance() {
        return dominance;
    }

    OriginWeights presence() {
        return presence;
    }

    /** How it is shown where it dominates. */
    Holding dominant(Holdings holdings) {
        Holding made = dominant;
        if (made == null) {
            made = sumUp(Level.DOMINANT, dominance, holdings);
            dominant = made;
        }
        return made;
    }

    /** How it is shown where it does not dominate. */
    Holding present(Holdings holdings) {
        Holding made = present;
        if (made == null) {
            made = sumUp(Level.PRESENCE, presence, holdings);
            present = made;
        }
        return made;
    }

    private Holding sumUp(Level level, OriginWeights weights, Holdings holdings) {
        return holdings.sumUp(level, claims, weights.support().grade(), age(level));
    }

    /** Age of the freshest statement at a level, or of any if there is none. */
    private EvidenceAge age(Level level) {
        EvidenceAge age = freshest.get(level);
        return age == null ? freshest.values().stream().min(naturalOrder()).orElseThrow() : age;
    }
}
