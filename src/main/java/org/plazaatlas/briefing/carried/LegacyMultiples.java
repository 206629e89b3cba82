package org.plazaatlas.briefing.carried;

import org.plazaatlas.territory.time.DateSeries;
import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.Arrangement.Multiples;
import org.plazaatlas.view.View;
import org.plazaatlas.workspace.SavedView;

import java.time.LocalDate;
import java.util.List;

/**
 * Reads pages of several maps from files that carry no design: these files have one view for each
 * map.
 */
final class LegacyMultiples {

    private LegacyMultiples() {}

    /**
     * Joins views that differ only in their dates into one view on several maps; returns others
     * unchanged.
     */
    static List<SavedView> onOnePage(List<SavedView> views) {
        SavedView first = views.getFirst();
        boolean onePage =
                views.size() > 1
                        && views.size() <= Multiples.MOST_DATES
                        && views.stream().allMatch(view -> isOf(view, first.view()));
        if (!onePage) {
            return views;
        }
        List<LocalDate> dates = views.stream().map(view -> view.view().date()).toList();
        Arrangement maps = new Multiples(new DateSeries.Chosen(dates));
        return List.of(new SavedView(first.name(), first.note(), first.view(), maps));
    }

    private static boolean isOf(SavedView saved, View first) {
        return saved.arrangement() == Arrangement.ONE_MAP
                && saved.view().withDate(first.date()).equals(first);
    }
}
