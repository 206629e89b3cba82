package org.plazaatlas.desktop.hotspots;

import org.plazaatlas.cartography.View;
import org.plazaatlas.model.Attribution;

import java.time.LocalDate;

/** Asks in words why a place ranks where it does, and what speaks against it. */
record Explanation(Ranked ranked, LocalDate date, Attribution attribution) {

    static Explanation of(Ranked ranked, View view) {
        return new Explanation(ranked, ranked.spot().pressure().date(), view.attribution());
    }
}
