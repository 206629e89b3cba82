package org.plazaatlas.desktop.briefing;

import org.plazaatlas.briefing.sheet.OutputFormat;
import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.view.View;
import org.plazaatlas.workspace.SavedView;

import java.time.Duration;
import java.util.List;

/**
 * A series as it is asked for.
 *
 * @param dates as typed, {@code 2008..2024}; passed over where a series does not go through time
 * @param frame how long each picture of a film stays
 * @param base what every page is made from
 * @param kept the user's own views
 * @param format of the files
 */
record SeriesOrder(
        SeriesKind kind,
        SeriesForm form,
        String dates,
        FilmStep step,
        Duration frame,
        View base,
        List<SavedView> kept,
        PlateDesign design,
        OutputFormat format) {

    SeriesOrder {
        kept = List.copyOf(kept);
    }
}
