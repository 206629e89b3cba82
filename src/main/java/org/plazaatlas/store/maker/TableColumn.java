package org.plazaatlas.store.maker;

import org.plazaatlas.language.Text;
import org.plazaatlas.store.json.ProblemText;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A column of a keeper's table, and the fields of the record that its cells hold.
 *
 * @param name as the header has it
 * @param keys of the fields; none for a column that is read otherwise or not at all
 * @param separator stands between the parts of a cell that holds several fields
 * @param expected what its cells look like, if the shapes of the fields do not say it
 */
record TableColumn(
        String name, List<String> keys, String separator, Optional<Supplier<Text>> expected) {

    /**
     * Reads {@code name} for a field of the same name, {@code name=field}, {@code name=} for none,
     * and {@code name=field:other} or {@code name=field/other} for two with that between them.
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

    /** What a cell says of a field; empty where it says nothing. */
    String part(String cell, String key) {
        String[] parts =
                keys.size() == 1 ? new String[] {cell} : cell.split(separator, keys.size());
        int index = keys.indexOf(key);
        return index < parts.length ? parts[index] : "";
    }
}
