package org.plazaatlas.territory.evidence;

import java.util.Collection;

/**
 * Whether organizations are the same but for a parent that stands for its faction, or a faction for
 * its parent.
 */
public record Kinship(FactionTree lineage) {

    /** Whether two are the same, or one is a faction of the other. */
    public boolean areKin(String oneId, String otherId) {
        return oneId.equals(otherId) || lineage.areOneLine(oneId, otherId);
    }

    /** Whether each of a pair is kin of one of another pair. */
    public boolean areKin(OrganizationPair one, OrganizationPair other) {
        return areKin(one.firstId(), other.firstId()) && areKin(one.secondId(), other.secondId())
                || areKin(one.firstId(), other.secondId())
                        && areKin(one.secondId(), other.firstId());
    }

    /** Whether each of some has kin among the others, and each of the others among them. */
    public boolean areKin(Collection<String> some, Collection<String> others) {
        return some.stream().allMatch(id -> hasKin(id, others))
                && others.stream().allMatch(id -> hasKin(id, some));
    }

    /** Whether an organization has kin among others. */
    public boolean hasKin(String id, Collection<String> others) {
        return others.stream().anyMatch(other -> areKin(id, other));
    }
}
