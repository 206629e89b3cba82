package org.plazaatlas.cli.command;

import org.plazaatlas.cli.option.AtlasFolder;
import org.plazaatlas.cli.option.OwnOptions;
import org.plazaatlas.cli.request.OptionReader;
import org.plazaatlas.cli.terminal.DossierPrintout;
import org.plazaatlas.dossier.Dossier;
import org.plazaatlas.dossier.subject.Dossiers;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Subject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.concurrent.Callable;

/** {@code plaza show}: prints the dossier of a subject on a date. */
@Command(name = "show", mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {

    @ParentCommand private PlazaCommand plaza;

    @Spec private CommandSpec spec;

    @Mixin private AtlasFolder folder;
    @Mixin private OwnOptions own;

    @Parameters(arity = "1", paramLabel = "ID", descriptionKey = "parameter.subject")
    private String id;

    @Option(names = "--date", paramLabel = "DATE", descriptionKey = "option.date")
    private String date;

    @Override
    public Integer call() {
        OptionReader reader = plaza.optionReader();
        if (date != null) {
            reader.date(date);
        }
        Atlas atlas = own.atlas(folder, reader);
        LocalDate day = date == null ? atlas.openingDate() : reader.dateWithin(atlas, date);
        Subject subject = reader.subject(atlas, id);
        Dossier dossier =
                new Dossiers(own.history(atlas, folder))
                        .of(subject, day, reader.language())
                        .orElseThrow(() -> reader.unknownSubject(atlas, id));
        PrintWriter out = spec.commandLine().getOut();
        out.print(new DossierPrintout(atlas, reader).write(dossier, day));
        out.flush();
        return 0;
    }
}
