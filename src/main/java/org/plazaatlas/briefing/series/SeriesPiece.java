package org.plazaatlas.briefing.series;

import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.View;
import org.plazaatlas.workspace.SavedView;

/**
 * One picture of a series.
 *
 * @param maps on how many maps its view is shown
 * @param title what it may be called, in the language of the view
 * @param name of its file, without ending; no other piece of the series has it
 */
public record SeriesPiece(View view, Arrangement maps, String title, String name) {

    /** A picture of one map. */
    public SeriesPiece(View view, String title, String name) {
        this(view, Arrangement.ONE_MAP, title, name);
    }

    /** What it carries, so that it opens again as it is. */
    public SavedView saved() {
        return new SavedView(title, "", view, maps);
    }
}
