package org.plazaatlas.territory.time;

import org.plazaatlas.territory.change.Difference;
import org.plazaatlas.territory.mosaic.Face;
import org.plazaatlas.territory.mosaic.FaceSet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * How much area changed hands on a day: the faces whose dominant organizations differ from the day
 * before, or that became contested or calm. Each face counts once. What differs only because
 * evidence has grown older has not changed hands.
 */
public final class Turnover {

    private record Day(LocalDate date, double squareKm) {}

    private final History history;

    public Turnover(History history) {
        this.history = history;
    }

    /** The area, in km², that changed hands on a day; zero on most days. */
    public double squareKm(LocalDate day) {
        FaceSet changed =
                Difference.between(history.at(day.minusDays(1)), history.unfadedAt(day)).changed();
        List<Face> faces = history.mosaic().faces();
        return changed.stream().mapToDouble(face -> faces.get(face).areaSquareKm()).sum();
    }

    /**
     * The days on which the most area changed hands, ascending; among equal days the earlier ones.
     *
     * @param first the first day to look at
     * @param last the last day to look at
     */
    List<LocalDate> largest(LocalDate first, LocalDate last, int count) {
        return history.newsDates().subSet(first, true, last, true).stream()
                .map(day -> new Day(day, squareKm(day)))
                .filter(day -> day.squareKm() > 0)
                .sorted(Comparator.comparingDouble(Day::squareKm).reversed())
                .limit(count)
                .map(Day::date)
                .sorted()
                .toList();
    }
}
