package org.plazaatlas.territory.evidence;

import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Confidence;
import org.plazaatlas.model.Level;

import java.util.List;

/**
 * How one organization is said to hold a place on a date.
 *
 * @param level whether it is shown as dominant or as present
 * @param support how well that is supported
 * @param age age of the newest evidence at that level
 * @param confidence best confidence at that level
 * @param approximate whether every claim at that level is drawn from an approximate area
 * @param claims all its claims in force there, at least one, the strongest and then the newest
 *     first
 */
public record Holding(
        String organizationId,
        Level level,
        SupportGrade support,
        EvidenceAge age,
        Confidence confidence,
        boolean approximate,
        List<Claim> claims) {

    public Holding {
        claims = List.copyOf(claims);
    }

    /** Cheaper than a hash of all claims with all that they say, and as good. */
    @Override
    public int hashCode() {
        int hash = 31 * (31 * level.ordinal() + support.ordinal()) + age.ordinal();
        for (Claim claim : claims) {
            hash = 31 * hash + claim.id().hashCode();
        }
        return hash;
    }
}
