package org.plazaatlas.cli.command;

import org.plazaatlas.briefing.data.DataTable;
import org.plazaatlas.briefing.data.JsonTables;
import org.plazaatlas.briefing.data.Provenance;
import org.plazaatlas.cli.option.DataOptions;
import org.plazaatlas.cli.request.CommandException;
import org.plazaatlas.cli.request.DataFormatOption;
import org.plazaatlas.cli.request.OptionReader;
import org.plazaatlas.language.Language;

import java.util.List;
import java.util.function.Consumer;

/**
 * Where the results of a test go.
 *
 * @param remarks takes lines for the error stream
 */
record BacktestOutput(
        DataOptions options, DataFormatOption form, OptionReader reader, Consumer<String> remarks) {

    Language language() {
        return reader.language();
    }

    /**
     * Writes tables as JSON, the first of them as CSV or Excel file, or the text in their place.
     *
     * @throws CommandException if the output cannot be written
     */
    void write(Provenance stamp, List<DataTable> tables, String text) {
        switch (form) {
            case JSON ->
                    options.writeText(writer -> JsonTables.write(stamp, tables, writer), reader);
            case CSV, XLSX -> options.write(stamp.on(tables.getFirst()), form, reader);
            default -> options.writeText(writer -> writer.write(text), reader);
        }
    }
}
