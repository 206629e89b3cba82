package org.plazaatlas.briefing.series;

import org.plazaatlas.briefing.carried.AtlasFingerprint;
import org.plazaatlas.briefing.carried.EmbeddedViews;
import org.plazaatlas.cartography.wording.PageWords;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.View;
import org.plazaatlas.workspace.SavedView;

import java.util.List;
import java.util.Optional;

/**
 * The title of a film and the view that it carries.
 *
 * @param title what is shown, from when to when
 * @param carried the view of the first frame, under the title; its note gives the dates of all
 *     frames, since nobody would want to open as many views at once
 */
record FilmLabel(String title, EmbeddedViews carried) {

    static FilmLabel of(Atlas atlas, List<View> frames) {
        View first = frames.getFirst();
        Words words = Words.of(FilmLabel.class, first.language());
        PageWords head = new PageWords(atlas, first);
        String end = new PageWords(atlas, frames.getLast()).dates();
        String dates = words.get("film.dates", head.dates(), end, frames.size());
        String title = words.get("film.title", head.title(), dates);
        String note = words.get("film.note", dates);
        SavedView view = new SavedView(title, note, first, Arrangement.ONE_MAP);
        return new FilmLabel(
                title,
                new EmbeddedViews(List.of(view), Optional.empty(), AtlasFingerprint.of(atlas)));
    }

    /** The title for people, the view for the program. */
    List<String> comments() {
        return List.of(title + " (Plaza Atlas)", carried.comment());
    }
}
