package org.plazaatlas.dossier.reading;

import org.plazaatlas.model.Level;

/** How much of a state is held, in words. */
public final class ExtentWords {

    /** From this share on, a part is called the whole state. */
    private static final double NEARLY_WHOLE = 0.9995;

    private final DossierContext context;

    public ExtentWords(DossierContext context) {
        this.context = context;
    }

    /** How much of a state is held at a level; the share is that of the state, from 0 to 1. */
    public String of(Level level, double squareKm, double share) {
        return context.say(
                "extent." + level.name() + (share > NEARLY_WHOLE ? ".whole" : ".part"),
                context.numbers().squareKm(squareKm),
                context.numbers().share(share));
    }
}
