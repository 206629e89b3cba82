package org.plazaatlas.briefing.series;

import org.plazaatlas.cartography.layout.Legend;
import org.plazaatlas.cartography.layout.MapSet;
import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.cartography.page.PlatePainter;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Scenes;
import org.plazaatlas.view.View;

import java.util.List;

/**
 * The legend for all frames of a film. It is made on first use. Safe for use by several threads.
 */
final class FilmLegend {

    private final History history;
    private final Scenes scenes;
    private final PlateDesign design;
    private final List<View> views;
    private Legend legend;

    FilmLegend(History history, Scenes scenes, PlateDesign design, List<View> views) {
        this.history = history;
        this.scenes = scenes;
        this.design = design;
        this.views = List.copyOf(views);
    }

    synchronized Legend get() {
        if (legend == null) {
            PlatePainter painter = new PlatePainter(history.atlas(), history.mosaic());
            legend =
                    MapSet.legendOf(
                            views.stream()
                                    .map(view -> painter.legend(view, scenes.of(view), design))
                                    .toList());
        }
        return legend;
    }
}
