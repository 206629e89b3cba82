package org.plazaatlas.cli.command;

import org.plazaatlas.briefing.plan.CountEngine;
import org.plazaatlas.briefing.plan.CountPlan;
import org.plazaatlas.cli.option.AtlasFolder;
import org.plazaatlas.cli.option.EvidenceOptions;
import org.plazaatlas.cli.option.OwnOptions;
import org.plazaatlas.cli.request.IncidentOptionReader;
import org.plazaatlas.cli.request.OptionReader;
import org.plazaatlas.dossier.subject.Dossiers;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Account;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** {@code plaza incidents plan}: writes what another engine needs to count events on the map. */
@Command(name = "plan", mixinStandardHelpOptions = true)
final class IncidentsPlanCommand implements Callable<Integer> {

    private static final String ENGINE = "--engine";

    @ParentCommand private IncidentsCommand incidents;

    @Mixin private AtlasFolder folder;

    @Mixin private OwnOptions own;

    @Mixin private EvidenceOptions evidence;

    @Option(
            names = ENGINE,
            required = true,
            paramLabel = "sedona|duckdb",
            descriptionKey = "option.plan.engine")
    private String engine;

    @Option(
            names = "--km",
            defaultValue = "25",
            paramLabel = "KM",
            descriptionKey = "option.incidents.boundaryKm")
    private double km;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FOLDER",
            descriptionKey = "option.plan.out")
    private Path out;

    @Override
    public Integer call() {
        OptionReader reader = incidents.optionReader();
        IncidentOptionReader asked = new IncidentOptionReader(reader);
        CountEngine counting = asked.oneOf(CountEngine.class, ENGINE, engine);
        double metres = asked.km(km) * 1_000;
        evidence.check(reader);
        reader.requireFolder(out);
        Atlas atlas = own.atlas(folder, reader);
        Account account = evidence.changed(Account.DEFAULT, atlas, reader);
        History history = account.in(own.history(atlas, folder));
        try {
            new CountPlan(history, new Dossiers(history), reader.language())
                    .write(counting, metres, out);
        } catch (IOException e) {
            throw reader.unwritable(out, e);
        }
        return 0;
    }
}
