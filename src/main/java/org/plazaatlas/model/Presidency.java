package org.plazaatlas.model;

import java.util.List;

/** A president's term; starts and ends may be known to the year or month only. */
public record Presidency(
        String name, PartialDate from, PartialDate to, String party, List<String> sourceIds) {

    public Presidency {
        sourceIds = List.copyOf(sourceIds);
    }
}
