package org.plazaatlas.incident.own;

import java.util.List;

/**
 * What a table of incidents looks like before it is read.
 *
 * @param names of its columns
 * @param sample its first rows, as wide as the names
 * @param hasShapes whether its rows are points anyway
 */
public record IncidentFileHead(List<String> names, List<List<String>> sample, boolean hasShapes) {

    public IncidentFileHead {
        names = List.copyOf(names);
        sample = List.copyOf(sample);
    }
}
