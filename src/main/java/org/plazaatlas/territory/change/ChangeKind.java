package org.plazaatlas.territory.change;

import org.plazaatlas.language.Coded;

/** In what way the territory of an organization differs between two dates. */
public enum ChangeKind implements Coded {
    /** The organization was not dominant before and now is, alone or with others. */
    GAINED("gained"),
    /** The organization was dominant before and no longer is. */
    LOST("lost"),
    /** Contested now, with the organization among the dominant ones; not contested before. */
    NEWLY_CONTESTED("newly_contested"),
    /** Contested before, with the organization among the dominant ones; no longer contested. */
    CALMED("calmed");

    private final String code;

    ChangeKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** What this becomes when the two dates are swapped. */
    public ChangeKind mirrored() {
        return switch (this) {
            case GAINED -> LOST;
            case LOST -> GAINED;
            case NEWLY_CONTESTED -> CALMED;
            case CALMED -> NEWLY_CONTESTED;
        };
    }
}
