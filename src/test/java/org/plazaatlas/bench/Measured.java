package org.plazaatlas.bench;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The report of a run in its own virtual machine: lines of a name, an equals sign and a value. */
record Measured(Map<String, Double> values) {

    static void print(String name, double value) {
        System.out.printf(Locale.ROOT, "%s=%.6f%n", name, value);
    }

    static Measured parse(Iterable<String> lines) {
        Map<String, Double> values = new HashMap<>();
        for (String line : lines) {
            int equals = line.indexOf('=');
            values.put(line.substring(0, equals), Double.valueOf(line.substring(equals + 1)));
        }
        return new Measured(values);
    }

    double get(String name) {
        return values.get(name);
    }
}
