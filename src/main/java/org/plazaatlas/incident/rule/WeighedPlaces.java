package org.plazaatlas.incident.rule;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Municipality;
import org.plazaatlas.territory.mosaic.Face;
import org.plazaatlas.territory.mosaic.Mosaic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Places on land, each with the land or the people that it stands for.
 *
 * @param xs map metres
 * @param ys map metres
 * @param faces the face of the mosaic in which each lies
 */
record WeighedPlaces(double[] xs, double[] ys, int[] faces, double[] weights) {

    /** The census that people are counted by. */
    private static final int CENSUS = 2020;

    int size() {
        return xs.length;
    }

    /**
     * Places on a square grid, which all stand for the same land.
     *
     * @param step side of the squares, in map metres
     */
    static WeighedPlaces land(Mosaic mosaic, double step) {
        Envelope all = new Envelope();
        mosaic.faces().forEach(f -> all.expandToInclude(f.polygon().getEnvelopeInternal()));
        Collected land = new Collected();
        for (double y = all.getMinY() + step / 2; y < all.getMaxY(); y += step) {
            for (double x = all.getMinX() + step / 2; x < all.getMaxX(); x += step) {
                land.add(new Coordinate(x, y), 1, mosaic);
            }
        }
        return land.done();
    }

    /**
     * The municipalities by their inhabitants; where an atlas has none, the land of each state by
     * the inhabitants of the state.
     */
    static WeighedPlaces people(Atlas atlas, Mosaic mosaic, WeighedPlaces land) {
        List<Municipality> municipalities = atlas.gazetteer().all();
        if (municipalities.isEmpty()) {
            return ofStates(atlas, mosaic, land);
        }
        Collected people = new Collected();
        for (Municipality each : municipalities) {
            people.add(atlas.projection().toMap(each.location()), each.inhabitants(), mosaic);
        }
        return people.done();
    }

    private static WeighedPlaces ofStates(Atlas atlas, Mosaic mosaic, WeighedPlaces land) {
        List<Face> faces = mosaic.faces();
        Map<String, Integer> places = new HashMap<>();
        for (int face : land.faces) {
            places.merge(faces.get(face).stateCode(), 1, Integer::sum);
        }
        double[] weights = new double[land.size()];
        for (int i = 0; i < weights.length; i++) {
            String state = faces.get(land.faces[i]).stateCode();
            weights[i] = atlas.population(state, CENSUS).orElse(0) / places.get(state);
        }
        return new WeighedPlaces(land.xs, land.ys, land.faces, weights);
    }

    /** Places that grow in number; those at sea are left out. */
    static final class Collected {

        private record Place(Coordinate at, int face, double weight) {}

        private final List<Place> places = new ArrayList<>();

        void add(Coordinate at, double weight, Mosaic mosaic) {
            OptionalInt face = mosaic.faceAt(at.x, at.y);
            face.ifPresent(f -> places.add(new Place(at, f, weight)));
        }

        WeighedPlaces done() {
            return new WeighedPlaces(
                    places.stream().mapToDouble(place -> place.at().x).toArray(),
                    places.stream().mapToDouble(place -> place.at().y).toArray(),
                    places.stream().mapToInt(Place::face).toArray(),
                    places.stream().mapToDouble(Place::weight).toArray());
        }
    }
}
