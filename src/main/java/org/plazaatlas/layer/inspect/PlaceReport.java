package org.plazaatlas.layer.inspect;

import java.util.List;

/**
 * How the rows of a layer were found on the map.
 *
 * @param by the way, such as {@code municipality-code}
 * @param fields the fields that were read
 * @param rows rows that tell of a place
 * @param noPlace rows that say that their place is not known
 * @param sums rows that sum up others
 * @param places how many different places were found
 * @param unmatchedPlaces how many different places were not
 * @param examples the first of those, with how many rows each has
 */
public record PlaceReport(
        String by,
        List<String> fields,
        long rows,
        long matched,
        long unmatched,
        long noPlace,
        long sums,
        int places,
        int unmatchedPlaces,
        List<FieldProfile.ValueCount> examples) {

    public PlaceReport {
        fields = List.copyOf(fields);
        examples = List.copyOf(examples);
    }
}
