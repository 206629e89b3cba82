package org.plazaatlas.territory.change;

import org.plazaatlas.model.Level;
import org.plazaatlas.territory.evidence.Holding;
import org.plazaatlas.territory.evidence.LabelledRegion;
import org.plazaatlas.territory.mosaic.FaceSet;
import org.plazaatlas.territory.snapshot.Snapshot;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** A state of which other things are told on two dates; presence counts too. */
public record StateChange(String stateCode, Side before, Side after) {

    /**
     * What is told of a state on one date.
     *
     * @param dominant ids of the organizations that dominate some of it, in order
     * @param present ids of those that are there and dominate none of it, in order
     * @param contested whether some of it is
     */
    public record Side(Set<String> dominant, Set<String> present, boolean contested) {

        public Side {
            dominant = Collections.unmodifiableSet(new TreeSet<>(dominant));
            present = Collections.unmodifiableSet(new TreeSet<>(present));
        }

        static Side of(String stateCode, Snapshot snapshot) {
            FaceSet faces = snapshot.mosaic().facesOfState(stateCode);
            Set<String> dominant = new TreeSet<>();
            Set<String> present = new TreeSet<>();
            boolean contested = false;
            for (LabelledRegion region : snapshot.regions()) {
                if (region.faces().intersects(faces)) {
                    contested |= region.label().status().isContested();
                    for (Holding holding : region.label().holdings()) {
                        boolean dominates = holding.level() == Level.DOMINANT;
                        (dominates ? dominant : present).add(holding.organizationId());
                    }
                }
            }
            present.removeAll(dominant);
            return new Side(dominant, present, contested);
        }
    }

    /** The most that differs. */
    public StateChangeKind kind() {
        if (!before.dominant().equals(after.dominant())) {
            return StateChangeKind.DOMINANCE;
        }
        return before.contested() == after.contested()
                ? StateChangeKind.PRESENCE
                : StateChangeKind.CONTEST;
    }
}
