package org.plazaatlas.desktop.hotspots;

import org.plazaatlas.cartography.Pressures;
import org.plazaatlas.cartography.Scenes;
import org.plazaatlas.cartography.View;
import org.plazaatlas.model.Attribution;

import java.time.LocalDate;

/** What pressures depend on; weights are none of it. */
record PressureQuestion(LocalDate date, Attribution attribution) {

    static PressureQuestion of(View view) {
        return new PressureQuestion(view.date(), view.attribution());
    }

    Pressures answer(Scenes scenes) {
        return scenes.pressures(date, attribution);
    }
}
