package org.plazaatlas.layer.kml;

import org.locationtech.jts.geom.Coordinate;

import java.util.ArrayList;
import java.util.List;

/** The tuples of KML: longitude, latitude and perhaps height, separated by commas. */
final class KmlCoordinates {

    private KmlCoordinates() {}

    /**
     * The positions of a text.
     *
     * @throws IllegalArgumentException naming what is no position
     */
    static List<Coordinate> read(String text) {
        List<Coordinate> positions = new ArrayList<>();
        String tuples = text.strip().replaceAll("\\s*,\\s*", ",");
        if (!tuples.isEmpty()) {
            for (String tuple : tuples.split("\\s+")) {
                positions.add(position(tuple, tuple.split(",")));
            }
        }
        return positions;
    }

    /** The position of a point of a track, whose numbers are separated by blanks. */
    static Coordinate ofTrack(String text) {
        return position(text, text.strip().split("\\s+"));
    }

    private static Coordinate position(String text, String... numbers) {
        try {
            double longitude = Double.parseDouble(numbers[0]);
            double latitude = Double.parseDouble(numbers[1]);
            double height = numbers.length > 2 ? Double.parseDouble(numbers[2]) : Double.NaN;
            if (Double.isFinite(longitude) && Double.isFinite(latitude)) {
                return new Coordinate(longitude, latitude, height);
            }
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            // told below, as a number that is not finite is
        }
        throw new IllegalArgumentException(text.length() > 60 ? text.substring(0, 60) : text);
    }
}
