package org.plazaatlas.desktop.hotspots;

import org.plazaatlas.cartography.View;
import org.plazaatlas.model.Attribution;

import java.time.LocalDate;

/** What the shock log depends on. */
record ShockQuestion(LocalDate date, Attribution attribution) {

    static ShockQuestion of(View view) {
        return new ShockQuestion(view.date(), view.attribution());
    }
}
