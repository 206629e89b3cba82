package org.plazaatlas.territory;

/** In what way the territory of an organization differs between two dates. */
public enum ChangeKind {
    /** It was not dominant there and now is, alone or with others. */
    GAINED,
    /** It was dominant there and no longer is. */
    LOST,
    /** Contested now, with it among those dominant; not contested before. */
    NEWLY_CONTESTED,
    /** Contested before, with it among those dominant; no longer contested. */
    CALMED;

    /** What this is when the two dates change places. */
    public ChangeKind mirrored() {
        return switch (this) {
            case GAINED -> LOST;
            case LOST -> GAINED;
            case NEWLY_CONTESTED -> CALMED;
            case CALMED -> NEWLY_CONTESTED;
        };
    }
}
