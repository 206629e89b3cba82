package org.plazaatlas.dossier.standing;

import org.plazaatlas.territory.evidence.FactionTree;
import org.plazaatlas.territory.evidence.OrganizationPair;

import java.util.Collection;

/**
 * Whether organizations are the same but for a parent that stands for its faction, or a faction for
 * its parent.
 */
record Kinship(FactionTree lineage) {

    boolean areKin(String oneId, String otherId) {
        return oneId.equals(otherId) || lineage.areOneLine(oneId, otherId);
    }

    boolean areKin(OrganizationPair one, OrganizationPair other) {
        return areKin(one.firstId(), other.firstId()) && areKin(one.secondId(), other.secondId())
                || areKin(one.firstId(), other.secondId())
                        && areKin(one.secondId(), other.firstId());
    }

    /** Whether each of some has kin among the others, and each of the others among them. */
    boolean areKin(Collection<String> some, Collection<String> others) {
        return some.stream().allMatch(id -> hasKin(id, others))
                && others.stream().allMatch(id -> hasKin(id, some));
    }

    private boolean hasKin(String id, Collection<String> others) {
        return others.stream().anyMatch(other -> areKin(id, other));
    }
}
