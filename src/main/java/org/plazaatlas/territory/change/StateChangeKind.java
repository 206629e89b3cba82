package org.plazaatlas.territory.change;

import org.plazaatlas.language.Coded;

import java.util.Locale;

/** What differs of a state between two dates, the gravest first. */
public enum StateChangeKind implements Coded {
    /** Who dominates. */
    DOMINANCE,
    /** Whether it is contested. */
    CONTEST,
    /** Who else is there. */
    PRESENCE;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
