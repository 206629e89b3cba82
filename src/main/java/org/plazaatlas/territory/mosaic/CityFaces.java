package org.plazaatlas.territory.mosaic;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.City;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/** In which faces of the mosaic the cities of an atlas lie. */
public final class CityFaces {

    /** Generalised outlines leave some ports slightly off the coast. */
    private static final double COAST_TOLERANCE_METRES = 10_000;

    private final Mosaic mosaic;
    private final Map<String, OptionalInt> faces = new HashMap<>();

    /**
     * @throws IllegalArgumentException if the projection cannot show a city
     */
    public CityFaces(Atlas atlas, Mosaic mosaic) {
        this.mosaic = mosaic;
        for (City city : atlas.contents().cities()) {
            Coordinate place = atlas.projection().toMap(city.location());
            faces.put(city.id(), faceUnder(place, city.stateCode()));
        }
    }

    private OptionalInt faceUnder(Coordinate place, String stateCode) {
        OptionalInt under = mosaic.faceAt(place.x, place.y);
        return under.isPresent() ? under : nearestFace(place, stateCode);
    }

    private OptionalInt nearestFace(Coordinate place, String stateCode) {
        Point point = new GeometryFactory().createPoint(place);
        return mosaic.facesOfState(stateCode).stream()
                .mapToObj(face -> mosaic.faces().get(face))
                .filter(face -> face.polygon().isWithinDistance(point, COAST_TOLERANCE_METRES))
                .min(Comparator.comparingDouble(face -> face.polygon().distance(point)))
                .map(face -> OptionalInt.of(face.index()))
                .orElse(OptionalInt.empty());
    }

    /**
     * Index of the face that a city lies in, or of the nearest one of its state within {@value
     * #COAST_TOLERANCE_METRES} m; empty for a city farther out at sea, or not of this atlas.
     */
    public OptionalInt faceOf(City city) {
        return faces.getOrDefault(city.id(), OptionalInt.empty());
    }
}
