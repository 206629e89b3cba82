package org.plazaatlas.territory.change;

import org.plazaatlas.language.Coded;

/** In what way the territory of an organization differs between two dates. */
public enum ChangeKind implements Coded {
    /** It was not dominant there and now is, alone or with others. */
    GAINED("gained"),
    /** It was dominant there and no longer is. */
    LOST("lost"),
    /** Contested now, with it among those dominant; not contested before. */
    NEWLY_CONTESTED("newly_contested"),
    /** Contested before, with it among those dominant; no longer contested. */
    CALMED("calmed");

    private final String code;

    ChangeKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

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
