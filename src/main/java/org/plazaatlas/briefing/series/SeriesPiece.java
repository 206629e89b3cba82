package org.plazaatlas.briefing.series;

import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.MapMessage;
import org.plazaatlas.view.View;
import org.plazaatlas.workspace.SavedView;

import java.util.Optional;

/**
 * One picture of a series.
 *
 * @param saved the view that the picture carries, so that it can be opened again; its name is the
 *     suggested title, in the language of the view
 * @param name of its file, without extension; unique in the series
 * @param isNamed whether the view has a name of its own, which is the title of its page
 */
public record SeriesPiece(SavedView saved, String name, boolean isNamed) {

    /** A picture of one map. */
    public SeriesPiece(View view, String title, String name) {
        this(new SavedView(title, "", view, Arrangement.ONE_MAP), name, false);
    }

    public View view() {
        return saved.view();
    }

    /** The suggested title. */
    public String title() {
        return saved.name();
    }

    /**
     * The design of the series, about the subject of this picture and with its name as title,
     * unless it has a subject or a title of its own.
     */
    public PlateDesign designed(PlateDesign design) {
        MapMessage message = design.message();
        return design.withMessage(message.withSubject(message.subject().or(saved::subject)))
                .withTitle(design.title().or(() -> Optional.of(title()).filter(_ -> isNamed)));
    }
}
