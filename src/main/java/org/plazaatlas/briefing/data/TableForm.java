package org.plazaatlas.briefing.data;

import org.plazaatlas.language.Words;
import org.plazaatlas.model.Subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Defines the columns of a table and how to fill them from an item. The words {@code table.<id>}
 * and {@code column.<key>} are the headings.
 *
 * @param <T> what a row is about
 */
public final class TableForm<T> {

    private record Field<T>(String key, DataColumn.Kind kind, Function<T, ?> value) {}

    private final String id;
    private final Function<T, Subject> subject;
    private final List<Field<T>> fields = new ArrayList<>();

    public TableForm(String id, Function<T, Subject> subject) {
        this.id = id;
        this.subject = subject;
    }

    /** Adds a column; its values have the type of the kind, or are an {@link Optional} of it. */
    public TableForm<T> with(String key, DataColumn.Kind kind, Function<T, ?> value) {
        fields.add(new Field<>(key, kind, value));
        return this;
    }

    /** A table with a row for each of some things. */
    public DataTable fill(List<T> things, Words words) {
        return new DataTable(
                id,
                words.get("table." + id),
                fields.stream()
                        .map(f -> new DataColumn(f.key(), words.get("column." + f.key()), f.kind()))
                        .toList(),
                things.stream().map(this::row).toList());
    }

    private DataRow row(T thing) {
        List<Object> values = new ArrayList<>();
        for (Field<T> field : fields) {
            Object value = field.value().apply(thing);
            values.add(
                    value instanceof Optional<?> maybe && maybe.isPresent() ? maybe.get() : value);
        }
        return new DataRow(Optional.of(subject.apply(thing)), values);
    }
}
