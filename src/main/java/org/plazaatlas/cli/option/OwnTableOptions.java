package org.plazaatlas.cli.option;

import org.plazaatlas.cli.request.CommandException;
import org.plazaatlas.cli.request.OptionReader;
import org.plazaatlas.cli.request.OwnIncidentOptionReader;
import org.plazaatlas.incident.own.OwnIncidents;
import org.plazaatlas.model.Atlas;

import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** How a table of incidents of the user's own is read. */
public final class OwnTableOptions {

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
     * @param file the table, if there is one
     * @throws CommandException if there is no table for them, or no place for the unusable rows
     */
    public void check(Optional<Path> file, OptionReader reader) {
        boolean any = !columns.isEmpty() || !onlyKinds.isEmpty() || unusable != null;
        if (file.isEmpty() && any) {
            throw CommandException.ofUsage(reader.say("incidents.own.noFile"));
        }
        if (unusable != null) {
            reader.requireWritable(unusable);
        }
    }

    /**
     * The incidents of a table; its unusable rows are saved where the user wants them.
     *
     * @param remarks is told how many rows are used, and why others are not
     * @throws CommandException if the table cannot be used, or its unusable rows cannot be saved
     */
    public OwnIncidents read(
            Path file, Atlas atlas, OptionReader reader, Consumer<String> remarks) {
        OwnIncidentOptionReader own = new OwnIncidentOptionReader(reader, remarks);
        OwnIncidents incidents = own.read(file, columns, onlyKinds, atlas);
        if (unusable != null) {
            own.saveFaulty(incidents, unusable);
        }
        return incidents;
    }
}
