package org.plazaatlas.territory.change;

import org.plazaatlas.language.Coded;

/** In what way a city differs between two dates; the gravest comes first. */
public enum CityChangeKind implements Coded {
    /** Others dominate it than before. */
    CHANGED_SIDE("changed_side"),
    /** Some who dominated it still do, but others have joined or left them. */
    PARTLY_CHANGED("partly_changed"),
    /** The same dominate it, and it is contested now. */
    NEWLY_CONTESTED("newly_contested"),
    /** The same dominate it, and it is no longer contested. */
    CALMED("calmed"),
    /** Nobody was said to dominate it before. */
    NEWLY_TOLD("newly_told"),
    /** Nobody is said to dominate it any more; that is no evidence that they left. */
    NO_LONGER_TOLD("no_longer_told");

    private final String code;

    CityChangeKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** What this becomes when the two dates are swapped. */
    public CityChangeKind mirrored() {
        return switch (this) {
            case CHANGED_SIDE, PARTLY_CHANGED -> this;
            case NEWLY_CONTESTED -> CALMED;
            case CALMED -> NEWLY_CONTESTED;
            case NEWLY_TOLD -> NO_LONGER_TOLD;
            case NO_LONGER_TOLD -> NEWLY_TOLD;
        };
    }
}
