package org.plazaatlas.dossier;

import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.City;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.Edge;
import org.plazaatlas.territory.Mosaic;
import org.plazaatlas.territory.PressureGauge;

import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The ground that the pressure of a place is measured on. Safe for use by several threads.
 *
 * @param faces indexes of the faces of a state, or of those that reach within {@value
 *     PressureGauge#CITY_RADIUS_KM} km of a city; not to be changed
 * @param perimeterKm length of the state's border and coast, or of the circle round the city
 */
record Ground(BitSet faces, double perimeterKm) {

    /** Finds the ground of each place once. */
    static final class Survey {

        private final Atlas atlas;
        private final Mosaic mosaic;
        private final Map<Subject, Ground> grounds = new ConcurrentHashMap<>();

        Survey(Atlas atlas, Mosaic mosaic) {
            this.atlas = atlas;
            this.mosaic = mosaic;
        }

        /** The ground of a state or city; none of any other subject. */
        Ground of(Subject place) {
            return grounds.computeIfAbsent(place, this::find);
        }

        private Ground find(Subject place) {
            return atlas.city(place.kind() == Subject.Kind.CITY ? place.id() : "")
                    .map(this::around)
                    .orElseGet(() -> ofState(place.id()));
        }

        private Ground ofState(String code) {
            BitSet faces = mosaic.facesOfState(code);
            return new Ground(faces, mosaic.rim(faces).stream().mapToDouble(Edge::lengthKm).sum());
        }

        private Ground around(City city) {
            Point centre =
                    new GeometryFactory().createPoint(atlas.projection().toMap(city.location()));
            double radiusMetres = 1000 * PressureGauge.CITY_RADIUS_KM;
            BitSet faces = new BitSet();
            mosaic.faces().stream()
                    .filter(face -> face.polygon().isWithinDistance(centre, radiusMetres))
                    .forEach(face -> faces.set(face.index()));
            return new Ground(faces, 2 * Math.PI * PressureGauge.CITY_RADIUS_KM);
        }
    }
}
