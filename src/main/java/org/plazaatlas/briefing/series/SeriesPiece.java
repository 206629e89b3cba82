package org.plazaatlas.briefing.series;

import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.MapMessage;
import org.plazaatlas.view.MapSubject;
import org.plazaatlas.view.View;
import org.plazaatlas.workspace.SavedView;

import java.util.Optional;

/**
 * One picture of a series.
 *
 * @param maps on how many maps its view is shown
 * @param title the suggested title, in the language of the view
 * @param name of its file, without extension; unique in the series
 * @param subject what it is about, if the series has one picture for each of those
 */
public record SeriesPiece(
        View view, Arrangement maps, String title, String name, Optional<MapSubject> subject) {

    /** A picture of one map. */
    public SeriesPiece(View view, String title, String name) {
        this(view, Arrangement.ONE_MAP, title, name, Optional.empty());
    }

    /** The design of the series, about the subject of this picture unless it has one of its own. */
    public PlateDesign designed(PlateDesign design) {
        MapMessage message = design.message();
        return design.withMessage(message.withSubject(message.subject().or(() -> subject)));
    }

    /** The view that the piece carries, so that it can be opened again. */
    public SavedView saved() {
        return new SavedView(title, "", view, maps);
    }
}
