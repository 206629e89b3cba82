package org.plazaatlas.cli.command;

import org.plazaatlas.cli.option.AtlasFolder;
import org.plazaatlas.cli.request.CommandException;
import org.plazaatlas.cli.request.OptionReader;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

import java.util.concurrent.Callable;

/**
 * {@code plaza incidents}: counts events with deaths, lists those near a place, finds where they
 * lie close together, and plans counts for other engines.
 */
@Command(
        name = "incidents",
        mixinStandardHelpOptions = true,
        subcommands = {
            IncidentsCountCommand.class,
            IncidentsNearCommand.class,
            IncidentsHotSpotsCommand.class,
            IncidentsPlanCommand.class
        })
final class IncidentsCommand implements Callable<Integer> {

    @ParentCommand private PlazaCommand plaza;

    /** Taken over by the commands below, for those who write it before them. */
    @SuppressWarnings("UnusedVariable") // the options of this command pass it on
    @Mixin
    private AtlasFolder folder;

    /** Reads options and answers in the language of the user. */
    OptionReader optionReader() {
        return plaza.optionReader();
    }

    @Override
    public Integer call() {
        throw CommandException.ofUsage(optionReader().say("incidents.which"));
    }
}
