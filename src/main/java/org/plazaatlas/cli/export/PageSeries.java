package org.plazaatlas.cli.export;

import org.plazaatlas.briefing.series.DateSteps;
import org.plazaatlas.briefing.series.Film;
import org.plazaatlas.briefing.series.SeriesBy;
import org.plazaatlas.briefing.series.SeriesException;
import org.plazaatlas.briefing.series.SeriesListing;
import org.plazaatlas.briefing.series.SeriesPiece;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.View;
import org.plazaatlas.workspace.SavedView;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The pages of a series, or the frames of a film.
 *
 * @param pieces in the order of the series
 * @param pages the pages of those pieces that are saved views
 * @param isFilm whether they are the frames of a film
 */
record PageSeries(List<SeriesPiece> pieces, Map<SeriesPiece, PageView> pages, boolean isFilm) {

    PageSeries {
        pieces = List.copyOf(pieces);
        pages = Map.copyOf(pages);
    }

    private PageSeries(List<SeriesPiece> pieces) {
        this(pieces, Map.of(), false);
    }

    /**
     * The frames of a film, each as a page of its own.
     *
     * @throws SeriesException if an end of the dates lies outside the time span of the atlas, or no
     *     date is left
     */
    static PageSeries ofFilm(View view, DateSteps steps, History history) throws SeriesException {
        return new PageSeries(Film.frames(frames(view, steps, history)), Map.of(), true);
    }

    /**
     * The view on each date of a film.
     *
     * @throws SeriesException if an end of the dates lies outside the time span of the atlas, or no
     *     date is left
     */
    static List<View> frames(View view, DateSteps steps, History history) throws SeriesException {
        return Film.views(view, steps.dates(view.account().in(history)));
    }

    /**
     * The saved views, each with as many maps as it was saved with.
     *
     * @param ofPiece whether a finished piece carried them
     * @throws SeriesException if there is no view
     */
    static PageSeries ofViews(List<PageView> pages, boolean ofPiece, SeriesListing series)
            throws SeriesException {
        List<SavedView> views = pages.stream().map(PageSeries::named).toList();
        List<SeriesPiece> pieces = ofPiece ? series.ofPiece(views) : series.ofViews(views);
        Map<SeriesPiece, PageView> all = new HashMap<>();
        for (int i = 0; i < pieces.size(); i++) {
            all.put(pieces.get(i), pages.get(i));
        }
        return new PageSeries(pieces, all, false);
    }

    private static SavedView named(PageView page) {
        SavedView kept = page.saved().orElseThrow();
        return new SavedView(kept.name(), kept.note(), page.view(), page.maps(), kept.subject());
    }

    /**
     * One view, of each place, organization or date.
     *
     * @param chosen the ones that are chosen, with commas between; blank for all
     * @param within the days that may be shown
     * @throws SeriesException if the series is empty
     * @throws IllegalArgumentException if it is one of saved views
     */
    static PageSeries of(
            SeriesBy each, String chosen, View view, DateRange within, SeriesListing series)
            throws SeriesException {
        return new PageSeries(
                switch (each) {
                    case STATE -> series.ofStates(view, chosen);
                    case PRIORITY -> series.ofPriorityStates(view);
                    case ORGANIZATION -> series.ofOrganizations(view, chosen);
                    case DATE -> series.ofDates(view, chosen);
                    case YEAR -> series.ofYears(view, within);
                    case CHANGE -> series.ofChanges(view, within);
                    case VIEW -> throw new IllegalArgumentException("saved views are not one view");
                });
    }

    PageView page(SeriesPiece piece) {
        return pages.getOrDefault(piece, PageView.of(piece.view()));
    }

    /** The pages, in the order of the series. */
    List<PageView> all() {
        return pieces.stream().map(this::page).toList();
    }
}
