package org.plazaatlas.territory.evidence;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * What statements amount to together: the sum, over the origins, of the weight of the newest
 * statement of each. Texts that pass on one finding so count once.
 *
 * @param sum at least 0
 * @param origins how many origins there are
 * @param vetted whether somebody vets at least one of the texts
 */
public record Support(double sum, int origins, boolean vetted) {

    /** The support that some claims of one statement give; none if there are no claims. */
    static Support of(Collection<WeighedClaim> claims) {
        Map<String, WeighedClaim> byOrigin = new HashMap<>();
        boolean vetted = false;
        for (WeighedClaim claim : claims) {
            byOrigin.merge(claim.origin(), claim, WeighedClaim::better);
            vetted |= claim.vetted();
        }
        double sum = byOrigin.values().stream().mapToDouble(WeighedClaim::weight).sum();
        return new Support(sum, byOrigin.size(), vetted);
    }

    public SupportGrade grade() {
        if (!vetted || sum < EvidenceRule.LEAST_SUPPORT) {
            return SupportGrade.THIN;
        }
        return origins >= 2 && sum >= EvidenceRule.GOOD_SUPPORT
                ? SupportGrade.WELL_SUPPORTED
                : SupportGrade.SUPPORTED;
    }
}
