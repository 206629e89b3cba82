package org.plazaatlas.briefing.data;

import org.plazaatlas.model.Subject;

import java.util.List;
import java.util.Optional;

/**
 * A row of a table.
 *
 * @param subject what the row is about, if it can be selected
 * @param values one for each column, of its kind, or {@link Optional#empty()} if it is missing
 */
public record DataRow(Optional<Subject> subject, List<Object> values) {

    public DataRow {
        values = List.copyOf(values);
    }
}
