package org.plazaatlas.desktop.briefing;

import org.plazaatlas.briefing.sheet.OutputFormat;
import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.view.View;
import org.plazaatlas.workspace.SavedView;

import java.time.Duration;
import java.util.List;

/**
 * A series as the user orders it.
 *
 * @param chosen states or organizations as typed, with commas between; blank for all
 * @param dates as typed, such as {@code 2008..2024}; ignored for a series that does not go through
 *     time
 * @param frame how long each frame of a film is shown
 * @param base the view that every page varies
 * @param kept the saved views of the user
 * @param format of the files
 */
record SeriesOrder(
        SeriesKind kind,
        SeriesForm form,
        String chosen,
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
