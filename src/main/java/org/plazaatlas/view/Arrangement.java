package org.plazaatlas.view;

import org.plazaatlas.language.Coded;
import org.plazaatlas.model.TimeWindow;
import org.plazaatlas.territory.time.DateSeries;
import org.plazaatlas.territory.time.History;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** How many maps show a view, and of which dates. */
public sealed interface Arrangement {

    /** The view on one map; a view of changes shows the difference of its two dates. */
    @SuppressWarnings("ClassInitializationDeadlock") // only this constant makes one
    Arrangement ONE_MAP = new OneMap();

    /**
     * What the large maps of a window show: the first has the view's own date, the second the date
     * that it is compared with. Empty for small multiples, which take their place.
     */
    List<View> maps(View view);

    /** What an exported page shows, the earliest date first. */
    List<View> page(View view, History history);

    /** This arrangement if it suits the view, else {@link #ONE_MAP}. */
    default Arrangement fitting(View view) {
        return this;
    }

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

    /**
     * The two dates of a view of changes, each with its zones on a map of its own. Any other view
     * has one date and gets one map.
     */
    enum TwoMaps implements Arrangement, Coded {
        SIDE_BY_SIDE("side_by_side"),
        /** One over the other, with a movable line between them. */
        SWIPE("swipe");

        private final String code;

        TwoMaps(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public List<View> maps(View view) {
            View zones = view.withTopic(Topic.ZONES).withWindow(TimeWindow.DAY);
            return view.topic() instanceof Topic.Changes(var since)
                    ? List.of(zones, zones.withDate(since))
                    : List.of(view);
        }

        @Override
        public List<View> page(View view, History history) {
            return maps(view).stream().sorted(Comparator.comparing(View::date)).toList();
        }

        @Override
        public Arrangement fitting(View view) {
            return view.topic() instanceof Topic.Changes ? this : ONE_MAP;
        }
    }

    /**
     * Small multiples: many dates on little maps.
     *
     * @param series of {@link #MOST_DATES} dates at most
     */
    record Multiples(DateSeries series) implements Arrangement {

        /** More maps would be too small to read. */
        public static final int MOST_DATES = 12;

        /**
         * @throws IllegalArgumentException if the series asks for more dates than that
         */
        public Multiples {
            int asked = count(series);
            if (asked > MOST_DATES) {
                throw new IllegalArgumentException(
                        asked + " little maps are too many; expected at most " + MOST_DATES);
            }
        }

        private static int count(DateSeries series) {
            return switch (series) {
                case DateSeries.Even even -> even.count();
                case DateSeries.BiggestChanges biggest -> biggest.count();
                case DateSeries.Chosen chosen -> chosen.dates().size();
            };
        }

        @Override
        public List<View> maps(View view) {
            return List.of();
        }

        /** The view on each date of the series; the view itself if the history has none of them. */
        @Override
        public List<View> page(View view, History history) {
            List<LocalDate> dates = series.in(view.account().in(history));
            return dates.isEmpty() ? List.of(view) : dates.stream().map(view::slidTo).toList();
        }
    }
}
