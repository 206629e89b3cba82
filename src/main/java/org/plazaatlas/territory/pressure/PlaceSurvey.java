package org.plazaatlas.territory.pressure;

import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.mosaic.EllipsoidalMeasure;
import org.plazaatlas.territory.mosaic.Mosaic;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Cuts the states of an atlas and the surroundings of its cities out of the mosaic, each once.
 * Places depend on the mosaic alone, so all histories on that mosaic share one survey. Safe for use
 * by several threads.
 */
final class PlaceSurvey {

    private final Atlas atlas;
    private final Mosaic mosaic;
    private final EllipsoidalMeasure ellipsoid;
    private final Map<Subject, MeasuredPlace> places = new ConcurrentHashMap<>();

    PlaceSurvey(Atlas atlas, Mosaic mosaic) {
        this.atlas = atlas;
        this.mosaic = mosaic;
        ellipsoid = new EllipsoidalMeasure(atlas.projection());
    }

    /**
     * A state, or the land round a city; empty if the atlas lacks it, and for any other subject.
     */
    Optional<MeasuredPlace> of(Subject subject) {
        return switch (subject.kind()) {
            case STATE ->
                    atlas.state(subject.id())
                            .map(
                                    s ->
                                            known(
                                                    subject,
                                                    () -> MeasuredPlace.ofState(s.code(), mosaic)));
            case CITY ->
                    atlas.city(subject.id())
                            .map(
                                    c ->
                                            known(
                                                    subject,
                                                    () ->
                                                            MeasuredPlace.around(
                                                                    c, mosaic, ellipsoid)));
            default -> Optional.empty();
        };
    }

    private MeasuredPlace known(Subject subject, Supplier<MeasuredPlace> cut) {
        return places.computeIfAbsent(subject, _ -> cut.get());
    }
}
