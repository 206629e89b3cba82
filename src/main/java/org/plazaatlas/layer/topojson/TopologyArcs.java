package org.plazaatlas.layer.topojson;

import com.google.gson.stream.JsonReader;

import org.locationtech.jts.geom.Coordinate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The arcs of a topology and the transform that its numbers are in. */
final class TopologyArcs {

    private final List<double[]> arcs = new ArrayList<>();
    private double[] scale = {1, 1};
    private double[] translate = {0, 0};
    private boolean quantized;

    void readTransform(JsonReader reader) throws IOException {
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.nextName()) {
                case "scale" -> scale = numbers(reader);
                case "translate" -> translate = numbers(reader);
                default -> reader.skipValue();
            }
        }
        reader.endObject();
        quantized = true;
    }

    private static double[] numbers(JsonReader reader) throws IOException {
        double[] numbers = {0, 0};
        reader.beginArray();
        for (int i = 0; reader.hasNext(); i++) {
            double number = reader.nextDouble();
            if (i < numbers.length) {
                numbers[i] = number;
            }
        }
        reader.endArray();
        return numbers;
    }

    void read(JsonReader reader) throws IOException {
        reader.beginArray();
        while (reader.hasNext()) {
            arcs.add(arc(reader));
        }
        reader.endArray();
    }

    private static double[] arc(JsonReader reader) throws IOException {
        double[] arc = new double[16];
        int count = 0;
        reader.beginArray();
        while (reader.hasNext()) {
            double[] position = numbers(reader);
            if (count + 2 > arc.length) {
                arc = Arrays.copyOf(arc, 2 * arc.length);
            }
            arc[count++] = position[0];
            arc[count++] = position[1];
        }
        reader.endArray();
        return Arrays.copyOf(arc, count);
    }

    int count() {
        return arcs.size();
    }

    /** A position that stands alone, which is not told as a difference. */
    Coordinate position(double x, double y) {
        return new Coordinate(x * scale[0] + translate[0], y * scale[1] + translate[1]);
    }

    /**
     * Adds the positions of an arc to a line, without the first if the line has it already.
     *
     * @param index of the arc; {@code ~index} for the arc from its end
     * @throws IndexOutOfBoundsException if there is no such arc
     */
    void append(int index, List<Coordinate> line) {
        List<Coordinate> positions = positions(arcs.get(index < 0 ? ~index : index));
        if (index < 0) {
            Collections.reverse(positions);
        }
        boolean joined = !line.isEmpty() && !positions.isEmpty();
        line.addAll(joined ? positions.subList(1, positions.size()) : positions);
    }

    private List<Coordinate> positions(double[] arc) {
        List<Coordinate> positions = new ArrayList<>(arc.length / 2);
        double x = 0;
        double y = 0;
        for (int i = 0; i < arc.length; i += 2) {
            x = quantized ? x + arc[i] : arc[i];
            y = quantized ? y + arc[i + 1] : arc[i + 1];
            positions.add(position(x, y));
        }
        return positions;
    }
}
