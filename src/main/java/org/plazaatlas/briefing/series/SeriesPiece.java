package org.plazaatlas.briefing.series;

import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.View;
import org.plazaatlas.workspace.SavedView;

/**
 * One picture of a series.
 *
 * @param maps on how many maps its view is shown
 * @param title the suggested title, in the language of the view
 * @param name of its file, without extension; unique in the series
 */
public record SeriesPiece(View view, Arrangement maps, String title, String name) {

    /** A picture of one map. */
    public SeriesPiece(View view, String title, String name) {
        this(view, Arrangement.ONE_MAP, title, name);
    }

    /** The view that the piece carries, so that it can be opened again. */
    public SavedView saved() {
        return new SavedView(title, "", view, maps);
    }
}
