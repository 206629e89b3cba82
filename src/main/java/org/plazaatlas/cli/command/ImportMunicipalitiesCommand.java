package org.plazaatlas.cli.command;

import org.plazaatlas.cli.request.CommandException;
import org.plazaatlas.cli.request.OptionReader;
import org.plazaatlas.cli.terminal.ProblemLines;
import org.plazaatlas.layer.feature.ReadingMonitor;
import org.plazaatlas.layer.municipality.MunicipalityImport;
import org.plazaatlas.layer.municipality.MunicipalityImporter;
import org.plazaatlas.store.json.AtlasException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** {@code plaza import-municipalities}: takes outlines of municipalities into an atlas folder. */
@Command(name = "import-municipalities", mixinStandardHelpOptions = true)
final class ImportMunicipalitiesCommand implements Callable<Integer> {

    @ParentCommand private PlazaCommand plaza;

    @Spec private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "parameter.municipalities")
    private Path file;

    @Parameters(index = "1", paramLabel = "ATLAS", descriptionKey = "parameter.written")
    private Path atlas;

    @Option(names = "--layer", paramLabel = "NAME", descriptionKey = "option.layer")
    private String layer;

    @Override
    public Integer call() {
        OptionReader reader = plaza.optionReader();
        try {
            tell(
                    MunicipalityImporter.importMunicipalities(
                            file, Optional.ofNullable(layer), atlas, ReadingMonitor.NONE),
                    reader);
            return 0;
        } catch (AtlasException e) {
            ProblemLines.say(e.problems(), spec.commandLine(), reader);
            return CommandException.INPUT;
        }
    }

    private void tell(MunicipalityImport made, OptionReader reader) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(
                reader.say(
                        "import.municipalities", made.outlines(), made.layer(), atlas.toString()));
        if (made.repaired() > 0) {
            out.println(reader.say("import.municipalities.repaired", made.repaired()));
        }
        list("import.municipalities.unknown", made.unknown(), reader);
        list(
                "import.municipalities.lacking",
                made.lacking().stream().map(m -> m.code() + " " + m.name()).toList(),
                reader);
    }

    private void list(String key, List<String> places, OptionReader reader) {
        if (!places.isEmpty()) {
            spec.commandLine()
                    .getOut()
                    .println(reader.say(key, places.size(), String.join(", ", places)));
        }
    }
}
