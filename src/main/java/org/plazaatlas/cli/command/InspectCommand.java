package org.plazaatlas.cli.command;

import org.plazaatlas.cli.option.AtlasFolder;
import org.plazaatlas.cli.request.CommandException;
import org.plazaatlas.cli.request.OptionReader;
import org.plazaatlas.cli.terminal.CommandMessages;
import org.plazaatlas.layer.feature.ReadingMonitor;
import org.plazaatlas.layer.inspect.FileInspector;
import org.plazaatlas.layer.inspect.FileReport;
import org.plazaatlas.layer.inspect.RecordFilter;
import org.plazaatlas.layer.inspect.ReportJson;
import org.plazaatlas.layer.inspect.ReportText;
import org.plazaatlas.store.table.LargeTables;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * {@code plaza inspect}: tells what a file of an analyst holds: layers, coordinate system, bounds,
 * fields, encoding, and every problem with its mend.
 */
@Command(name = "inspect", mixinStandardHelpOptions = true)
final class InspectCommand implements Callable<Integer> {

    @ParentCommand private PlazaCommand plaza;

    @Spec private CommandSpec spec;

    @Mixin private AtlasFolder folder;

    @Parameters(paramLabel = "FILE", descriptionKey = "parameter.inspected")
    private Path file;

    @Option(names = "--layer", paramLabel = "NAME", descriptionKey = "option.layer")
    private String layer;

    @Option(names = "--where", paramLabel = "FIELD=VALUE", descriptionKey = "option.where")
    private String where;

    @Option(names = "--json", descriptionKey = "option.inspect.json")
    private boolean json;

    @Override
    public Integer call() {
        OptionReader reader = plaza.optionReader();
        FileInspector inspector =
                new FileInspector(
                        () -> LargeTables.of(folder.path()).gazetteer().get(), ReadingMonitor.NONE);
        FileReport report =
                inspector.inspect(
                        file, name -> layer == null || name.equals(layer), filter(reader));
        if (layer != null && report.isReadable() && report.layers().isEmpty()) {
            throw CommandException.ofInput(
                    reader.say("inspect.noLayer", layer, String.join(", ", report.layerNames())));
        }
        print(report, reader);
        return report.isUsable() ? 0 : CommandException.INPUT;
    }

    private Optional<RecordFilter> filter(OptionReader reader) {
        if (where == null) {
            return Optional.empty();
        }
        Optional<RecordFilter> filter = RecordFilter.parse(where);
        if (filter.isEmpty()) {
            throw CommandException.ofUsage(reader.say("inspect.where", where));
        }
        return filter;
    }

    private void print(FileReport report, OptionReader reader) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(new ReportJson(reader.language()).text(report));
        } else {
            new ReportText(reader.language())
                    .lines(report)
                    .forEach(line -> out.println(CommandMessages.oneLine(line)));
        }
    }
}
