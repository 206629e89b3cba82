package org.plazaatlas.cli.option;

import org.plazaatlas.cli.request.CommandException;
import org.plazaatlas.cli.request.IncidentOptionReader;
import org.plazaatlas.cli.request.OptionReader;
import org.plazaatlas.incident.window.IncidentFilter;
import org.plazaatlas.model.Atlas;

import picocli.CommandLine.Option;

import java.util.List;

/** The options that say which incidents count. */
public final class IncidentFilterOptions {

    @Option(
            names = "--kinds",
            split = ",",
            paramLabel = "KIND",
            descriptionKey = "option.incidents.kinds")
    private List<String> kinds = List.of();

    @Option(
            names = "--sides",
            split = ",",
            paramLabel = "ID",
            descriptionKey = "option.incidents.sides")
    private List<String> sides = List.of();

    /**
     * Checks the options by themselves, before an atlas is read.
     *
     * @throws CommandException if a kind is unknown
     */
    public void check(OptionReader reader) {
        new IncidentOptionReader(reader).kinds(kinds);
    }

    /**
     * The filter that they change.
     *
     * @throws CommandException if a kind or an organization is unknown
     */
    public IncidentFilter changed(IncidentFilter start, Atlas atlas, OptionReader reader) {
        IncidentFilter asked = new IncidentOptionReader(reader).filter(kinds, sides, atlas);
        IncidentFilter ofKinds = kinds.isEmpty() ? start : start.withKinds(asked.kinds());
        return sides.isEmpty() ? ofKinds : ofKinds.withOrganizations(asked.organizationIds());
    }
}
