package org.plazaatlas.incident.hotspot;

import org.plazaatlas.language.Coded;

/** How a state and those beside it lie to the mean of all states. */
public enum ClusterKind implements Coded {
    /** High among high ones: a cluster. */
    HIGH_HIGH("high_high"),
    /** High among low ones: an outlier. */
    HIGH_LOW("high_low"),
    /** Low among high ones: an outlier. */
    LOW_HIGH("low_high"),
    /** Low among low ones: a cluster. */
    LOW_LOW("low_low"),
    /** No difference from chance. */
    NONE("none");

    private final String code;

    ClusterKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    static ClusterKind of(boolean high, boolean amongHigh) {
        if (high) {
            return amongHigh ? HIGH_HIGH : HIGH_LOW;
        }
        return amongHigh ? LOW_HIGH : LOW_LOW;
    }
}
