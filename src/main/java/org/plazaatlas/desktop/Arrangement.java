package org.plazaatlas.desktop;

import org.plazaatlas.cartography.Topic;
import org.plazaatlas.cartography.View;
import org.plazaatlas.territory.DateSeries;
import org.plazaatlas.territory.History;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** On how many maps the window shows its view, and of which dates. */
public sealed interface Arrangement {

    /** The view on one map; of two dates, their difference. */
    Arrangement ONE_MAP = new OneMap();

    /**
     * What the maps of the map pane show: the first is the window's own date, the second the one
     * that it is compared with; none where little maps stand in their place.
     */
    List<View> maps(View view);

    /** What an exported page shows, the earliest first. */
    List<View> page(View view, History history);

    /** See {@link #ONE_MAP}. */
    record OneMap() implements Arrangement {

        @Override
        public List<View> maps(View view) {
            return List.of(view);
        }

        @Override
        public List<View> page(View view, History history) {
            return List.of(view);
        }
    }

    /** The two dates of a view of changes, each with its zones on a map of its own. */
    enum TwoMaps implements Arrangement {
        SIDE_BY_SIDE,
        /** One over the other, with a line between them to be moved. */
        SWIPE;

        @Override
        public List<View> maps(View view) {
            View zones = view.withTopic(Topic.ZONES);
            return view.topic() instanceof Topic.Changes(var since)
                    ? List.of(zones, zones.withDate(since))
                    : List.of(view);
        }

        @Override
        public List<View> page(View view, History history) {
            return maps(view).stream().sorted(Comparator.comparing(View::date)).toList();
        }
    }

    /** Many dates on little maps. */
    record Multiples(DateSeries series) implements Arrangement {

        @Override
        public List<View> maps(View view) {
            return List.of();
        }

        /** The view itself, if the history has no date of that series. */
        @Override
        public List<View> page(View view, History history) {
            List<LocalDate> dates = series.in(history.accordingTo(view.attribution()));
            return dates.isEmpty() ? List.of(view) : dates.stream().map(view::withDate).toList();
        }
    }
}
