package org.plazaatlas.cli.option;

import org.plazaatlas.cli.request.CommandException;
import org.plazaatlas.cli.request.OptionReader;
import org.plazaatlas.cli.request.OwnIncidentOptionReader;
import org.plazaatlas.incident.own.OwnIncidents;
import org.plazaatlas.incident.table.IncidentTable;
import org.plazaatlas.incident.table.IncidentTableBuilder;
import org.plazaatlas.model.Atlas;

import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The options for a table of incidents of the user's own, instead of those of the atlas. */
public final class OwnIncidentOptions {

    @Option(names = "--incidents", paramLabel = "FILE", descriptionKey = "option.incidents.own")
    private Path file;

    @Option(
            names = "--columns",
            split = ",",
            paramLabel = "WHAT=COLUMN",
            descriptionKey = "option.incidents.columns")
    private List<String> columns = List.of();

    @Option(
            names = "--only-kinds",
            split = ",",
            paramLabel = "KIND",
            descriptionKey = "option.incidents.onlyKinds")
    private List<String> onlyKinds = List.of();

    @Option(names = "--unusable", paramLabel = "FILE", descriptionKey = "option.incidents.unusable")
    private Path unusable;

    /**
     * Checks the options by themselves, before an atlas is read.
     *
     * @throws CommandException if there is no table for the others, or no place for the unusable
     *     rows
     */
    public void check(OptionReader reader) {
        boolean others = !columns.isEmpty() || !onlyKinds.isEmpty() || unusable != null;
        if (file == null && others) {
            throw CommandException.ofUsage(reader.say("incidents.own.noFile"));
        }
        if (unusable != null) {
            reader.requireWritable(unusable);
        }
    }

    /**
     * The incidents of the table, if one is asked for; its unusable rows are saved where the user
     * wants them.
     *
     * @param remarks is told how many rows are used, and why others are not
     * @throws CommandException if the table cannot be used, or its unusable rows cannot be saved
     */
    public Optional<OwnIncidents> read(Atlas atlas, OptionReader reader, Consumer<String> remarks) {
        if (file == null) {
            return Optional.empty();
        }
        OwnIncidentOptionReader own = new OwnIncidentOptionReader(reader, remarks);
        OwnIncidents incidents = own.read(file, columns, onlyKinds, atlas);
        if (unusable != null) {
            own.saveFaulty(incidents, unusable);
        }
        return Optional.of(incidents);
    }

    /**
     * The incidents of the table or, if none is asked for, those of the atlas.
     *
     * @param remarks is told how many rows are used, and why others are not
     * @throws CommandException if the table cannot be used, or its unusable rows cannot be saved
     */
    public IncidentTable table(Atlas atlas, OptionReader reader, Consumer<String> remarks) {
        return read(atlas, reader, remarks)
                .map(OwnIncidents::table)
                .orElseGet(() -> IncidentTableBuilder.of(atlas));
    }
}
