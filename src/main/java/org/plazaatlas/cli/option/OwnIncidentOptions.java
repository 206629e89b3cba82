package org.plazaatlas.cli.option;

import org.plazaatlas.cli.request.CommandException;
import org.plazaatlas.cli.request.OptionReader;
import org.plazaatlas.incident.own.OwnIncidents;
import org.plazaatlas.incident.table.IncidentTable;
import org.plazaatlas.incident.table.IncidentTableBuilder;
import org.plazaatlas.model.Atlas;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** The options for a table of incidents of the user's own, instead of those of the atlas. */
public final class OwnIncidentOptions {

    @Option(names = "--incidents", paramLabel = "FILE", descriptionKey = "option.incidents.own")
    private Path file;

    @Mixin private OwnTableOptions table;

    /**
     * Checks the options by themselves, before an atlas is read.
     *
     * @throws CommandException if there is no table for the others, or no place for the unusable
     *     rows
     */
    public void check(OptionReader reader) {
        table.check(Optional.ofNullable(file), reader);
    }

    /**
     * The incidents of the table, if one is asked for; its unusable rows are saved where the user
     * wants them.
     *
     * @param remarks is told how many rows are used, and why others are not
     * @throws CommandException if the table cannot be used, or its unusable rows cannot be saved
     */
    public Optional<OwnIncidents> read(Atlas atlas, OptionReader reader, Consumer<String> remarks) {
        return Optional.ofNullable(file).map(own -> table.read(own, atlas, reader, remarks));
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
