package org.plazaatlas.layer.feature;

import org.plazaatlas.language.Text;

import java.util.List;

/**
 * Something odd about a file, a layer or records of it, and what was done about it.
 *
 * @param layer its name; empty for the file as a whole
 * @param count how many records have it; 1 if it is not one of records
 * @param records the first of them
 * @param message what is odd, and where
 * @param mend what was done about it, or what can be done; empty if nothing
 */
public record LayerProblem(
        ProblemKind kind, String layer, long count, List<String> records, Text message, Text mend) {

    public LayerProblem {
        records = List.copyOf(records);
    }
}
