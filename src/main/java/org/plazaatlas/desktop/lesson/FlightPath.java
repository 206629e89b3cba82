package org.plazaatlas.desktop.lesson;

import org.plazaatlas.model.TimeWindow;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The way of the map and the clock from one view to another. Zooming keeps its pace in powers, as
 * the eye sees it; between places that lie far apart the map rises and comes down again. Only maps
 * of zones move through the dates between; what else differs is as in the second view from the
 * start.
 */
record FlightPath(View from, View to) {

    /** On how many days the clock stops: each is a new picture of the zones. */
    private static final int DAYS = 8;

    /** How much wider than the wider end the map is at most on its way. */
    private static final double MOST_RISE = 1.2;

    /**
     * The view on the way.
     *
     * @param share of the time, from 0 to 1
     */
    View at(double share) {
        if (share >= 1) {
            return to;
        }
        double eased = share * share * (3 - 2 * share);
        return to.withExtent(extent(eased)).withDate(date(eased));
    }

    private LocalDate date(double share) {
        if (!passesDays(from) || !passesDays(to)) {
            return to.date();
        }
        long days = ChronoUnit.DAYS.between(from.date(), to.date());
        return from.date().plusDays(Math.round(days * (Math.floor(share * DAYS) / DAYS)));
    }

    private static boolean passesDays(View view) {
        return view.topic() instanceof Topic.Zones && view.window().equals(TimeWindow.DAY);
    }

    private Extent extent(double share) {
        Extent one = from.extent();
        Extent other = to.extent();
        double factor = Math.pow(other.widthMetres() / one.widthMetres(), share);
        double moved = moved(one.widthMetres(), other.widthMetres(), factor, share);
        double rise = 1 + rise(one, other) * 4 * share * (1 - share);
        double width = one.widthMetres() * factor * rise;
        double height =
                one.heightMetres()
                        * Math.pow(other.heightMetres() / one.heightMetres(), share)
                        * rise;
        double x = between(centreX(one), centreX(other), moved);
        double y = between(centreY(one), centreY(other), moved);
        return new Extent(x - width / 2, y - height / 2, x + width / 2, y + height / 2);
    }

    /** How far the centre has moved, so that a zoom alone keeps one place of the map still. */
    private static double moved(double one, double other, double factor, double share) {
        double zoom = other / one - 1;
        return Math.abs(zoom) < 0.05 ? share : (factor - 1) / zoom;
    }

    private static double rise(Extent one, Extent other) {
        double way = Math.hypot(centreX(one) - centreX(other), centreY(one) - centreY(other));
        double wider = Math.max(one.widthMetres(), other.widthMetres());
        return Math.clamp(way / wider - 0.6, 0, MOST_RISE);
    }

    private static double between(double one, double other, double share) {
        return one + (other - one) * share;
    }

    private static double centreX(Extent extent) {
        return (extent.minX() + extent.maxX()) / 2;
    }

    private static double centreY(Extent extent) {
        return (extent.minY() + extent.maxY()) / 2;
    }
}
