package org.plazaatlas.store.json;

import org.plazaatlas.language.Language;
import org.plazaatlas.language.Text;

/**
 * Something wrong in an atlas folder or in a keeper's tables.
 *
 * @param file name of the file, within its folder
 * @param record id of the record, or {@code #12} for the twelfth record of a file without ids;
 *     empty for the file as a whole
 * @param message what is wrong and what was expected
 */
public record Problem(String file, String record, Text message) {

    /** The problem as one line: {@code file: record: what is wrong and what was expected}. */
    public String in(Language language) {
        String where = record.isEmpty() ? file : file + ": " + record;
        return where + ": " + message.in(language);
    }

    @Override
    public String toString() {
        return in(Language.EN);
    }
}
