package org.plazaatlas.incident.table;

import java.util.List;

/**
 * What the numbers in the columns of a table stand for: each is a place in one of these lists.
 *
 * @param states two-digit INEGI codes
 * @param municipalities five-digit INEGI codes
 * @param sides all different pairs of sides
 * @param sources ids
 */
record IncidentLists(
        List<IncidentKind> kinds,
        List<String> states,
        List<String> municipalities,
        List<IncidentSides> sides,
        List<String> sources) {

    IncidentLists {
        kinds = List.copyOf(kinds);
        states = List.copyOf(states);
        municipalities = List.copyOf(municipalities);
        sides = List.copyOf(sides);
        sources = List.copyOf(sources);
    }
}
