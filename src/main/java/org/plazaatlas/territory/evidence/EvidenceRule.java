package org.plazaatlas.territory.evidence;

/**
 * What evidence must amount to before the map says something.
 *
 * @param weights how much each statement weighs
 * @param least what is shown at all
 * @param fighting how many incidents between two groups are evidence of a dispute
 */
public record EvidenceRule(
        EvidenceWeights weights, LeastEvidence least, FightingThreshold fighting) {

    /** The rule of an assessment that nobody has adjusted. */
    public static final EvidenceRule DEFAULT =
            new EvidenceRule(EvidenceWeights.DEFAULT, LeastEvidence.ALL, FightingThreshold.DEFAULT);

    /** Support below which nobody is called dominant. */
    public static final double LEAST_DOMINANCE = 0.12;

    /** How well supported a dominance must be, compared with the best supported one. */
    public static final double SHARE_OF_BEST = 0.5;

    /** How many fights between others outweigh a dominance of which one origin alone tells. */
    static final int OUTWEIGHING_FIGHTS = 2;

    /** Support below which evidence is thin. */
    public static final double LEAST_SUPPORT = 0.25;

    /** Support from which evidence of two origins or more is good. */
    public static final double GOOD_SUPPORT = 1;

    /** How long after its evidence a dispute without an end counts. */
    public static final int DISPUTE_MONTHS = 24;

    /** How long after its evidence a relation without an end counts. */
    public static final int RELATION_MONTHS = 36;

    public EvidenceRule withWeights(EvidenceWeights changed) {
        return new EvidenceRule(changed, least, fighting);
    }

    public EvidenceRule withLeast(LeastEvidence changed) {
        return new EvidenceRule(weights, changed, fighting);
    }

    public EvidenceRule withFighting(FightingThreshold changed) {
        return new EvidenceRule(weights, least, changed);
    }
}
