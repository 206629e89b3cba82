package org.plazaatlas.store.maker;

import org.plazaatlas.language.Text;
import org.plazaatlas.store.json.ProblemText;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A column of a keeper's table, and the fields of the record that its cells hold.
 *
 * @param name its name in the header
 * @param keys keys of the fields; none for a column that is read in another way or not at all
 * @param separator stands between the parts of a cell that holds several fields
 * @param expected describes its cells, if the types of the fields do not
 */
record TableColumn(
        String name, List<String> keys, String separator, Optional<Supplier<Text>> expected) {

    /**
     * Parses {@code name} for a field of the same name, {@code name=field}, {@code name=} for no
     * field, and {@code name=field:other} or {@code name=field/other} for two fields with that
     * separator.
     */
    static TableColumn parse(String text) {
        String[] nameAndKeys = text.split("=", 2);
        String keys = nameAndKeys.length == 1 ? text : nameAndKeys[1];
        String separator = keys.contains("/") ? "/" : ":";
        return new TableColumn(
                nameAndKeys[0],
                keys.isEmpty() ? List.of() : List.of(keys.split(separator)),
                separator,
                Optional.empty());
    }

    TableColumn expecting(String key) {
        return new TableColumn(name, keys, separator, Optional.of(() -> ProblemText.of(key)));
    }

    /** The part of a cell that holds a field; empty if it has none. */
    String part(String cell, String key) {
        String[] parts =
                keys.size() == 1 ? new String[] {cell} : cell.split(separator, keys.size());
        int index = keys.indexOf(key);
        return index < parts.length ? parts[index] : "";
    }
}
