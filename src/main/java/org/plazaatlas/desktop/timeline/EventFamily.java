package org.plazaatlas.desktop.timeline;

import org.plazaatlas.model.EventKind;

import java.util.Locale;

/**
 * Kinds of events that share a colour in the histogram, because more than four colours can't be
 * told apart there.
 */
enum EventFamily {
    VIOLENCE,
    LAW_ENFORCEMENT,
    POLICY,
    OTHER;

    static EventFamily of(EventKind kind) {
        return switch (kind) {
            case CLASH, MASSACRE, DISCOVERY -> VIOLENCE;
            case ARREST, KILLING_OF_LEADER, SEIZURE, TRANSFER -> LAW_ENFORCEMENT;
            case DEPLOYMENT, DESIGNATION, POLICY, POLITICAL -> EventFamily.POLICY;
            case SPLIT, OTHER -> EventFamily.OTHER;
        };
    }

    /** The class of its bars in the style sheet. */
    String styleClass() {
        return "events-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
