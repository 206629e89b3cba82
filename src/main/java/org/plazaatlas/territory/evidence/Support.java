package org.plazaatlas.territory.evidence;

/**
 * What statements amount to together: the sum, over the origins, of the weight of the heaviest
 * statement of each. Texts that pass on one finding so count once.
 *
 * @param sum at least 0
 * @param origins how many origins there are
 * @param vetted whether somebody vets at least one of the texts
 */
public record Support(double sum, int origins, boolean vetted) {

    public SupportGrade grade() {
        if (!vetted || sum < EvidenceRule.LEAST_SUPPORT) {
            return SupportGrade.THIN;
        }
        return origins >= 2 && sum >= EvidenceRule.GOOD_SUPPORT
                ? SupportGrade.WELL_SUPPORTED
                : SupportGrade.SUPPORTED;
    }
}
